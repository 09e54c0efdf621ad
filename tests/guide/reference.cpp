#include "tests/guide/reference.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace reference {
namespace {

using guide::Candidate;
using guide::Given;
using guide::Question;

using Answers = std::map<base::QuestionId, base::AnswerId>;  // without "I don't know"
using Ids = std::set<base::ServiceId>;

bool fits(const Candidate& candidate, const Answers& answers)
{
    return std::ranges::all_of(candidate.suits, [&answers](const auto& named) {
        const auto answer = answers.find(named.first);
        return answer == answers.end() || named.second.contains(answer->second);
    });
}

// One visitor in front of one terminal.
struct Visit {
    const guide::Guide& guide;
    const guide::Setting& setting;
    content::Audience door;
    std::set<base::TopicId> topics;
    Answers answers = {};
    std::vector<Given> kept = {};

    bool has_topic(const Candidate& candidate) const
    {
        return std::ranges::any_of(candidate.topics,
                                   [this](const base::TopicId& topic) { return topics.contains(topic); });
    }

    std::vector<const Candidate*> left(const Answers& then) const
    {
        std::vector<const Candidate*> left;
        for (const Candidate& candidate : guide.candidates) {
            if (candidate.offered.on(setting.today) && has_topic(candidate) && fits(candidate, then))
                left.push_back(&candidate);
        }
        return left;
    }

    std::vector<const Candidate*> left_with(const base::QuestionId& question,
                                            const base::AnswerId& answer) const
    {
        Answers then = answers;
        then[question] = answer;
        return left(then);
    }

    bool asks(const Question& question) const { return question.audiences.contains(door); }

    bool was_answered(const base::QuestionId& question) const
    {
        return std::ranges::any_of(kept,
                                   [&question](const Given& given) { return given.question == question; });
    }

    std::vector<base::AnswerId> offered(const Question& question) const
    {
        std::vector<base::AnswerId> offered;
        for (const base::AnswerId& answer : question.answers) {
            if (!left_with(question.id, answer).empty()) offered.push_back(answer);
        }
        return offered;
    }

    bool splits(const Question& question) const
    {
        std::set<std::vector<const Candidate*>> outcomes;
        for (const base::AnswerId& answer : offered(question))
            outcomes.insert(left_with(question.id, answer));
        return outcomes.size() > 1;
    }

