#include "kiosk/staff/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace staff {

std::string plain(std::string_view text)
{
    struct Swap {
        std::string_view from;
        std::string_view to;
    };
    static constexpr std::array<Swap, 7> k_swaps = {{{"\u2066", ""},     // left-to-right isolate
                                                     {"\u2067", ""},     // right-to-left isolate
                                                     {"\u2068", ""},     // first strong isolate
                                                     {"\u2069", ""},     // pop isolate
                                                     {"\u00a0", " "},    // no-break space
                                                     {"\u202f", " "},    // narrow no-break space
                                                     {"\u2011", "-"}}};  // no-break hyphen
    std::string result;
    while (!text.empty()) {
        const auto swap =
            std::ranges::find_if(k_swaps, [&](const Swap& one) { return text.starts_with(one.from); });
        if (swap != k_swaps.end()) {
            result += swap->to;
            text.remove_prefix(swap->from.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

std::string indented(std::string_view text, int columns)
{
    const std::string margin(static_cast<std::size_t>(columns), ' ');
    std::string result = margin;
    for (const char letter : text) {
        result += letter;
        if (letter == '\n') result += margin;
    }
    return result;
}

std::string table(const std::vector<std::pair<std::string, std::string>>& rows)
{
    std::size_t width = 0;
    for (const auto& row : rows) width = std::max(width, row.first.size());
    std::string result;
    for (const auto& [first, second] : rows) result += fmt::format("  {:<{}}  {}\n", first, width, second);
    return result;
}

std::string joined(const std::vector<std::string>& parts)
{
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace staff
