#include <algorithm>

#include "kiosk/check/rule.h"

namespace check {
namespace {

bool is_always_but_holidays(const content::Timetable& times)
{
    return times.weekly && times.weekly->always && !times.open_on_holidays;
}

}  // namespace

base::Findings holidays_over(const AllFacts& all, const Context& context)
{
    const content::Centre& centre = all.facts.centre;
    if (centre.holidays.empty()) return {};
    const base::Date last = std::ranges::max(centre.holidays, {}, &content::DateRange::last).last;
    if (last >= context.today) return {};
    return {warning(centre.spot, "", {written(last)})};
}

// Without holidays nothing is closed on them.
base::Findings always_but_holidays(const AllFacts& all, const Context& context)
{
    const content::Facts& facts = all.facts;
    if (facts.centre.holiday_rule.empty() && facts.centre.holidays.empty()) return {};
    base::Findings found;
    const auto look_at = [&found](const content::Timetable& times, const base::Spot& spot) {
        if (is_always_but_holidays(times)) found.push_back(warning(spot, "", {}));
    };
    for (const auto& [id, place] : facts.places) look_at(place.times, place.spot);
    for (const auto& [id, service] : facts.services) {
        if (is_over(service.offered, context.today)) continue;
        look_at(service.times, service.spot);
        for (const content::ServicePlace& entry : service.places) look_at(entry.times, entry.place.spot);
    }
    return found;
}

}  // namespace check