    double mean(const Question& question) const
    {
        double sum = 0;
        const auto answers_offered = offered(question);
        for (const base::AnswerId& answer : answers_offered)
            sum += static_cast<double>(left_with(question.id, answer).size());
        return sum / static_cast<double>(answers_offered.size());
    }
};

bool has(const Question& question, const base::AnswerId& answer)
{
    return answer == guide::k_unknown || std::ranges::count(question.answers, answer) > 0;
}

// The visitor's answer to a preset question, else the terminal's area.
std::optional<base::AnswerId> preset_answer(const Visit& visit, const Question& question,
                                            const std::vector<Given>& told)
{
    for (const Given& given : told) {
        if (given.question == question.id && has(question, given.answer)) return given.answer;
    }
    if (visit.setting.here && has(question, *visit.setting.here)) return visit.setting.here;
    return {};
}

void replay(Visit& visit, const std::vector<Given>& told)
{
    for (const Question& question : visit.guide.questions) {
        if (!question.preset_here || !visit.asks(question)) continue;
        const auto answer = preset_answer(visit, question, told);
        if (answer && *answer != guide::k_unknown && !visit.left_with(question.id, *answer).empty())
            visit.answers[question.id] = *answer;
    }
    for (const Given& given : told) {
        for (const Question& question : visit.guide.questions) {
            if (question.id != given.question || visit.was_answered(given.question)) continue;
            if (!visit.asks(question) || !has(question, given.answer)) continue;
            const auto offered = visit.offered(question);
            const bool is_offered =
                given.answer == guide::k_unknown || std::ranges::count(offered, given.answer);
            if (!question.preset_here && (!is_offered || !visit.splits(question))) continue;
            visit.kept.push_back(given);
            if (!question.preset_here && given.answer != guide::k_unknown)
                visit.answers[given.question] = given.answer;
        }
    }
}

std::optional<guide::Ask> question(const Visit& visit)
{
    const int remaining = static_cast<int>(visit.left(visit.answers).size());
    int asked = 0;
    std::vector<const Question*> splitting;
    for (const Question& question : visit.guide.questions) {
        if (question.preset_here || !visit.asks(question)) continue;
        if (visit.was_answered(question.id)) {
            ++asked;
        } else if (visit.splits(question)) {
            splitting.push_back(&question);
        }
    }
    if (remaining <= visit.guide.enough || asked >= visit.guide.at_most || splitting.empty()) return {};
    const Question* best =
        *std::ranges::min_element(splitting, {}, [&visit](const Question* one) { return visit.mean(*one); });
    return guide::Ask{best->id, visit.offered(*best), remaining};
}

std::optional<base::AnswerId> area(const Visit& visit)
{
    for (const Question& question : visit.guide.questions) {
        for (const Given& given : visit.kept) {
            if (!question.preset_here || given.question != question.id) continue;
            return given.answer == guide::k_unknown ? std::optional<base::AnswerId>{} : given.answer;
        }
    }
    return visit.setting.here;
}

guide::Match match(const Visit& visit, const Candidate& candidate, const Ids& fitting)
{
    guide::Match match{candidate.id, {}, {}, {}};
    for (const Question& question : visit.guide.questions) {
        const auto named = candidate.suits.find(question.id);
        if (named == candidate.suits.end() || !visit.asks(question)) continue;
        for (const Given& given : visit.kept) {
            if (given.question == question.id && named->second.contains(given.answer))
                match.because.push_back(given);
        }
        if (!visit.answers.contains(question.id)) match.depends_on.push_back(question.id);
    }
    for (const base::ServiceId& earlier : candidate.after) {
        if (fitting.contains(earlier)) match.after.push_back(earlier);
    }
    const auto here = area(visit);
    match.here = here && candidate.areas.contains(*here);
    return match;
}

// Again and again the best of those that nothing has to come before any more.
std::vector<guide::Match> in_order(std::vector<guide::Match> matches, const guide::Preference& preference)
{
    std::vector<guide::Match> ordered;
    const auto is_shown = [&ordered](const base::ServiceId& id) {
        return std::ranges::count(ordered, id, &guide::Match::service) > 0;
    };
    const auto rank = [&](const guide::Match& one) {
        return std::tuple(!std::ranges::all_of(one.after, is_shown), -static_cast<int>(one.because.size()),
                          !one.here, preference(one.service), one.service);
    };
    while (!matches.empty()) {
        const auto best = std::ranges::min_element(matches, {}, rank);
        ordered.push_back(*best);
        matches.erase(best);
    }
    return ordered;
}

std::set<base::TopicId> offered_topics(const guide::Guide& guide, content::Audience door,
                                       const guide::Setting& setting)
{
    std::set<base::TopicId> topics;
    for (const guide::Topic& topic : guide.topics) {
        const Visit visit{guide, setting, door, {topic.id}};
        if (topic.audience == door && !visit.left({}).empty()) topics.insert(topic.id);
    }
    return topics;
}

}  // namespace

guide::Step next(const guide::Guide& guide, const guide::Situation& told, const guide::Setting& setting,
                 const guide::Preference& preference)
{
    std::set<base::TopicId> topics = offered_topics(guide, told.door, setting);
    if (told.topic && told.topic != guide::k_any_topic)
        topics = topics.contains(*told.topic) ? std::set{*told.topic} : std::set<base::TopicId>{};
    if (!told.topic || topics.empty()) {
        const auto offered = offered_topics(guide, told.door, setting);
        return guide::AskTopic{{offered.begin(), offered.end()}};
    }

    Visit visit{guide, setting, told.door, topics};
    replay(visit, told.given);
    if (const auto ask = question(visit)) return *ask;
    Ids fitting;
    for (const Candidate* candidate : visit.left(visit.answers)) fitting.insert(candidate->id);
    std::vector<guide::Match> matches;
    for (const Candidate* candidate : visit.left(visit.answers))
        matches.push_back(match(visit, *candidate, fitting));
    return guide::Matches{in_order(std::move(matches), preference)};
}

}  // namespace reference
