#pragma once

#include <string>
#include <vector>

#include "kiosk/text/private_fonts.h"

namespace text {

// The letters of a text that no font of the set has, each once, in order. Signs that are never drawn
// (spaces, isolates, soft hyphens, joiners) do not count.
std::vector<char32_t> missing_letters(const std::string& text, const PrivateFonts& fonts);

}  // namespace text
