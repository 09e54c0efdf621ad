#include "kiosk/guide/matches.h"

#include <algorithm>
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

// Makes the matches of one walk.
class Matcher {
public:
    Matcher(const Guide& guide, const Walk& walk, const Setting& setting)
        : guide_(guide), walk_(walk), area_(area(guide, walk.situation, setting))
    {
        for (std::size_t i = 0; i < guide.questions.size(); ++i) {
            const Question& question = guide.questions[i];
            if (!is_asked(question, walk.situation.door)) continue;
            outcomes_.push_back(
                {&question, &guide.index.naming[i], given_to(walk.situation, question.id), walk.answered[i]});
        }
    }

    Match match(std::size_t service) const
    {
        const Candidate& candidate = guide_.candidates[service];
        Match match{.service = candidate.id, .because = {}, .depends_on = {}, .after = {}};
        for (const Outcome& outcome : outcomes_) {
            if (outcome.naming->contains(service)) explain(candidate, outcome, match);
        }
        for (const std::size_t earlier : guide_.index.earlier[service]) {
            if (walk_.fits.contains(earlier)) match.after.push_back(guide_.candidates[earlier].id);
        }
        match.here = area_ && candidate.areas.contains(*area_);
        return match;
    }

private:
    // A question of this door, and what came of it.
    struct Outcome {
        const Question* question;
        const ServiceSet* naming;
        const Given* given;  // null: the visitor has not answered
        bool answered;
    };

    static void explain(const Candidate& candidate, const Outcome& outcome, Match& match)
    {
        if (!outcome.answered) match.depends_on.push_back(outcome.question->id);
        if (outcome.given && candidate.suits.at(outcome.question->id).contains(outcome.given->answer))
            match.because.push_back(*outcome.given);
    }

    const Guide& guide_;
    const Walk& walk_;
    std::optional<base::AnswerId> area_;
    std::vector<Outcome> outcomes_;
};

// A match and what decides its rank, but for `after`.
struct Ranked {
    std::size_t service;
    Match match;
    std::vector<long> preference;

    bool operator<(const Ranked& other) const
    {
        if (match.because.size() != other.match.because.size())
            return match.because.size() > other.match.because.size();
        if (match.here != other.match.here) return match.here;
        if (preference != other.preference) return preference < other.preference;
        return service < other.service;
    }
};

using Ranks = std::vector<std::size_t>;

// For each rank, those that are to stand before it.
std::vector<Ranks> earlier_ranks(const Guide& guide, const std::vector<Ranked>& ranked)
{
    std::vector<std::optional<std::size_t>> rank_of(guide.candidates.size());
    for (std::size_t rank = 0; rank < ranked.size(); ++rank) rank_of[ranked[rank].service] = rank;

    std::vector<Ranks> earlier(ranked.size());
    for (std::size_t rank = 0; rank < ranked.size(); ++rank) {
        for (const std::size_t service : guide.index.earlier[ranked[rank].service]) {
            if (rank_of[service]) earlier[rank].push_back(*rank_of[service]);
        }
    }
    return earlier;
}

}  // namespace

Matches matches(const Guide& guide, const Walk& walk, const Setting& setting, const Preference& preference)
{
    const Matcher matcher(guide, walk, setting);
    std::vector<Ranked> ranked;
    for (const std::size_t service : walk.fits.members()) {
        ranked.push_back({service, matcher.match(service), {}});
        if (preference) ranked.back().preference = preference(ranked.back().match.service);
    }
    std::ranges::sort(ranked, std::less<>{});

    Matches matches;
    for (const std::size_t rank : in_turn(earlier_ranks(guide, ranked)))
        matches.matches.push_back(std::move(ranked[rank].match));
    return matches;
}

}  // namespace guide
