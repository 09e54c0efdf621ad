#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace i18n {

// A letter as a terminal shows it, with the marks above and below that belong to it.
struct Cell {
    std::size_t byte = 0;  // where it begins in the line
    std::string shown;
    int columns = 1;               // 2 for Chinese, Japanese and Korean letters and emoji
    bool runs_from_right = false;  // Arabic, Hebrew...: terminals do not agree on where it stands
};

// A line of a file, letter by letter. A tab becomes the spaces up to the next multiple of 8; what cannot be
// seen, what turns the writing direction and what is no UTF-8 is spelled out: <U+200B>, <FC>. The joiners
// inside Persian and Indian words stay as they are.
std::vector<Cell> cells(std::string_view line);

}  // namespace i18n
