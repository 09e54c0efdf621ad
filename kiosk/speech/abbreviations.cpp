#include <fmt/format.h>

#include <algorithm>

#include "kiosk/base/letters.h"
#include "kiosk/speech/figures.h"

namespace speech {
namespace {

constexpr std::size_t k_longest = 4;

// A letter of a Latin language, plain or with marks.
bool begins_with_letter(std::string_view text)
{
    if (text.empty()) return false;
    const auto byte = static_cast<unsigned char>(text[0]);
    return base::is_latin_letter(text[0]) || base::is_digit(text[0]) || (byte >= 0xC3 && byte <= 0xC9) ||
           byte == 0xE1;
}

// "II", "IV"
bool is_roman(std::string_view capitals)
{
    return capitals.find_first_not_of("IVX") == std::string_view::npos;
}

// Voices spell what has no vowel by themselves.
bool looks_like_word(std::string_view capitals)
{
    const std::size_t q = capitals.find('Q');
    return capitals.size() > 2 && (q == std::string_view::npos || capitals.substr(q + 1).starts_with('U'));
}

}  // namespace

Figure abbreviation(std::string_view rest)
{
    const auto end =
        std::ranges::find_if_not(rest, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    const std::string_view capitals = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    if (capitals.size() < 2 || capitals.size() > k_longest ||
        begins_with_letter(rest.substr(capitals.size())))
        return {};
    if (is_roman(capitals) || looks_like_word(capitals)) return {};
    return {capitals.size(), {{fmt::format("{}", fmt::join(capitals, ".")), 0, capitals.size()}}};
}

}  // namespace speech
