#include "kiosk/base/language.h"

#include <algorithm>
#include <array>
#include <regex>

namespace base {

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
    const std::regex form("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    return std::regex_match(tag, form);
}

}  // namespace base
