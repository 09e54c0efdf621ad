#include "tests/guide/strategies.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "kiosk/guide/walk.h"

namespace strategies {
namespace {

using guide::Choice;
using guide::Guide;
using guide::Stand;

Stand after(const Guide& guide, const Stand& stand, const Choice& choice, std::size_t answer)
{
    Stand next = stand;
    next.asked[choice.question] = true;
    guide::restrict_to(guide, choice.question, answer, next.fits);
    return next;
}

double share_of(const Choice& choice)
{
    return 1.0 / static_cast<double>(choice.outlook.offered.size());
}

using Fewest = std::unordered_map<Stand, double, guide::HashOfStand>;

double fewest_questions(const Guide& guide, const Stand& stand, Fewest& known)
{
    if (!guide::has_more_to_ask(guide, stand)) return 0;
    if (const auto found = known.find(stand); found != known.end()) return found->second;
    std::optional<double> fewest;
    for (const Choice& choice : guide::choices(guide, stand)) {
        double questions = 1;
        for (const std::size_t answer : choice.outlook.offered)
            questions +=
                fewest_questions(guide, after(guide, stand, choice, answer), known) * share_of(choice);
        fewest = std::min(fewest.value_or(questions), questions);
    }
    return known[stand] = fewest.value_or(0);
}

std::vector<base::TopicId> topics(const Guide& guide, content::Audience door, base::Date day)
{
    const guide::Step home = guide::next(guide, {door, {}, {}}, {day, {}});
    std::vector<base::TopicId> topics = std::get<guide::AskTopic>(home).offered;
    if (!topics.empty()) topics.push_back(guide::k_any_topic);
    return topics;
}

std::set<std::optional<base::AnswerId>> areas(const Guide& guide)
{
    std::set<std::optional<base::AnswerId>> areas = {std::nullopt};
    for (const guide::Question& question : guide.questions) {
        if (question.preset_here) areas.insert(question.answers.begin(), question.answers.end());
    }
    return areas;
}

}  // namespace

std::optional<Choice> in_file_order(const Guide& guide, const Stand& stand)
{
    if (!guide::has_more_to_ask(guide, stand)) return {};
    const std::vector<Choice> choices = guide::choices(guide, stand);
    if (choices.empty()) return {};
    return choices.front();
}

Means means(const Guide& guide, const Stand& stand, const Strategy& strategy)
{
    const auto choice = strategy(guide, stand);
    if (!choice) return {0, static_cast<double>(stand.fits.count())};
    Means all{1, 0};
    for (const std::size_t answer : choice->outlook.offered) {
        const Means then = means(guide, after(guide, stand, *choice, answer), strategy);
        all.questions += then.questions * share_of(*choice);
        all.results += then.results * share_of(*choice);
    }
    return all;
}

double fewest_questions(const Guide& guide, const Stand& stand)
{
    Fewest known;
    return fewest_questions(guide, stand, known);
}

std::vector<Stand> beginnings(const Guide& guide, base::Date day)
{
    std::vector<Stand> stands;
    for (const auto door :
         {content::Audience::person, content::Audience::employer, content::Audience::association}) {
        for (const base::TopicId& topic : topics(guide, door, day)) {
            for (const auto& here : areas(guide))
                stands.push_back(stand_of(guide, replay(guide, {door, topic, {}}, {day, here})));
        }
    }
    return stands;
}

}  // namespace strategies
