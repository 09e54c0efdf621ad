#include "kiosk/search/phone.h"

#include <algorithm>

#include "kiosk/base/letters.h"

namespace search {
namespace {

constexpr std::size_t k_fewest_digits = 3;
constexpr std::string_view k_between = "+-/(). ";

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
    const bool is_one = std::ranges::all_of(
        typed, [](char c) { return base::is_digit(c) || k_between.find(c) != k_between.npos; });
    if (!is_one || std::ranges::count_if(typed, base::is_digit) < std::ptrdiff_t{k_fewest_digits})
        return std::nullopt;
    return Folded{phone_key(typed), {}};
}

}  // namespace search
