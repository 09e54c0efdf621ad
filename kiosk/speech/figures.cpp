#include "kiosk/speech/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "kiosk/base/letters.h"

namespace speech {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view k_en_dash = "–";
constexpr std::string_view k_euro = "€";
constexpr std::size_t k_longest_group = 4;

std::size_t digits_at(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && base::is_digit(text[end])) ++end;
    return end - at;
}

std::size_t skip(std::string_view text, std::size_t at, std::string_view letters)
{
    return std::min(text.find_first_not_of(letters, at), text.size());
}

// False where the digits before go on: "110.5", "112:30", "110a", "116-7".
bool ends_a_number(std::string_view after)
{
    if (after.empty()) return true;
    if (base::is_latin_letter(after[0]) || base::is_digit(after[0])) return false;
    if (after.starts_with("%") || after.starts_with(" %")) return false;
    const bool joins = ".,:-/"sv.find(after[0]) != std::string_view::npos;
    return !joins || after.size() < 2 || !base::is_digit(after[1]);
}

// "+49 (0) 381/459-0": where the last digit ends.
std::size_t end_of_phone(std::string_view rest)
{
    const std::size_t run = skip(rest, rest.starts_with('+') ? 1 : 0, "0123456789 ()/-");
    const std::size_t last = rest.substr(0, run).find_last_of("0123456789");
    return last == std::string_view::npos ? 0 : last + 1;
}

bool is_short_number(std::string_view number)
{
    constexpr std::array k_numbers{"110"sv, "112"sv, "115"sv};
    return std::ranges::find(k_numbers, number) != k_numbers.end();
}

// "116117" and "116 117": the numbers of Europe for people in need. Where it ends, or 0.
std::size_t end_of_116_number(std::string_view rest)
{
    if (!rest.starts_with("116")) return 0;
    const std::size_t second = skip(rest, 3, " ");
    const std::size_t digits = digits_at(rest, second);
    return second - 3 <= 1 && digits == 3 ? second + 3 : 0;
}

bool is_long_phone(std::string_view number)
{
    const bool begins = number.starts_with('+') || number.starts_with('0') || number.starts_with("(0");
    return begins && std::ranges::count_if(number, base::is_digit) >= 7;
}

std::string digit_by_digit(std::string_view digits)
{
    return fmt::format("{}", fmt::join(digits, " "));
}

// A long group breathes: "4591001" is 459, 1001.
void add_group(Figure& figure, std::string_view number, std::size_t begin, std::size_t end,
               std::string_view before)
{
    std::string said(before);
    for (std::size_t at = begin; at < end;) {
        const std::size_t rest = end - at;
        const std::size_t now = rest <= k_longest_group ? rest : std::size_t{3};
        if (at != begin) said += ", ";
        said += digit_by_digit(number.substr(at, now));
        at += now;
    }
    figure.parts.push_back({std::move(said), begin, end});
}

Figure digits_of(std::string_view number, const Signs& signs)
{
    Figure figure{number.size(), {}};
    for (std::size_t at = 0; at < number.size();) {
        const std::size_t digits = digits_at(number, at);
        if (digits == 0) {
            ++at;
            continue;
        }
        std::string before =
            figure.parts.empty() && number.starts_with('+') ? fmt::format("{} ", signs.plus) : "";
        if (!figure.parts.empty()) before = ", ";
        add_group(figure, number, at, at + digits, before);
        if (figure.parts.size() == 1 && number.starts_with('+')) figure.parts[0].begin = 0;
        at += digits;
    }
    return figure;
}

struct Time {
    std::size_t length = 0;
    std::string_view hour;
    std::string_view minutes;
};

Time time_at(std::string_view rest)
{
    const std::size_t hours = digits_at(rest, 0);
    if (hours == 0 || hours > 2 || rest.size() < hours + 3 || rest[hours] != ':') return {};
    if (digits_at(rest, hours + 1) != 2 || !ends_a_number(rest.substr(hours + 3))) return {};
    return {hours + 3, rest.substr(0, hours), rest.substr(hours + 1, 2)};
}

std::string said(const Time& time, const Signs& signs)
{
    if (time.minutes == "00") {
        return signs.hour.empty() ? std::string(time.hour) : fmt::format("{} {}", time.hour, signs.hour);
    }
    return fmt::format("{} {} {}", time.hour, signs.and_past, time.minutes);
}

// After a dash, with or without blanks around it. Where the dash ends, or 0.
std::size_t end_of_dash(std::string_view text, std::size_t at)
{
    const std::size_t dash = skip(text, at, " ");
    const std::string_view rest = text.substr(dash);
    const std::size_t length = rest.starts_with(k_en_dash) ? k_en_dash.size() : rest.starts_with('-') ? 1 : 0;
    return length == 0 ? 0 : skip(text, dash + length, " ");
}

