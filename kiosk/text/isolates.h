#pragma once

#include <string>

namespace text {

// The text with a mark of direction at the beginning of every isolate (LRM after LRI, RLM after RLI, after
// FSI the one its first letter asks for). The marks are not seen and change nothing that Unicode's rules say.
//
// FriBidi 1.0.8 lets the last letter of an earlier isolate decide how the digits of the next one run: after
// an Arabic weekday in an isolate, "8:00–18:00" would stand there as "18:00–8:00". A mark comes between.
std::string with_anchored_isolates(const std::string& text);

// True for letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their supplements: the blocks that Unicode
// keeps for scripts that run from the right.
bool runs_from_the_right(char32_t letter);

}  // namespace text
