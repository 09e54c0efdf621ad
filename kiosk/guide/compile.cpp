#include <algorithm>
#include <utility>

#include "kiosk/guide/guide.h"

namespace guide {
namespace {

Question asked(const content::Question& written)
{
    Question question{.id = written.id,
                      .audiences = {written.audiences.begin(), written.audiences.end()},
                      .preset_here = written.preset_here,
                      .answers = {}};
    for (const content::Answer& answer : written.answers) question.answers.push_back(answer.id);
    return question;
}

bool has_topic(const content::Guide& guide, const base::TopicId& id)
{
    return std::ranges::find(guide.topics, id, &content::Topic::id) != guide.topics.end();
}

bool has_answer(const content::Guide& guide, const base::QuestionId& question, const base::AnswerId& answer)
{
    const auto found = std::ranges::find(guide.questions, question, &content::Question::id);
    if (found == guide.questions.end()) return false;
    return std::ranges::find(found->answers, answer, &content::Answer::id) != found->answers.end();
}

// A question of which no listed answer exists is left out: else the service could never be shown.
std::map<base::QuestionId, std::set<base::AnswerId>> suited_answers(const content::Guide& guide,
                                                                    const content::Service& service)
{
    std::map<base::QuestionId, std::set<base::AnswerId>> suits;
    for (const auto& [question, answers] : service.suits) {
        for (const auto& answer : answers) {
            if (has_answer(guide, question, answer.value)) suits[question].insert(answer.value);
        }
    }
    return suits;
}

std::set<base::AnswerId> areas_of(const content::Facts& facts, const content::Service& service)
{
    std::set<base::AnswerId> areas;
    for (const content::ServicePlace& at : service.places) {
        const auto place = facts.places.find(at.place.value);
        if (place != facts.places.end() && place->second.area) areas.insert(place->second.area->value);
    }
    return areas;
}

// The days that are in both. An absent `from` is earlier than every date, which is how optionals compare.
content::Offered both(const content::Offered& a, const content::Offered& b)
{
    content::Offered both{.from = std::max(a.from, b.from), .until = a.until};
    if (!both.until || (b.until && *b.until < *both.until)) both.until = b.until;
    return both;
}

content::Offered offered(const content::Facts& facts, const content::Service& service)
{
    const auto organisation = facts.organisations.find(service.organisation.value);
    if (organisation == facts.organisations.end()) return service.offered;
    return both(service.offered, organisation->second.offered);
}

Candidate candidate(const content::Facts& facts, const content::Service& service)
{
    Candidate candidate{.id = service.id,
                        .topics = {},
                        .suits = suited_answers(facts.guide, service),
                        .after = {},
                        .areas = areas_of(facts, service),
                        .offered = offered(facts, service),
                        .sensitive = service.sensitive};
    for (const auto& topic : service.topics) {
        if (has_topic(facts.guide, topic.value)) candidate.topics.insert(topic.value);
    }
    for (const auto& earlier : service.after) {
        if (facts.services.contains(earlier.value)) candidate.after.push_back(earlier.value);
    }
    return candidate;
}

}  // namespace

Guide compile(const content::Facts& facts)
{
    Guide guide;
    guide.enough = facts.centre.enough;
    guide.at_most = facts.centre.at_most;
    for (const content::Topic& topic : facts.guide.topics)
        guide.topics.push_back({topic.id, topic.audience, topic.sensitive});
    for (const content::Question& question : facts.guide.questions)
        guide.questions.push_back(asked(question));
    for (const auto& [id, service] : facts.services) guide.candidates.push_back(candidate(facts, service));
    return indexed(std::move(guide));
}

}  // namespace guide
