#include <algorithm>
#include <set>

#include "kiosk/check/rule.h"

namespace check {
namespace {

bool belongs_to(const content::Service& service, const base::TopicId& topic)
{
    return std::ranges::any_of(service.topics, [&](const auto& named) { return named.value == topic; });
}

bool is_offered(const content::Facts& facts, const content::Service& service, base::Date day)
{
    const auto organisation = facts.organisations.find(service.organisation.value);
    return service.offered.on(day) &&
           (organisation == facts.organisations.end() || organisation->second.offered.on(day));
}

// The doors behind which a visitor can meet the service.
std::set<content::Audience> doors_of(const content::Guide& guide, const content::Service& service)
{
    std::set<content::Audience> doors;
    for (const content::Topic& topic : guide.topics) {
        if (belongs_to(service, topic.id)) doors.insert(topic.audience);
    }
    return doors;
}

bool is_asked_behind(const content::Question& question, const std::set<content::Audience>& doors)
{
    return std::ranges::any_of(question.audiences, [&](auto audience) { return doors.contains(audience); });
}

bool is_used(const content::Facts& facts, const content::Question& question)
{
    const auto names_it = [&](const auto& entry) { return entry.second.suits.contains(question.id); };
    const auto has_area = [](const auto& entry) { return entry.second.area.has_value(); };
    return std::ranges::any_of(facts.services, names_it) ||
           (question.preset_here && std::ranges::any_of(facts.places, has_area));
}

}  // namespace

base::Findings topics_without_service(const AllFacts& all, const Context& context)
{
    if (all.has_gaps) return {};
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const content::Topic& topic : facts.guide.topics) {
        bool has_service = false;
        bool has_service_today = false;
        for (const auto& [id, service] : facts.services) {
            if (!belongs_to(service, topic.id)) continue;
            has_service = true;
            has_service_today = has_service_today || is_offered(facts, service, context.today);
        }
        if (!has_service) found.push_back(error(topic.spot, "ever", {topic.id.key}));
        else if (!has_service_today) found.push_back(warning(topic.spot, "today", {topic.id.key}));
    }
    return found;
}

base::Findings unused_questions(const AllFacts& all, const Context&)
{
    if (all.has_gaps) return {};
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const content::Question& question : facts.guide.questions) {
        if (!is_used(facts, question)) found.push_back(warning(question.spot, "", {question.id.key}));
    }
    return found;
}

base::Findings questions_of_other_doors(const AllFacts& all, const Context&)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const auto& [id, service] : facts.services) {
        const std::set<content::Audience> doors = doors_of(facts.guide, service);
        for (const content::Question& question : facts.guide.questions) {
            const auto answers = service.suits.find(question.id);
            if (answers == service.suits.end() || answers->second.empty() || doors.empty()) continue;
            if (question.preset_here || is_asked_behind(question, doors)) continue;
            found.push_back(warning(answers->second.front().spot, "", {question.id.key, id.key}));
        }
    }
    return found;
}

}  // namespace check
