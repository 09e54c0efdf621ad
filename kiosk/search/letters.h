#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace search {

// What one code point is to a word.
enum class Part : std::uint8_t {
    unknown,    // not looked up yet
    gap,        // between words
    joint,      // inside a word only: hyphen, apostrophe, the invisible joint of Persian
    nothing,    // as if it were not written: accents, vowel marks, stretched strokes
    dot,        // between the single letters of an abbreviation
    diaeresis,  // two dots of their own, on the letter before
    letter,     // a letter or a digit
};

// A code point as search compares it: lower case, without accents, one of the letters that people mix up.
struct Letter {
    char32_t first = 0;
    char32_t second = 0;  // "ß" is "ss"; 0 for most
    bool umlaut = false;  // also written with an e behind it
    Part part = Part::unknown;
};

// Remembers every code point below U+3000 that it was asked for.
class Letters {
public:
    Letter operator[](char32_t code_point);

private:
    std::array<Letter, 0x3000> known_{};
};

enum class Script : std::uint8_t { latin, cyrillic, arabic, ethiopic, spaceless, other };

// Of a folded letter; digits are of every script and count as `other`.
Script script_of(char32_t letter);

// True where hamza, kaf and yeh are Arabic letters.
bool is_written_in_arabic(std::string_view language);
bool is_written_in_cyrillic(std::string_view language);
bool is_written_in_ethiopic(std::string_view language);

std::string utf8(std::u32string_view letters);

}  // namespace search
