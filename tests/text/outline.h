#pragma once

#include <string>

#include "kiosk/text/shaper.h"

namespace tests {

// What shaping decided, as text: for every line its bytes, and for every run, from left to right as seen, its
// direction, font family, bytes and letters.
std::string outline(const text::Shaped& shaped);

// The letters of one line (counted from 0) from left to right as seen. Only for letters that are one glyph.
std::string seen_letters(const text::Shaped& shaped, int line);

}  // namespace tests
