#include <algorithm>

#include "kiosk/check/rule.h"
#include "kiosk/content/contacts.h"

namespace check {
namespace {

constexpr std::chrono::days k_old_after{180};
constexpr std::chrono::days k_too_old_after{365};  // visitors are told to ask before they go

void look_at(base::Findings& found, const std::optional<base::Date>& checked, const base::Spot& spot,
             base::Date today)
{
    if (!checked) {
        found.push_back(warning(spot, "never", {}));
    } else if (*checked > today) {
        found.push_back(warning(spot, "future", {written(*checked)}));
    } else {
        const auto age = std::chrono::sys_days(today) - std::chrono::sys_days(*checked);
        const bool is_too_old = age > k_too_old_after;
        if (age <= k_old_after) return;
        const std::string days = std::to_string((is_too_old ? k_too_old_after : k_old_after).count());
        found.push_back(warning(spot, is_too_old ? "too-old" : "old", {written(*checked), days}));
    }
}

}  // namespace

base::Findings no_contact(const AllFacts& all, const Context&)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const auto& [id, service] : facts.services) {
        if (!content::has_contact(facts, service)) found.push_back(warning(service.spot, "", {id.key}));
    }
    return found;
}

base::Findings unchecked(const AllFacts& all, const Context& context)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    const base::Date today = context.today;
    for (const auto& [id, organisation] : facts.organisations) {
        if (is_over(organisation.offered, today)) continue;
        look_at(found, organisation.evidence.checked, organisation.spot, today);
    }
    for (const auto& [id, place] : facts.places) look_at(found, place.evidence.checked, place.spot, today);
    for (const auto& [id, service] : facts.services) {
        if (!is_over(service.offered, today)) look_at(found, service.evidence.checked, service.spot, today);
    }
    return found;
}

base::Findings offered_over(const AllFacts& all, const Context& context)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    const auto report = [&](const content::Offered& offered, const base::Spot& spot) {
        if (is_over(offered, context.today)) found.push_back(note(spot, "", {written(*offered.until)}));
    };
    for (const auto& [id, organisation] : facts.organisations)
        report(organisation.offered, organisation.spot);
    for (const auto& [id, service] : facts.services) report(service.offered, service.spot);
    return found;
}

base::Findings notices_over(const AllFacts& all, const Context& context)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const auto& [id, notice] : facts.notices) {
        if (!notice.until || *notice.until >= context.today) continue;
        found.push_back(note(notice.spot, "", {written(*notice.until)}));
    }
    return found;
}

}  // namespace check
