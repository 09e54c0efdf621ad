#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace staff {

// A page's text as terminals and other programs want it: without the marks that set values apart, and with
// spaces and hyphens that may break.
std::string plain(std::string_view text);

// Moved in by `columns`, every line of it.
std::string indented(std::string_view text, int columns);

// "  id    text": two columns, the first as wide as its longest.
std::string table(const std::vector<std::pair<std::string, std::string>>& rows);

// "a, b, c"
std::string joined(const std::vector<std::string>& parts);

}  // namespace staff
