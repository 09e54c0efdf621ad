#include "tests/guide/centre.h"

#include <algorithm>
#include <utility>

namespace centre {
namespace {

using content::Audience;
using guide::Candidate;
using Suits = std::map<base::QuestionId, std::set<base::AnswerId>>;

constexpr base::Date k_today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};

Candidate candidate(const std::string& id, std::set<base::TopicId> topics, Suits suits = {})
{
    Candidate candidate;
    candidate.id = {id};
    candidate.topics = std::move(topics);
    candidate.suits = std::move(suits);
    return candidate;
}

Candidate in(const std::string& area, Candidate candidate)
{
    candidate.areas.insert({area});
    return candidate;
}

Candidate after(const std::string& earlier, Candidate candidate)
{
    candidate.after.push_back({earlier});
    return candidate;
}

Candidate until_2014(Candidate candidate)
{
    candidate.offered.until = base::Date{std::chrono::year{2014} / 12 / 31};
    return candidate;
}

}  // namespace

guide::Guide guide()
{
    guide::Guide guide;
    guide.enough = 1;
    guide.topics = {{{"work"}}, {{"german"}}, {{"meet"}}, {{"past"}}, {{"hire"}, Audience::employer}};
    guide.questions = {
        {{"situation"}, {Audience::person}, false, {{"looking"}, {"working"}, {"studying"}}},
        {{"level"}, {Audience::person}, false, {{"none"}, {"some"}, {"good"}}},
        {{"area"}, {Audience::person}, true, {{"rostock"}, {"schwerin"}, {"wismar"}}},
        {{"size"}, {Audience::employer}, false, {{"small"}, {"large"}}},
    };
    const Suits beginners = {{{"level"}, {{"none"}, {"some"}}}};
    guide.candidates = {
        after("integration-course",
              candidate("job-course", {{"german"}}, {{{"level"}, {{"some"}, {"good"}}}})),
        in("rostock", candidate("integration-course", {{"german"}}, beginners)),
        in("schwerin", candidate("language-cafe", {{"german"}, {"meet"}}, {{{"area"}, {{"schwerin"}}}})),
        after("language-test",
              in("rostock", candidate("recognition", {{"work"}}, {{{"level"}, {{"good"}}}}))),
        candidate("language-test", {{"work"}}, {{{"level"}, {{"some"}, {"good"}}}}),
        candidate("job-centre", {{"work"}},
                  {{{"situation"}, {{"looking"}}}, {{"level"}, {{"none"}, {"some"}, {"good"}}}}),
        in("schwerin", candidate("career", {{"work"}}, {{{"situation"}, {{"studying"}}}})),
        candidate("union", {{"work"}}, {{{"situation"}, {{"working"}, {"looking"}}}}),
        candidate("hire-one", {{"hire"}}, {{{"size"}, {{"small"}}}, {{"level"}, {{"none"}}}}),
        candidate("hire-many", {{"hire"}}, {{{"size"}, {{"large"}}}}),
        until_2014(candidate("project", {{"past"}})),
    };
    std::ranges::sort(guide.candidates, {}, &Candidate::id);
    return guide::indexed(std::move(guide));
}

guide::Setting in_rostock()
{
    return {k_today, base::AnswerId{"rostock"}};
}

guide::Setting nowhere()
{
    return {k_today, {}};
}

}  // namespace centre
