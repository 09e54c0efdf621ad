#include <fmt/format.h>

#include <array>
#include <chrono>
#include <vector>

#include "kiosk/load/digits.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/node.h"

namespace load {
namespace {

namespace chrono = std::chrono;
constexpr std::size_t npos = std::string_view::npos;

// Day, month and year as far as they are written; 0: not.
struct Written {
    int day = 0;
    int month = 0;
    int year = 0;
};

int month_named(std::string_view word)
{
    static constexpr std::array<std::string_view, 16> k_beginnings = {
        "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug",
        "sep", "okt", "nov", "dez", "mar", "may", "oct", "dec"};
    static constexpr std::array<int, 16> k_months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 5, 10, 12};
    for (std::size_t at = 0; at < k_beginnings.size(); ++at) {
        if (word.starts_with(k_beginnings[at])) return k_months[at];
    }
    return 0;
}

bool is_between(char c)
{
    return c == '.' || c == '/' || c == '-' || c == ' ' || c == ',';
}

// The numbers and words of a date, up to three.
std::vector<std::string> parts_of(std::string_view written)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : small_letters(trimmed(written)) + " ") {
        if (!is_between(c)) part += c;
        else if (!part.empty()) parts.push_back(std::exchange(part, {}));
    }
    return parts;
}

int whole_year(const std::string& text)
{
    const int year = digits(text).value_or(0);
    return text.size() == 2 && year >= 20 ? 2000 + year : text.size() == 4 ? year : 0;
}

// Day first, as in Germany, or year first. Where slashes stand, an American would put the month first: then
// only a day above 12 tells.
std::optional<Written> date_parts(std::string_view written)
{
    const std::vector<std::string> parts = parts_of(written);
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    if (parts[0].size() == 4 && parts.size() == 3)
        return Written{digits(parts[2]).value_or(0), digits(parts[1]).value_or(0), whole_year(parts[0])};
    Written date;
    date.day = digits(parts[0]).value_or(0);
    date.month = month_named(parts[1]);
    if (date.month == 0) date.month = digits(parts[1]).value_or(0);
    if (parts.size() == 3) {
        date.year = whole_year(parts[2]);
        if (date.year == 0) return std::nullopt;
    }
    const bool is_doubtful = written.find('/') != npos && date.day <= 12;
    return is_doubtful || date.day == 0 || date.month == 0 ? std::nullopt : std::optional(date);
}

std::string text_of(const Written& date)
{
    const chrono::year_month_day day{chrono::year(date.year),
                                     chrono::month(static_cast<unsigned>(date.month)),
                                     chrono::day(static_cast<unsigned>(date.day))};
    if (!day.ok() || date.year < 2000) return {};
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace

std::string date_meant(std::string_view written)
{
    if (written.find("..") != npos) return {};
    const auto date = date_parts(written);
    return date && date->year != 0 ? text_of(*date) : std::string();
}

std::string dates_meant(std::string_view written)
{
    for (const std::string_view between : {"..", " bis ", "–", " - ", "-"}) {
        const std::size_t at = written.find(between);
        if (at == npos) continue;
        auto first = date_parts(written.substr(0, at));
        const auto last = date_parts(written.substr(at + between.size()));
        if (!first || !last || last->year == 0) continue;
        if (first->year == 0) first->year = first->month > last->month ? last->year - 1 : last->year;
        const std::string from = text_of(*first);
        const std::string until = text_of(*last);
        if (!from.empty() && !until.empty() && from <= until) return from + ".." + until;
    }
    return {};
}

std::string date_of_serial(std::string_view written)
{
    constexpr int k_first = 36526;  // 2000-01-01
    constexpr int k_last = 73050;   // 2099-12-31
    const auto number = written.size() == 5 ? digits(written) : std::nullopt;
    if (!number || *number < k_first || *number > k_last) return {};
    using namespace std::chrono_literals;
    const chrono::year_month_day day{chrono::sys_days(1899y / 12 / 30) + chrono::days(*number)};
    return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

}  // namespace load
