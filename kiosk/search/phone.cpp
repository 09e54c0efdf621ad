#include "kiosk/search/phone.h"

#include <algorithm>

#include "kiosk/base/letters.h"

namespace search {
namespace {

constexpr std::size_t k_fewest_digits = 3;
constexpr std::string_view k_between = "+-/(). ";

// Arabic and Persian digits are two bytes each: D9 A0 and DB B0 are zero.
std::string with_western_digits(std::string_view typed)
{
    std::string western;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto lead = static_cast<unsigned char>(typed[i]);
        const unsigned next = i + 1 < typed.size() ? static_cast<unsigned char>(typed[i + 1]) : 0u;
        const unsigned zero = lead == 0xD9 ? 0xA0u : 0xB0u;
        if ((lead == 0xD9 || lead == 0xDB) && next >= zero && next < zero + 10) {
            western += static_cast<char>('0' + (next - zero));
            ++i;
        } else {
            western += typed[i];
        }
    }
    return western;
}

}  // namespace

std::string phone_key(std::string_view phone)
{
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), base::is_digit);
    std::size_t country = 0;
    if (phone.starts_with("+49")) country = 2;
    else if (digits.starts_with("0049")) country = 4;
    if (country == 0) return digits;
    if (digits.substr(country).starts_with('0')) ++country;  // +49 (0) 381
    return "0" + digits.substr(country);
}

std::optional<Folded> typed_phone(std::string_view typed)
{
    while (typed.starts_with(' ')) typed.remove_prefix(1);
    const std::string western = with_western_digits(typed);
    typed = western;
    const bool is_one = std::ranges::all_of(
        typed, [](char c) { return base::is_digit(c) || k_between.find(c) != k_between.npos; });
    if (!is_one || std::ranges::count_if(typed, base::is_digit) < std::ptrdiff_t{k_fewest_digits})
        return std::nullopt;
    return Folded{phone_key(typed), {}};
}

}  // namespace search
