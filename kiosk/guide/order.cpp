#include "kiosk/guide/order.h"

#include <algorithm>
#include <functional>
#include <queue>

#include "kiosk/guide/asking.h"
#include "kiosk/guide/walk.h"

namespace guide {
namespace {

using Positions = std::vector<std::size_t>;

std::optional<std::size_t> position_of(const Guide& guide, const base::ServiceId& id)
{
    const auto found = std::ranges::find(guide.candidates, id, &Candidate::id);
    if (found == guide.candidates.end()) return {};
    return static_cast<std::size_t>(found - guide.candidates.begin());
}

// All that a service is to be used after, by way of others too.
ServiceSet all_before(const Guide& guide, std::size_t service)
{
    ServiceSet before = ServiceSet::none_of(guide.candidates.size());
    Positions to_follow = guide.index.earlier[service];
    while (!to_follow.empty()) {
        const std::size_t one = to_follow.back();
        to_follow.pop_back();
        if (before.contains(one)) continue;
        before.insert(one);
        std::ranges::copy(guide.index.earlier[one], std::back_inserter(to_follow));
    }
    return before;
}

// What was said to a question: by the visitor, else by where the terminal stands.
std::optional<base::AnswerId> answer_to(const Question& question, const Situation& situation,
                                        const Setting& setting)
{
    if (const Given* given = given_to(situation, question.id)) return given->answer;
    return question.preset_here ? setting.here : std::nullopt;
}

bool fits_all_that_was_said(const Guide& guide, const Candidate& candidate, const Situation& situation,
                            const Setting& setting)
{
    return std::ranges::all_of(guide.questions, [&](const Question& question) {
        const auto suits = candidate.suits.find(question.id);
        if (suits == candidate.suits.end() || !is_asked(question, situation.door)) return true;
        const std::optional<base::AnswerId> answer = answer_to(question, situation, setting);
        return !answer || *answer == k_unknown || suits->second.contains(*answer);
    });
}

// False when no answer to some question fits both.
bool can_be_for_the_same(const Candidate& a, const Candidate& b)
{
    return std::ranges::all_of(a.suits, [&b](const auto& suits) {
        const auto others = b.suits.find(suits.first);
        if (others == b.suits.end()) return true;
        return std::ranges::any_of(suits.second,
                                   [&others](const auto& answer) { return others->second.contains(answer); });
    });
}

bool can_be_planned_with(const Guide& guide, const Candidate& candidate,
                         const std::vector<base::ServiceId>& planned)
{
    return std::ranges::all_of(planned, [&](const base::ServiceId& id) {
        const auto at = position_of(guide, id);
        return !at || can_be_for_the_same(candidate, guide.candidates[*at]);
    });
}

}  // namespace

std::vector<std::size_t> in_turn(const std::vector<std::vector<std::size_t>>& earlier)
{
    Positions waits_for(earlier.size());
    std::vector<Positions> awaited_by(earlier.size());
    std::priority_queue<std::size_t, Positions, std::greater<>> ready;
    for (std::size_t one = 0; one < earlier.size(); ++one) {
        waits_for[one] = earlier[one].size();
        for (const std::size_t before : earlier[one]) awaited_by[before].push_back(one);
        if (earlier[one].empty()) ready.push(one);
    }

    Positions turn;
    while (!ready.empty()) {
        turn.push_back(ready.top());
        ready.pop();
        for (const std::size_t later : awaited_by[turn.back()]) {
            if (--waits_for[later] == 0) ready.push(later);
        }
    }
    for (std::size_t one = 0; one < earlier.size(); ++one) {
        if (waits_for[one] > 0) turn.push_back(one);
    }
    return turn;
}

std::vector<base::ServiceId> in_order_of_use(const Guide& guide, const std::vector<base::ServiceId>& services)
{
    std::vector<Positions> earlier(services.size());
    for (std::size_t one = 0; one < services.size(); ++one) {
        const auto service = position_of(guide, services[one]);
        if (!service) continue;
        const ServiceSet before = all_before(guide, *service);
        for (std::size_t other = 0; other < services.size(); ++other) {
            const auto at = position_of(guide, services[other]);
            if (at && before.contains(*at)) earlier[one].push_back(other);
        }
    }
    std::vector<base::ServiceId> ordered;
    for (const std::size_t one : in_turn(earlier)) ordered.push_back(services[one]);
    return ordered;
}

std::vector<int> steps(const std::vector<Match>& matches)
{
    std::map<base::ServiceId, int> known;
    std::set<base::ServiceId> awaited;
    for (const Match& match : matches) {  // those that come first stand first
        int latest = 0;
        for (const base::ServiceId& earlier : match.after) latest = std::max(latest, known[earlier]);
        known[match.service] = latest + 1;
        awaited.insert(match.after.begin(), match.after.end());
    }
    std::vector<int> steps;
    for (const Match& match : matches) {
        const bool is_alone = match.after.empty() && !awaited.contains(match.service);
        steps.push_back(is_alone ? 0 : known[match.service]);
    }
    return steps;
}

std::vector<base::ServiceId> lacking_before(const Guide& guide, const base::ServiceId& service,
                                            const std::vector<base::ServiceId>& planned,
                                            const Situation& situation, const Setting& setting)
{
    const auto at = position_of(guide, service);
    if (!at) return {};
    const ServiceSet left = replay(guide, situation, setting).fits;
    std::vector<base::ServiceId> lacking;
    for (const std::size_t earlier : guide.index.earlier[*at]) {
        const Candidate& candidate = guide.candidates[earlier];
        const bool fits =
            left.contains(earlier) || fits_all_that_was_said(guide, candidate, situation, setting);
        const bool is_planned = std::ranges::find(planned, candidate.id) != planned.end();
        if (fits && !is_planned && candidate.offered.on(setting.today) &&
            can_be_planned_with(guide, candidate, planned))
            lacking.push_back(candidate.id);
    }
    return in_order_of_use(guide, lacking);
}

}  // namespace guide