bool is_capital(std::string_view rest)
{
    return !rest.empty() && rest[0] >= 'A' && rest[0] <= 'Z';
}

std::string_view last_word(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(' ');
    if (end == std::string_view::npos) return {};
    const std::size_t blank = text.substr(0, end + 1).find_last_of(' ');
    const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    return text.substr(begin, end + 1 - begin);
}

}  // namespace

Figure phone(std::string_view rest, const Signs& signs)
{
    const std::size_t digits = digits_at(rest, 0);
    if (is_short_number(rest.substr(0, digits)) && ends_a_number(rest.substr(digits))) {
        return digits_of(rest.substr(0, digits), signs);
    }
    const std::size_t special = end_of_116_number(rest);
    if (special != 0 && ends_a_number(rest.substr(special))) return digits_of(rest.substr(0, special), signs);
    const std::size_t end = end_of_phone(rest);
    if (!is_long_phone(rest.substr(0, end)) || !ends_a_number(rest.substr(end))) return {};
    return digits_of(rest.substr(0, end), signs);
}

Figure postcode(std::string_view before, std::string_view rest)
{
    const std::size_t text_end = before.find_last_not_of(' ');
    const bool begins = text_end == std::string_view::npos || before[text_end] == ',';
    if (!begins || digits_at(rest, 0) != 5 || !rest.substr(5).starts_with(' ')) return {};
    if (!is_capital(rest.substr(6)) || rest.substr(6).starts_with("Euro")) return {};
    return {5, {{digit_by_digit(rest.substr(0, 5)), 0, 5}}};
}

Figure times(std::string_view rest, const Signs& signs)
{
    const Time from = time_at(rest);
    if (from.length == 0) return {};
    Figure figure{from.length, {{said(from, signs), 0, from.length}}};
    const std::size_t next = end_of_dash(rest, from.length);
    const Time until = next == 0 ? Time{} : time_at(rest.substr(next));
    if (until.length != 0 && !signs.to.empty()) {
        const std::size_t end = next + until.length;
        figure.parts.push_back({fmt::format("{} {}", signs.to, said(until, signs)), next, end});
        figure.length = end;
    }
    // The voice has said it already.
    const std::string hour = fmt::format(" {}", signs.hour);
    const std::string_view after = rest.substr(figure.length);
    if (!signs.hour.empty() && after.starts_with(hour) &&
        (after.size() == hour.size() || !base::is_latin_letter(after[hour.size()]))) {
        figure.length += hour.size();
        figure.parts.back().end = figure.length;
    }
    return figure;
}

Figure range(std::string_view rest, const Signs& signs)
{
    const std::size_t first = digits_at(rest, 0);
    if (first == 0 || signs.to.empty() || !rest.substr(first).starts_with(k_en_dash)) return {};
    const std::size_t second = first + k_en_dash.size();
    const std::size_t end = second + digits_at(rest, second);
    if (end == second || !ends_a_number(rest.substr(end))) return {};
    const std::string_view until = rest.substr(second, end - second);
    return {end,
            {{std::string(rest.substr(0, first)), 0, first},
             {fmt::format("{} {}", signs.to, until), second, end}}};
}

Figure amount(std::string_view rest, const Signs& signs)
{
    const std::size_t number = skip(rest, 0, "0123456789.,");
    const std::size_t sign = skip(rest, number, " ");
    const std::string_view after = rest.substr(sign);
    const bool is_percent = after.starts_with('%');
    const bool is_euro = after.starts_with(k_euro);
    const std::string_view word = is_percent ? signs.percent : is_euro ? signs.euro : std::string_view();
    if (digits_at(rest, 0) == 0 || word.empty()) return {};
    const std::size_t end = sign + (is_percent ? 1 : k_euro.size());
    return {end, {{fmt::format("{} {}", rest.substr(0, number), word), 0, end}}};
}

Figure german_date(std::string_view before, std::string_view rest)
{
    const std::size_t digits = digits_at(rest, 0);
    if (digits == 0 || digits > 2 || !rest.substr(digits).starts_with(". ")) return {};
    const std::string_view next = rest.substr(digits + 2);
    const std::size_t word = std::min(next.find_first_of(" ,.;:!?)\n"), next.size());
    const int day = digits == 1 ? rest[0] - '0' : (rest[0] - '0') * 10 + (rest[1] - '0');
    if (!is_german_month(next.substr(0, word)) || day < 1 || day > 31) return {};
    return {digits + 1, {{german_day(day, last_word(before)), 0, digits + 1}}};
}

}  // namespace speech
