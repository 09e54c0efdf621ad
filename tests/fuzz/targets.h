#pragma once

#include <stdexcept>
#include <string_view>

// What is fuzzed. Each target gives any bytes to one reader and throws Broken when the answer is none that
// the reader may give. libFuzzer calls them with bytes of its own making, the tests with
// tests/fuzz/corpus/<name>.
namespace tests::fuzz {

struct Broken : std::logic_error {
    using std::logic_error::logic_error;
};

// `promise`: what should hold, as a sentence.
inline void require(bool holds, const char* promise)
{
    if (!holds) throw Broken(promise);
}

void yaml(std::string_view bytes);      // a file of any kind: its values and what is found in it
void words(std::string_view bytes);     // a words file
void hours(std::string_view bytes);     // a place's opening hours
void values(std::string_view bytes);    // one value of each kind: a date, a phone number...
void markdown(std::string_view bytes);  // the paragraphs and items of a text
void shapes(std::string_view bytes);    // one row of a bundle; the first byte says of which kind
void bundle(std::string_view bytes);    // a whole bundle
void po(std::string_view bytes);        // a translator's file
void edit(std::string_view bytes);      // a file that is changed in place
void speech(std::string_view bytes);    // a text to be read aloud; the first byte says in which language

}  // namespace tests::fuzz
