#include <algorithm>
#include <array>

#include "kiosk/base/letters.h"
#include "kiosk/load/scripts.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t k_fewest_digits = 5;  // behind +49
constexpr std::size_t k_most_digits = 13;   // E.164 has 15 at most, country included

std::string digits_of(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), base::is_digit);
    return digits;
}

bool is_short_number(std::string_view digits)
{
    static constexpr std::array<std::string_view, 3> k_known = {"110", "112", "115"};
    return std::ranges::find(k_known, digits) != k_known.end() ||
           (digits.starts_with("116") && digits.size() == 6);
}

// Digits in groups: one space or hyphen between two of them at most.
bool is_grouped(std::string_view text)
{
    bool may_be_gap = false;
    for (const char c : text) {
        if (!base::is_digit(c) && !(may_be_gap && (c == ' ' || c == '-'))) return false;
        may_be_gap = base::is_digit(c);
    }
    return may_be_gap;
}

bool is_phone(std::string_view text)
{
    if (is_grouped(text) && is_short_number(digits_of(text))) return true;
    if (!text.starts_with("+49")) return false;
    text.remove_prefix(3);
    if (text.starts_with(' ')) text.remove_prefix(1);
    const std::size_t count = digits_of(text).size();
    return is_grouped(text) && text.front() != '0' && count >= k_fewest_digits && count <= k_most_digits;
}

// Its groups of digits with one space between them: "(0381) 444/0" gives "0381 444 0".
std::string spaced(std::string_view written)
{
    std::string groups;
    for (const char c : written) {
        if (base::is_digit(c)) groups += c;
        else if (!groups.empty() && groups.back() != ' ') groups += ' ';
    }
    return groups;
}

// The number as it should be written, when its digits tell: "0381/444 00" gives "+49 381 444 00". Empty: they
// do not.
std::string better_phone(std::string_view written)
{
    if (std::ranges::any_of(written, base::is_latin_letter)) return {};
    std::string groups = spaced(written);
    std::string_view national = groups;
    if (written.starts_with("+49")) national.remove_prefix(2);
    else if (groups.starts_with("0049")) national.remove_prefix(4);
    else if (!groups.starts_with('0') || groups.starts_with("00")) return {};
    if (national.starts_with(' ')) national.remove_prefix(1);
    if (national.starts_with('0')) national.remove_prefix(1);
    if (national.starts_with(' ')) national.remove_prefix(1);
    std::string better = "+49 " + std::string(national);
    while (better.ends_with(' ')) better.pop_back();
    return is_phone(better) ? better : std::string();
}

bool is_local_part(std::string_view text)
{
    static constexpr std::string_view k_signs = "!#$%&'*+-/=?^_`{|}~.";
    const auto fits = [](char c) {
        return base::is_latin_letter(c) || base::is_digit(c) || k_signs.find(c) != npos;
    };
    return !text.empty() && text.front() != '.' && text.back() != '.' && text.find("..") == npos &&
           std::ranges::all_of(text, fits);
}

bool is_host_label(std::string_view label)
{
    const auto fits = [](char c) { return base::is_latin_letter(c) || base::is_digit(c) || c == '-'; };
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, fits);
}

// Two labels at least, the last of letters: "www.example.org".
bool is_host(std::string_view text)
{
    int labels = 0;
    std::string_view label;
    while (true) {
        const std::size_t dot = text.find('.');
        label = text.substr(0, dot);
        if (!is_host_label(label)) return false;
        ++labels;
        if (dot == npos) break;
        text.remove_prefix(dot + 1);
    }
    return labels >= 2 && label.size() >= 2 && base::is_latin_letter(label.front());
}

bool is_port(std::string_view text)
{
    return !text.empty() && text.size() <= 5 && std::ranges::all_of(text, base::is_digit);
}

bool is_authority(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return is_host(text.substr(0, colon)) && (colon == npos || is_port(text.substr(colon + 1)));
}

// "3,81444E+12": a table took the number for a quantity and rounded it.
bool is_rounded(std::string_view written)
{
    const std::size_t sign = written.find("E+");
    return sign != npos && sign > 0 && base::is_digit(written.front()) && base::is_digit(written.back());
}

// Digits that neither +49 nor a 0 begins: a table drops the 0 of a number.
bool lacks_its_beginning(std::string_view written)
{
    const std::string digits = digits_of(written);
    return digits.size() > k_fewest_digits && !written.starts_with('+') && digits.front() != '0' &&
           std::ranges::none_of(written, base::is_latin_letter);
}

// An address with a letter that is no Latin one though it looks so; else an address of the wrong form.
tl::unexpected<Mistake> bad_address(const std::string& rule, std::string_view written)
{
    const std::string_view letter = look_alike(written);
    if (letter.empty()) return mistake(rule, "", {std::string(written)});
    return mistake(rule, "look-alike", {std::string(written), std::string(letter)});
}

}  // namespace

Read<std::string> phone(std::string_view written)
{
    std::string as_written(written);
    if (is_phone(written)) return as_written;
    const std::string better = better_phone(written);
    if (is_rounded(written)) return mistake("bad-phone", "rounded", {as_written});
    if (better.empty() && lacks_its_beginning(written))
        return mistake("bad-phone", "beginning", {as_written});
    if (better.empty()) return mistake("bad-phone", "", {as_written});
    return mistake("bad-phone", "nearly", {as_written, better});
}

Read<std::string> email(std::string_view written)
{
    const std::size_t at = written.find('@');
    const bool fits = at != npos && is_local_part(written.substr(0, at)) && is_host(written.substr(at + 1));
    if (!fits) return bad_address("bad-email", written);
    return std::string(written);
}

Read<std::string> web(std::string_view written)
{
    std::string as_written(written);
    std::string_view rest = written;
    if (rest.starts_with("https://")) rest.remove_prefix(8);
    else if (rest.starts_with("http://")) rest.remove_prefix(7);
    else if (is_host(rest.substr(0, rest.find('/')))) return mistake("bad-web", "scheme", {as_written});
    else return bad_address("bad-web", written);
    const bool fits = is_authority(rest.substr(0, rest.find_first_of("/?#"))) && rest.find(' ') == npos &&
                      look_alike(rest).empty();
    if (!fits) return bad_address("bad-web", written);
    return as_written;
}

}  // namespace load
