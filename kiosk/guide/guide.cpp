#include "kiosk/guide/guide.h"

#include <algorithm>

#include "kiosk/guide/matches.h"
#include "kiosk/guide/walk.h"

namespace guide {
namespace {

// Of an answer that was kept, so that its question exists.
bool is_preset(const Guide& guide, const Given& given)
{
    return std::ranges::find(guide.questions, given.question, &Question::id)->preset_here;
}

Ask ask(const Question& question, const Outlook& view, const ServiceSet& fits)
{
    Ask ask{.question = question.id, .offered = {}, .remaining = fits.count()};
    for (const std::size_t answer : view.offered) ask.offered.push_back(question.answers[answer]);
    return ask;
}

// Takes back the answer to a question and those after it, but not the area. False when there is no answer.
bool forget_from(const Guide& guide, const base::QuestionId& question, Situation& situation)
{
    const auto first = std::ranges::find(situation.given, question, &Given::question);
    if (first == situation.given.end()) return false;
    const auto forgotten = [&guide](const Given& given) { return !is_preset(guide, given); };
    situation.given.erase(std::remove_if(first, situation.given.end(), forgotten), situation.given.end());
    return true;
}

}  // namespace

Situation replayed(const Guide& guide, const Situation& situation, const Setting& setting)
{
    return replay(guide, situation, setting).situation;
}

Step next(const Guide& guide, const Situation& situation, const Setting& setting,
          const Preference& preference, const Shortlist& shortlist)
{
    const Walk walk = replay(guide, situation, setting);
    if (!walk.situation.topic)
        return AskTopic{topics_with(guide, situation.door, offered_on(guide, setting.today))};
    if (const auto choice = next_question(guide, stand_of(guide, walk)))
        return ask(guide.questions[choice->question], choice->outlook, walk.fits);
    return matches(guide, walk, setting, preference, shortlist);
}

std::optional<Ask> ask_again(const Guide& guide, const Situation& situation, const Setting& setting,
                             const base::QuestionId& question)
{
    const auto written = std::ranges::find(guide.questions, question, &Question::id);
    if (written == guide.questions.end() || !is_asked(*written, situation.door)) return {};

    Situation before = replayed(guide, situation, setting);
    Setting then = setting;
    if (!before.topic) return {};
    if (written->preset_here) {
        before.given.clear();
        then.here.reset();
    } else if (!forget_from(guide, question, before)) {
        return {};
    }
    const ServiceSet fits = replay(guide, before, then).fits;
    const auto at = static_cast<std::size_t>(written - guide.questions.begin());
    return ask(*written, outlook(guide, at, fits), fits);
}

std::vector<base::ServiceId> fitting(const Guide& guide, const Situation& situation, const Setting& setting)
{
    std::vector<base::ServiceId> services;
    for (const std::size_t service : replay(guide, situation, setting).fits.members())
        services.push_back(guide.candidates[service].id);
    return services;
}

}  // namespace guide
