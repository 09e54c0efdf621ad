#include "tests/pages/voices.h"

#include <array>

namespace tests {

std::string readable(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> k_replaced = {
        {{"\u2066", ""}, {"\u2068", ""}, {"\u2069", ""}, {"\u00a0", " "}, {"\u2011", "-"}}};
    for (const auto& [from, to] : k_replaced) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    return text;
}

}  // namespace tests
