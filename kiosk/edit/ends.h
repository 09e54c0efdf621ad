#pragma once

#include <string_view>

#include "kiosk/edit/source.h"

namespace edit {

// Where a value stands: what it may reach over depends on it.
struct Surroundings {
    int column = -1;           // of the key or dash it belongs to; -1: the whole file
    bool in_brackets = false;  // somewhere within [ ] or { }
};

// Behind the last letter of an unquoted value or key that begins at `begin`.
std::size_t end_of_plain(std::string_view text, std::size_t begin, const Surroundings& around);

// The lines of a text behind | or > at `sign`: from the end of the sign's line to the end of the last one
// that is not blank. `column` becomes that of the lines, if there are any.
Span lines_of_block(std::string_view text, std::size_t sign, const Surroundings& around, std::size_t& column);

}  // namespace edit
