#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace load {

// The number that a text of nothing but digits is; nothing for anything else, or too large a number.
inline std::optional<int> digits(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    int number = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (trouble != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace load
