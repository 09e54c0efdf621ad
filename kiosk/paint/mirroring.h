#pragma once

#include <string_view>

namespace paint {

// True for icons that point along the line of reading, go along it, or show a page or a question mark: in
// right-to-left screens they are drawn the other way round. Clocks, phones, check marks, signs of players and
// logos stay as they are.
bool points_along(std::string_view icon);

}  // namespace paint
