#include "kiosk/guide/matches.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

#include "kiosk/guide/order.h"

namespace guide {
namespace {

// What the visitor said, also "I don't know", which is no place's area; else the terminal's.
std::optional<base::AnswerId> area(const Guide& guide, const Situation& situation, const Setting& setting)
{
    for (const Question& question : guide.questions) {
        const Given* given = question.preset_here ? given_to(situation, question.id) : nullptr;
        if (given) return given->answer;
    }
    return setting.here;
}

// A question of this door, and what came of it.
struct Outcome {
    const Question* question;
    const ServiceSet* naming;
    const Given* given;  // null: the visitor has not answered
    bool answered;
    ServiceSet named;  // services whose `for` names what was given
};

ServiceSet named(const Guide& guide, std::size_t question, const Given* given)
{
    const ServiceSet none = ServiceSet::none_of(guide.candidates.size());
    if (!given) return none;
    const std::vector<base::AnswerId>& answers = guide.questions[question].answers;
    const auto answer = std::ranges::find(answers, given->answer);
    if (answer == answers.end()) return none;
    ServiceSet named = guide.index.naming[question];
    named &= guide.index.suited[question][static_cast<std::size_t>(answer - answers.begin())];
    return named;
}

// A service and what decides its rank, but for `after`.
struct Ranked {
    std::size_t service = 0;
    std::size_t answers_named = 0;
    bool here = false;
    std::vector<long> preference;
    std::uint32_t place = 0;

    bool operator<(const Ranked& other) const
    {
        if (answers_named != other.answers_named) return answers_named > other.answers_named;
        if (here != other.here) return here;
        if (preference != other.preference) return preference < other.preference;
        return std::tie(place, service) < std::tie(other.place, other.service);
    }
};

// Ranks what one walk has left, and says why.
class Matcher {
public:
    Matcher(const Guide& guide, const Walk& walk, const Setting& setting)
        : guide_(guide), walk_(walk), area_(area(guide, walk.situation, setting))
    {
        for (std::size_t i = 0; i < guide.questions.size(); ++i) {
            const Question& question = guide.questions[i];
            if (!is_asked(question, walk.situation.door)) continue;
            const Given* given = given_to(walk.situation, question.id);
            outcomes_.push_back(
                {&question, &guide.index.naming[i], given, walk.answered[i], named(guide, i, given)});
        }
    }

    // Cheap: there may be thousands.
    Ranked ranked(std::size_t service) const
    {
        const auto is_named = [&](const Outcome& outcome) { return outcome.named.contains(service); };
        Ranked ranked{.service = service, .preference = {}};
        ranked.answers_named = static_cast<std::size_t>(std::ranges::count_if(outcomes_, is_named));
        ranked.here = area_ && guide_.candidates[service].areas.contains(*area_);
        return ranked;
    }

    Match match(const Ranked& ranked) const
    {
        const std::size_t service = ranked.service;
        Match match{.service = guide_.candidates[service].id, .because = {}, .depends_on = {}, .after = {}};
        for (const Outcome& outcome : outcomes_) {
            if (!outcome.answered && outcome.naming->contains(service))
                match.depends_on.push_back(outcome.question->id);
            if (outcome.named.contains(service)) match.because.push_back(*outcome.given);
        }
        for (const std::size_t earlier : guide_.index.earlier[service]) {
            if (walk_.fits.contains(earlier)) match.after.push_back(guide_.candidates[earlier].id);
        }
        match.here = ranked.here;
        return match;
    }

private:
    const Guide& guide_;
    const Walk& walk_;
    std::optional<base::AnswerId> area_;
    std::vector<Outcome> outcomes_;
};

using Ranks = std::vector<std::size_t>;

// For each rank, those that are to stand before it.
std::vector<Ranks> earlier_ranks(const Guide& guide, const std::vector<Ranked>& ranked)
{
    constexpr auto k_none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> rank_of(guide.candidates.size(), k_none);
    for (std::size_t rank = 0; rank < ranked.size(); ++rank) rank_of[ranked[rank].service] = rank;

    std::vector<Ranks> earlier(ranked.size());
    for (std::size_t rank = 0; rank < ranked.size(); ++rank) {
        for (const std::size_t service : guide.index.earlier[ranked[rank].service]) {
            if (rank_of[service] != k_none) earlier[rank].push_back(rank_of[service]);
        }
    }
    return earlier;
}

std::vector<Ranked> in_order(const Guide& guide, std::vector<Ranked> ranked)
{
    std::ranges::sort(ranked, std::less<>{});
    std::vector<Ranked> ordered;
    ordered.reserve(ranked.size());
    for (const std::size_t rank : in_turn(earlier_ranks(guide, ranked)))
        ordered.push_back(std::move(ranked[rank]));
    return ordered;
}

// What comes before a chosen one is chosen too.
std::vector<Ranked> chosen(const Guide& guide, std::vector<Ranked> ranked, const Shortlist& shortlist)
{
    if (ranked.size() <= shortlist.at_most) return ranked;
    ranked = in_order(guide, std::move(ranked));
    ranked.resize(shortlist.at_most);
    return ranked;
}

}  // namespace

Matches matches(const Guide& guide, const Walk& walk, const Setting& setting, const Preference& preference,
                const Shortlist& shortlist)
{
    Matches matches{.matches = {}, .count = static_cast<std::size_t>(walk.fits.count())};
    if (shortlist.at_most == 0) return matches;
    const Matcher matcher(guide, walk, setting);
    std::vector<Ranked> ranked;
    ranked.reserve(matches.count);
    for (const std::size_t service : walk.fits.members()) {
        ranked.push_back(matcher.ranked(service));
        if (service < shortlist.places.size()) ranked.back().place = shortlist.places[service];
    }
    ranked = chosen(guide, std::move(ranked), shortlist);
    for (Ranked& one : ranked) {
        if (preference) one.preference = preference(guide.candidates[one.service].id);
    }
    for (const Ranked& one : in_order(guide, std::move(ranked)))
        matches.matches.push_back(matcher.match(one));
    return matches;
}

}  // namespace guide
