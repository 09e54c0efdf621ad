#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace text {

// A text as it is drawn, and where each byte of the text asked for stands in it; one more for its end.
struct DrawnText {
    std::string text;
    std::vector<std::size_t> at;
};

// What is not UTF-8 becomes U+FFFD. In a paragraph that runs from the right, values that would be torn are
// isolated from the left. Every isolate begins with a mark of direction (LRM after LRI, RLM after RLI, after
// FSI the one its first letter asks for). The marks are not seen and change nothing that Unicode's rules say.
//
// FriBidi 1.0.8 lets the last letter of an earlier isolate decide how the digits of the next one run: after
// an Arabic weekday in an isolate, "8:00–18:00" would stand there as "18:00–8:00". A mark comes between.
DrawnText drawn_text(const std::string& asked, bool paragraph_runs_from_the_right);

// What is not UTF-8 has become U+FFFD.
std::string valid_utf8(const std::string& text);

// True for letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their supplements: the blocks that Unicode
// keeps for scripts that run from the right.
bool runs_from_the_right(char32_t letter);

}  // namespace text
