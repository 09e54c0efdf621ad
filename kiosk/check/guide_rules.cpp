#include <algorithm>
#include <set>

#include "kiosk/check/rule.h"

namespace check {
namespace {

bool belongs_to(const content::Service& service, const base::TopicId& topic)
{
    return std::ranges::any_of(service.topics, [&](const auto& named) { return named.value == topic; });
}

bool has_service(const content::Facts& facts, const base::TopicId& topic)
{
    return std::ranges::any_of(facts.services,
                               [&](const auto& entry) { return belongs_to(entry.second, topic); });
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
    base::Findings found;
    if (!all.proof) return found;
    for (const content::Topic& topic : all.facts.guide.topics) {
        const auto row = std::ranges::find(all.proof->topics, topic.id, &guide::TopicProof::topic);
        if (!has_service(all.facts, topic.id)) {
            found.push_back(error(topic.spot, "ever", {topic.id.key}));
        } else if (row->empty_from == context.today) {
            found.push_back(warning(topic.spot, "today", {topic.id.key}));
        } else if (row->empty_from) {
            found.push_back(note(topic.spot, "later", {topic.id.key, written(*row->empty_from)}));
        }
    }
    return found;
}

base::Findings unused_questions(const AllFacts& all, const Context&)
{
    base::Findings found;
    if (!all.proof) return found;
    const std::vector<base::QuestionId>& never_asked = all.proof->never_asked;
    for (const content::Question& question : all.facts.guide.questions) {
        const bool is_asked = std::ranges::find(never_asked, question.id) == never_asked.end();
        if (!is_used(all.facts, question)) {
            found.push_back(warning(question.spot, "", {question.id.key}));
        } else if (!is_asked) {
            found.push_back(warning(question.spot, "never-asked", {question.id.key}));
        }
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
