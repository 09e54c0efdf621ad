#include "kiosk/base/language.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/base/letters.h"

namespace base {
namespace {

bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}
bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// Splits off the part before the first '-'.
std::string_view next_part(std::string_view& tag)
{
    const std::size_t dash = tag.find('-');
    const std::string_view part = tag.substr(0, dash);
    tag = dash == std::string_view::npos ? std::string_view{} : tag.substr(dash + 1);
    return part;
}

bool is_language(std::string_view part)
{
    return (part.size() == 2 || part.size() == 3) && std::ranges::all_of(part, is_small);
}

bool is_script(std::string_view part)
{
    return part.size() == 4 && is_capital(part[0]) && std::ranges::all_of(part.substr(1), is_small);
}

bool is_region(std::string_view part)
{
    return (part.size() == 2 && std::ranges::all_of(part, is_capital)) ||
           (part.size() == 3 && std::ranges::all_of(part, is_digit));
}

}  // namespace

Direction direction_of(const LanguageTag& language)
{
    static constexpr std::array<std::string_view, 12> k_from_the_right = {
        "ar", "arc", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"};
    if (language.find("-Arab") != std::string::npos) return Direction::right_to_left;
    if (language.find("-Latn") != std::string::npos) return Direction::left_to_right;
    const std::string_view primary = std::string_view(language).substr(0, language.find('-'));
    const bool found = std::ranges::find(k_from_the_right, primary) != k_from_the_right.end();
    return found ? Direction::right_to_left : Direction::left_to_right;
}

bool is_language_tag(const std::string& tag)
{
    if (tag.ends_with('-')) return false;
    std::string_view rest = tag;
    if (!is_language(next_part(rest))) return false;
    std::string_view part = next_part(rest);
    if (is_script(part)) part = next_part(rest);
    if (is_region(part)) part = next_part(rest);
    return part.empty() && rest.empty();
}

}  // namespace base
