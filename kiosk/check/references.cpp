#include <algorithm>
#include <set>

#include "kiosk/check/names.h"
#include "kiosk/check/rule.h"
#include "kiosk/hours/hours.h"

namespace check {
namespace {

// Looks up what one thing after another refers to.
class References {
public:
    explicit References(const Names& names) : names_(names) {}

    void of(const content::Centre& centre)
    {
        for (const content::OfferedLanguage& language : centre.languages) {
            for (const base::LanguageTag& tag : language.instead)
                look_up(names_.languages, tag, language.spot);
        }
        if (centre.place) look_up(names_.places, *centre.place);
        for (const auto& funder : centre.funders) look_up(names_.organisations, funder);
    }

    void of(const content::Place& place)
    {
        if (!place.area || !names_.has_guide()) return;
        if (names_.areas.where.empty()) {
            found_.push_back(error(place.area->spot, "area", {place.area->value.key}));
        } else {
            look_up(names_.areas, *place.area);
        }
    }

    void of(const content::Service& service)
    {
        look_up(names_.organisations, service.organisation);
        for (const content::ServicePlace& entry : service.places) look_up(names_.places, entry.place);
        for (const auto& other : service.after) look_up(names_.services, other);
        if (!names_.has_guide()) return;
        for (const auto& topic : service.topics) look_up(names_.topics, topic);
        for (const auto& [question, answers] : service.suits) of(question.key, answers, service.spot);
    }

    void of(const content::Notice& notice)
    {
        if (const auto* service = std::get_if<content::Written<base::ServiceId>>(&notice.about)) {
            look_up(names_.services, *service);
        }
        if (const auto* place = std::get_if<content::Written<base::PlaceId>>(&notice.about)) {
            look_up(names_.places, *place);
        }
    }

    base::Findings take_found() { return std::move(found_); }

private:
    // The question stands where its first answer does.
    void of(const std::string& question, const std::vector<content::Written<base::AnswerId>>& answers,
            const base::Spot& service)
    {
        const auto known = names_.answers.find(question);
        if (known == names_.answers.end()) {
            look_up(names_.questions, question, answers.empty() ? service : answers.front().spot);
            return;
        }
        for (const auto& answer : answers) look_up(known->second, answer);
    }

    template <class Kind>
    void look_up(const Known& known, const content::Written<base::Id<Kind>>& name)
    {
        look_up(known, name.value.key, name.spot);
    }
    void look_up(const Known& known, const std::string& id, const base::Spot& spot)
    {
        require_known(found_, known, id, spot);
    }

    const Names& names_;
    base::Findings found_;
};

// True when `from` comes after `service`, at once or by way of others.
bool leads_to(const content::Facts& facts, const base::ServiceId& from, const base::ServiceId& service)
{
    std::set<base::ServiceId> seen;
    std::vector<base::ServiceId> open = {from};
    while (!open.empty()) {
        const base::ServiceId next = open.back();
        open.pop_back();
        if (next == service) return true;
        const auto found = facts.services.find(next);
        if (found == facts.services.end() || !seen.insert(next).second) continue;
        for (const auto& earlier : found->second.after) open.push_back(earlier.value);
    }
    return false;
}

}  // namespace

base::Findings unknown_references(const AllFacts& all, const Context&)
{
    const content::Facts& facts = all.facts;
    References references(all.names);
    references.of(facts.centre);
    for (const auto& [id, place] : facts.places) references.of(place);
    for (const auto& [id, service] : facts.services) references.of(service);
    for (const auto& [id, notice] : facts.notices) references.of(notice);
    return references.take_found();
}

base::Findings circles(const AllFacts& all, const Context&)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const auto& [id, service] : facts.services) {
        for (const auto& earlier : service.after) {
            if (!leads_to(facts, earlier.value, id)) continue;
            found.push_back(error(earlier.spot, "", {id.key, earlier.value.key}));
            break;
        }
    }
    return found;
}

base::Findings unknown_time_zone(const AllFacts& all, const Context&)
{
    const content::Facts& facts = all.facts;
    const content::Written<std::string>& zone = facts.centre.time_zone;
    if (zone.value.empty() || hours::is_time_zone(zone.value)) return {};
    return {error(zone.spot, "", {zone.value})};
}

}  // namespace check
