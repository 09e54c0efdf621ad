#include "kiosk/guide/walk.h"

#include <algorithm>
#include <cassert>

namespace guide {
namespace {

std::optional<std::size_t> question_at(const Guide& guide, const base::QuestionId& id)
{
    const auto found = std::ranges::find(guide.questions, id, &Question::id);
    if (found == guide.questions.end()) return {};
    return static_cast<std::size_t>(found - guide.questions.begin());
}

std::optional<std::size_t> answer_at(const Question& question, const base::AnswerId& id)
{
    const auto found = std::ranges::find(question.answers, id);
    if (found == question.answers.end()) return {};
    return static_cast<std::size_t>(found - question.answers.begin());
}

bool has_topic(const Situation& situation, const Topic& topic)
{
    return topic.audience == situation.door &&
           (situation.topic == topic.id || situation.topic == k_any_topic);
}

// The services of the topic, or of the door when no topic is chosen.
ServiceSet services_of(const Guide& guide, const Situation& situation)
{
    ServiceSet services = ServiceSet::none_of(guide.candidates.size());
    for (std::size_t i = 0; i < guide.topics.size(); ++i) {
        const Topic& topic = guide.topics[i];
        if (situation.topic ? has_topic(situation, topic) : topic.audience == situation.door)
            services |= guide.index.by_topic[i];
    }
    return services;
}

// Replays one situation; the rules are those of `replayed` and `next`.
class Replay {
public:
    Replay(const Guide& guide, const Situation& told, const Setting& setting)
        : guide_(guide), told_(told), setting_(setting)
    {
        walk_.situation.door = told.door;
        walk_.answered.resize(guide.questions.size());
    }

    Walk walk() &&
    {
        choose_topic();
        answer_presets();
        for (const Given& given : told_.given) {
            if (makes_sense(given)) keep(given);
        }
        return std::move(walk_);
    }

private:
    void choose_topic()
    {
        const ServiceSet today = offered_on(guide_, setting_.today);
        walk_.fits = services_of(guide_, told_);
        walk_.fits &= today;
        if (told_.topic && !walk_.fits.empty()) {
            walk_.situation.topic = told_.topic;
        } else {
            walk_.fits = services_of(guide_, walk_.situation);
            walk_.fits &= today;
        }
    }

    void answer_presets()
    {
        for (std::size_t i = 0; i < guide_.questions.size(); ++i) {
            const Question& question = guide_.questions[i];
            if (!question.preset_here || !is_asked(question, told_.door)) continue;
            const Given* own = own_answer(question);
            const std::optional<base::AnswerId> answer = own ? own->answer : setting_.here;
            if (answer) restrict_to(i, *answer);
        }
    }

    // The first answer to a preset question that exists.
    const Given* own_answer(const Question& question) const
    {
        const auto fits_question = [&question](const Given& given) {
            return given.question == question.id && exists(question, given.answer);
        };
        const auto found = std::ranges::find_if(told_.given, fits_question);
        return found == told_.given.end() ? nullptr : &*found;
    }

    bool makes_sense(const Given& given) const
    {
        const auto at = question_at(guide_, given.question);
        if (!at || given_to(walk_.situation, given.question)) return false;
        const Question& question = guide_.questions[*at];
        if (!is_asked(question, told_.door) || !exists(question, given.answer)) return false;
        return question.preset_here || still_asked(*at, given.answer);
    }

    static bool exists(const Question& question, const base::AnswerId& answer)
    {
        return answer == k_unknown || answer_at(question, answer);
    }

    bool still_asked(std::size_t at, const base::AnswerId& answer) const
    {
        if (!walk_.situation.topic) return false;
        const Outlook view = outlook(guide_, at, walk_.fits);
        if (!view.splits) return false;
        const auto position = answer_at(guide_.questions[at], answer);
        return !position || std::ranges::find(view.offered, *position) != view.offered.end();
    }

    void keep(const Given& given)
    {
        walk_.situation.given.push_back(given);
        const auto at = question_at(guide_, given.question);
        if (!guide_.questions[*at].preset_here) restrict_to(*at, given.answer);
    }

    // Does nothing when the answer is "I don't know", is not one of the question's or would leave no service.
    void restrict_to(std::size_t question, const base::AnswerId& answer)
    {
        const auto position = answer_at(guide_.questions[question], answer);
        if (answer == k_unknown || !position) return;
        if (guide::restrict_to(guide_, question, *position, walk_.fits)) walk_.answered[question] = true;
    }

    const Guide& guide_;
    const Situation& told_;
    const Setting& setting_;
    Walk walk_;
};

}  // namespace

Walk replay(const Guide& guide, const Situation& told, const Setting& setting)
{
    assert(guide.index.earlier.size() == guide.candidates.size());  // else it was never indexed
    return Replay(guide, told, setting).walk();
}

Stand stand_of(const Guide& guide, const Walk& walk)
{
    Stand stand{walk.situation.door, walk.fits, std::vector<bool>(guide.questions.size())};
    for (std::size_t i = 0; i < guide.questions.size(); ++i) {
        const Question& question = guide.questions[i];
        stand.asked[i] = !question.preset_here && given_to(walk.situation, question.id);
    }
    return stand;
}

std::vector<base::TopicId> topics_with(const Guide& guide, content::Audience door, const ServiceSet& services)
{
    std::vector<base::TopicId> topics;
    for (std::size_t i = 0; i < guide.topics.size(); ++i) {
        const bool is_of_door = guide.topics[i].audience == door;
        if (is_of_door && count_shared(guide.index.by_topic[i], services) > 0)
            topics.push_back(guide.topics[i].id);
    }
    return topics;
}

ServiceSet offered_on(const Guide& guide, base::Date day)
{
    ServiceSet offered = ServiceSet::none_of(guide.candidates.size());
    for (std::size_t i = 0; i < guide.candidates.size(); ++i) {
        if (guide.candidates[i].offered.on(day)) offered.insert(i);
    }
    return offered;
}

const Given* given_to(const Situation& situation, const base::QuestionId& question)
{
    const auto found = std::ranges::find(situation.given, question, &Given::question);
    return found == situation.given.end() ? nullptr : &*found;
}

}  // namespace guide
