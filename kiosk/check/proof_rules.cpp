#include <algorithm>
#include <array>

#include "kiosk/check/rule.h"
#include "kiosk/content/contacts.h"

namespace check {
namespace {

// The centre and the guide always are there, if only as they are by default.
std::size_t understood(const content::Facts& facts)
{
    return facts.organisations.size() + facts.places.size() + facts.services.size() + facts.notices.size();
}

bool is_one_of_many(const content::Thing& thing)
{
    return !thing.id.empty();
}

guide::Grounds grounds(const content::Facts& facts, base::Date today)
{
    guide::Grounds grounds{today, {}};
    for (const auto& [id, service] : facts.services) {
        if (!content::has_contact(facts, service)) grounds.without_contact.insert(id);
    }
    return grounds;
}

base::Spot spot_of(const content::Guide& guide, const guide::Given& given)
{
    const auto question = std::ranges::find(guide.questions, given.question, &content::Question::id);
    return std::ranges::find(question->answers, given.answer, &content::Answer::id)->spot;
}

bool is_preset(const content::Guide& guide, const base::QuestionId& id)
{
    return std::ranges::find(guide.questions, id, &content::Question::id)->preset_here;
}

}  // namespace

const guide::Proof* proof(const content::Facts& facts, const std::vector<content::Thing>& things,
                          base::Date today, guide::Prover& prover)
{
    const auto many = static_cast<std::size_t>(std::ranges::count_if(things, is_one_of_many));
    if (understood(facts) < many) return nullptr;
    return &prover.prove(guide::compile(facts), grounds(facts, today));
}

bool is_of_the_proof(std::string_view rule)
{
    static constexpr std::array<std::string_view, 7> k_rules = {
        "topic-without-service", "unused-question", "unused-answer", "never-shown", "no-contact", "long-list",
        "guide-not-proven"};
    return std::ranges::find(k_rules, rule) != k_rules.end();
}

base::Findings unused_answers(const AllFacts& all, const Context&)
{
    base::Findings found;
    if (!all.proof) return found;
    const content::Guide& guide = all.facts.guide;
    for (const guide::Given& given : all.proof->never_chosen) {
        const std::string detail = is_preset(guide, given.question) ? "area" : "";
        found.push_back(warning(spot_of(guide, given), detail, {given.answer.key, given.question.key}));
    }
    return found;
}

base::Findings never_shown(const AllFacts& all, const Context&)
{
    base::Findings found;
    if (!all.proof) return found;
    for (const base::ServiceId& id : all.proof->never_shown)
        found.push_back(warning(all.facts.services.at(id).spot, "by-the-guide", {id.key}));
    for (const base::ServiceId& id : all.proof->never_offered) {
        const content::Service& service = all.facts.services.at(id);
        found.push_back(warning(service.spot, "by-its-days", {id.key, service.organisation.value.key}));
    }
    return found;
}

// So that no list is longer than a page unmarked. "I am not sure" and "I don't know" bring long lists by
// their nature.
base::Findings long_lists(const AllFacts& all, const Context&)
{
    base::Findings found;
    if (!all.proof) return found;
    for (const content::Topic& topic : all.facts.guide.topics) {
        const auto row = std::ranges::find(all.proof->topics, topic.id, &guide::TopicProof::topic);
        if (row == all.proof->topics.end() || !row->counts.is_long()) continue;
        found.push_back(note(topic.spot, "",
                             {topic.id.key, std::to_string(row->counts.most_results_told),
                              std::to_string(guide::k_results_on_a_page)}));
    }
    return found;
}

base::Findings guide_not_proven(const AllFacts& all, const Context&)
{
    if (!all.proof || !all.proof->is_cut_short) return {};
    return {note(all.facts.guide.spot, "", {std::to_string(all.proof->all.situations)})};
}

}  // namespace check
