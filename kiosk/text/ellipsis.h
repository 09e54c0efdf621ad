#pragma once

#include <pango/pango.h>

#include <cstddef>

namespace text {

// Cuts the layout's text behind a word so that it and "…" take `max_lines` lines. Inside a word only where
// not even the first one fits, and inside an isolated part (a phone number) never before that.
// Pango's own ellipsis cuts inside words and tears Arabic ones. Gives how many bytes of the text stay.
std::size_t shorten(PangoLayout* layout, int max_lines);

}  // namespace text
