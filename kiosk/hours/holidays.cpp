#include "kiosk/hours/holidays.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace hours {
namespace {

using namespace std::chrono;

// A day of the year, or one that moves with Easter.
struct Rule {
    std::string_view name;
    std::optional<month_day> fixed;
    days after_easter{0};
    year since;  // the first year in which the law says so
};

constexpr std::string_view k_mecklenburg_vorpommern = "mecklenburg-vorpommern";

// The state's law on Sundays and holidays is of 2002. The Reformation is a holiday in every year.
constexpr year k_law{2002};
constexpr Rule k_of_mecklenburg_vorpommern[] = {
    {"new-year", January / 1, days{0}, k_law},
    {"womens-day", March / 8, days{0}, year{2023}},
    {"good-friday", {}, days{-2}, k_law},
    {"easter-monday", {}, days{1}, k_law},
    {"labour-day", May / 1, days{0}, k_law},
    {"ascension", {}, days{39}, k_law},
    {"whit-monday", {}, days{50}, k_law},
    {"german-unity", October / 3, days{0}, k_law},
    {"reformation", October / 31, days{0}, k_law},
    {"christmas", December / 25, days{0}, k_law},
    {"second-christmas", December / 26, days{0}, k_law},
};

std::span<const Rule> rules_of(std::string_view name)
{
    if (name == k_mecklenburg_vorpommern) return k_of_mecklenburg_vorpommern;
    return {};
}

bool is_on(const Rule& rule, base::Date day)
{
    if (day.year() < rule.since) return false;
    if (rule.fixed) return *rule.fixed == day.month() / day.day();
    return sys_days(easter(day.year())) + rule.after_easter == sys_days(day);
}

}  // namespace

// The computation that Meeus gives for the Gregorian calendar, in the words of the computus.
base::Date easter(year of)
{
    const int year = static_cast<int>(of);
    const int golden = year % 19;
    const int century = year / 100;
    const int in_century = year % 100;
    const int moon_shift = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    const int to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    const int late = (golden + 11 * epact + 22 * to_sunday) / 451;
    const int since_march = epact + to_sunday - 7 * late + 21;  // days after 1 March
    return sys_days(of / March / 1) + days(since_march);
}

Holidays::Holidays(const content::Centre& centre) : days_(centre.holidays)
{
    for (const std::string_view known : holiday_rules()) {
        if (known == centre.holiday_rule) rule_ = known;
    }
}

std::optional<Holiday> Holidays::on(base::Date day) const
{
    const auto rules = rules_of(rule_);
    const auto rule = std::ranges::find_if(rules, [day](const Rule& one) { return is_on(one, day); });
    if (rule != rules.end()) return Holiday{day, rule->name};
    const bool is_listed = std::ranges::any_of(
        days_, [day](const content::DateRange& range) { return range.first <= day && day <= range.last; });
    if (is_listed) return Holiday{day, {}};
    return {};
}

std::vector<std::string_view> holiday_rules()
{
    return {k_mecklenburg_vorpommern};
}

std::vector<std::string_view> holiday_names()
{
    std::vector<std::string_view> names;
    std::ranges::transform(k_of_mecklenburg_vorpommern, std::back_inserter(names), &Rule::name);
    return names;
}

}  // namespace hours
