#include "tests/guide/random_guide.h"

#include <fmt/format.h>

#include <algorithm>

namespace random_guide {
namespace {

constexpr base::Date k_today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};
const std::vector<content::Audience> k_audiences = {content::Audience::person, content::Audience::employer,
                                                    content::Audience::association};

std::vector<guide::Topic> topics(Random& random)
{
    std::vector<guide::Topic> topics;
    for (std::size_t i = 0; i < 1 + random() % 5; ++i)
        topics.push_back(
            {{fmt::format("t{}", i)}, random() % 3 ? k_audiences[0] : one_of(k_audiences, random)});
    return topics;
}

guide::Question question(std::size_t number, Random& random)
{
    guide::Question question;
    question.id = {fmt::format("q{}", number)};
    question.audiences = {one_of(k_audiences, random), content::Audience::person};
    if (random() % 8 == 0) question.audiences.erase(content::Audience::person);
    question.preset_here = random() % 5 == 0;
    const std::size_t answers = 1 + random() % 5;
    for (std::size_t i = 0; i < answers; ++i) question.answers.push_back({fmt::format("a{}", i)});
    return question;
}

guide::Candidate candidate(std::size_t number, const guide::Guide& guide, Random& random)
{
    guide::Candidate candidate;
    candidate.id = {fmt::format("s{:03}", number)};
    for (std::size_t i = 0; i <= random() % 2; ++i) candidate.topics.insert(one_of(guide.topics, random).id);
    for (const guide::Question& question : guide.questions) {
        if (random() % 2 == 0) continue;
        for (std::size_t i = 0; i <= random() % 3; ++i)
            candidate.suits[question.id].insert(one_of(question.answers, random));
    }
    candidate.areas.insert({fmt::format("a{}", random() % 4)});
    if (random() % 10 == 0)
        candidate.offered.until = base::Date{std::chrono::sys_days{k_today} - std::chrono::days{1}};
    return candidate;
}

// Without circles, a service comes after services of lower rank only; the ranks are in no order.
void link(std::vector<guide::Candidate>& candidates, Circles circles, Random& random)
{
    std::vector<std::size_t> rank(candidates.size());
    for (std::size_t i = 0; i < rank.size(); ++i) rank[i] = i;
    for (std::size_t i = rank.size(); i > 1; --i) std::swap(rank[i - 1], rank[random() % i]);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        while (random() % 3 == 0) {
            const std::size_t earlier = random() % candidates.size();
            if (circles == Circles::none && rank[earlier] >= rank[i]) continue;
            candidates[i].after.push_back(candidates[earlier].id);
        }
    }
}

}  // namespace

guide::Guide guide(Random& random, Circles circles)
{
    guide::Guide guide;
    guide.enough = static_cast<int>(random() % 4);
    guide.at_most = static_cast<int>(random() % 6);
    guide.topics = topics(random);
    const std::size_t questions = random() % 7;
    for (std::size_t i = 0; i < questions; ++i) guide.questions.push_back(question(i, random));
    const std::size_t services = random() % 3 == 0 ? random() % 100 : random() % 12;
    for (std::size_t i = 0; i < services; ++i) guide.candidates.push_back(candidate(i, guide, random));
    link(guide.candidates, circles, random);
    return guide::indexed(std::move(guide));
}

guide::Setting setting(Random& random)
{
    guide::Setting setting{k_today, {}};
    if (random() % 3 != 0) setting.here = base::AnswerId{fmt::format("a{}", random() % 6)};
    return setting;
}

guide::Situation situation(const guide::Guide& guide, Random& random)
{
    guide::Situation situation;
    situation.door = random() % 3 ? k_audiences[0] : one_of(k_audiences, random);
    if (random() % 8 != 0)
        situation.topic = random() % 4 ? one_of(guide.topics, random).id : guide::k_any_topic;
    for (std::size_t i = random() % 7; i > 0; --i) {
        const base::AnswerId answer{random() % 5 ? fmt::format("a{}", random() % 6) : guide::k_unknown.key};
        situation.given.push_back({{fmt::format("q{}", random() % 8)}, answer});
    }
    return situation;
}

std::vector<long> preference(const base::ServiceId& id)
{
    const long number = std::stol(id.key.substr(1));
    return {number * 7 % 3, number * 5 % 11};
}

}  // namespace random_guide
