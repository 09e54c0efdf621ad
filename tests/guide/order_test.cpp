#include "kiosk/guide/order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "tests/guide/centre.h"
#include "tests/guide/random_guide.h"
#include "tests/guide/readable.h"

namespace {

using Services = std::vector<base::ServiceId>;

Services services(const std::string& ids)
{
    std::istringstream words(ids);
    Services services;
    for (std::string id; words >> id;) services.push_back({id});
    return services;
}

std::string text(const Services& services)
{
    std::string text;
    for (const base::ServiceId& service : services) text += (text.empty() ? "" : " ") + service.key;
    return text;
}

struct Link {
    std::string later;
    std::string earlier;
};

// Services a to f, of which some are to be used after others.
guide::Guide chained(const std::vector<Link>& links)
{
    guide::Guide guide;
    guide.topics = {{{"work"}}};
    for (const char* id : {"a", "b", "c", "d", "e", "f"}) {
        guide::Candidate candidate;
        candidate.id = {id};
        candidate.topics = {{"work"}};
        for (const Link& link : links) {
            if (link.later == id) candidate.after.push_back({link.earlier});
        }
        guide.candidates.push_back(std::move(candidate));
    }
    return guide::indexed(std::move(guide));
}

struct Order {
    const char* name;
    std::vector<Link> links;
    const char* services;
    const char* ordered;
};

class OrderOfUse : public testing::TestWithParam<Order> {};

TEST_P(OrderOfUse, PutsFirstWhatComesFirst)
{
    const guide::Guide guide = chained(GetParam().links);
    EXPECT_EQ(text(guide::in_order_of_use(guide, services(GetParam().services))), GetParam().ordered);
}

INSTANTIATE_TEST_SUITE_P(
    Chains, OrderOfUse,
    testing::Values(Order{"LeavesWhatIsIndependent", {}, "c a b", "c a b"},
                    Order{"TurnsAPairAround", {{"a", "b"}}, "a b", "b a"},
                    Order{"FollowsAChain", {{"a", "b"}, {"b", "c"}}, "a b c", "c b a"},
                    Order{"FollowsAChainThroughOthers", {{"a", "b"}, {"b", "c"}}, "a c", "c a"},
                    Order{"MovesOnlyWhatMustWait", {{"a", "c"}}, "a b c", "b c a"},
                    Order{"WaitsForAll", {{"a", "b"}, {"a", "c"}}, "a b c", "b c a"},
                    Order{"CutsACircle", {{"a", "b"}, {"b", "a"}}, "b a", "b a"},
                    Order{"KnowsNotEverything", {{"a", "b"}}, "gone a b", "gone b a"},
                    Order{"OrdersNothing", {{"a", "b"}}, "", ""}),
    [](const auto& one) { return one.param.name; });

TEST(OrderOfUseOfRandomGuides, KeepsEveryServiceAndPutsNoneBeforeItsEarlierOnes)
{
    random_guide::Random random(11);
    for (int round = 0; round < 500; ++round) {
        const guide::Guide guide = random_guide::guide(random, random_guide::Circles::some);
        Services chosen;
        for (const guide::Candidate& candidate : guide.candidates) {
            if (random() % 2) chosen.push_back(candidate.id);
        }
        std::ranges::shuffle(chosen, random);
        const Services ordered = guide::in_order_of_use(guide, chosen);
        ASSERT_TRUE(std::ranges::is_permutation(ordered, chosen));
        for (std::size_t i = 0; i < guide.candidates.size(); ++i) {
            const auto later = std::ranges::find(ordered, guide.candidates[i].id);
            for (const std::size_t one : guide.index.earlier[i]) {
                const auto earlier = std::ranges::find(ordered, guide.candidates[one].id);
                if (earlier == ordered.end()) continue;
                ASSERT_LT(earlier, later);
            }
        }
    }
}

TEST(Turn, ComesAtLastForThoseInACircle)
{
    EXPECT_EQ(guide::in_turn({{1}, {0}, {}}), (std::vector<std::size_t>{2, 0, 1}));
}

guide::Match match(const std::string& service, const std::string& after = "")
{
    return {.service = {service}, .because = {}, .depends_on = {}, .after = services(after)};
}

TEST(Steps, CountAlongAChainAndLeaveOutTheIndependent)
{
    EXPECT_EQ(guide::steps({match("a"), match("x"), match("b", "a"), match("c", "a b")}),
              (std::vector<int>{1, 0, 2, 3}));
}

TEST(Steps, AreTheSameForThoseThatDoNotWaitForOneAnother)
{
    EXPECT_EQ(guide::steps({match("a"), match("b"), match("c", "a b"), match("d", "a")}),
              (std::vector<int>{1, 1, 2, 2}));
    EXPECT_EQ(guide::steps({match("a"), match("b")}), (std::vector<int>{0, 0}));
}

struct Lack {
    const char* name;
    const char* service;
    const char* planned;
    const char* said;
    const char* lacking;
};

class Lacking : public testing::TestWithParam<Lack> {};

// In the small centre, job-course comes after the integration course, which is for beginners; recognition
// after the test.
TEST_P(Lacking, IsWhatComesFirstAndIsNotPlanned)
{
    const Lack& lack = GetParam();
    EXPECT_EQ(text(guide::lacking_before(centre::guide(), {lack.service}, services(lack.planned),
                                         readable::situation(lack.said), centre::in_rostock())),
              lack.lacking);
}

INSTANTIATE_TEST_SUITE_P(
    Centre, Lacking,
    testing::Values(Lack{"NothingSaid", "job-course", "job-course", "-", "integration-course"},
                    Lack{"PlannedAlready", "job-course", "job-course integration-course", "-", ""},
                    Lack{"SpokenAgainst", "job-course", "job-course", "german level=good", ""},
                    Lack{"SpokenFor", "job-course", "job-course", "german level=some", "integration-course"},
                    Lack{"OfAnotherTopic", "recognition", "recognition", "german", "language-test"},
                    Lack{"PlannedForAnother", "job-course", "job-course recognition", "-", ""},
                    Lack{"BehindAnotherDoor", "job-course", "job-course", "employer hire",
                         "integration-course"},
                    Lack{"NotKnown", "gone", "gone", "-", ""}, Lack{"First", "union", "union", "-", ""}),
    [](const auto& one) { return one.param.name; });

TEST(WhatIsLacking, IsOfferedToday)
{
    guide::Guide guide = chained({{"a", "b"}, {"a", "c"}});
    guide.candidates[1].offered.until = base::Date{std::chrono::year{2014} / 12 / 31};
    EXPECT_EQ(text(guide::lacking_before(guide, {"a"}, services("a"), {}, centre::nowhere())), "c");
}

TEST(WhatIsLacking, IsForAnotherAreaWhenTheWalkLedThere)
{
    guide::Guide guide = centre::guide();
    const auto course =
        std::ranges::find(guide.candidates, base::ServiceId{"job-course"}, &guide::Candidate::id);
    course->after = {{"language-cafe"}};  // in Schwerin, of which nobody in Rostock has any use
    guide = guide::indexed(std::move(guide));
    const auto lacking = [&guide](const char* said) {
        return text(guide::lacking_before(guide, {"job-course"}, services("job-course"),
                                          readable::situation(said), centre::in_rostock()));
    };
    EXPECT_EQ(lacking("german"), "");
    EXPECT_EQ(lacking("meet"), "language-cafe");
}

TEST(WhatIsLacking, StandsInItsOwnOrder)
{
    const guide::Guide guide = chained({{"a", "b"}, {"a", "c"}, {"b", "c"}});
    EXPECT_EQ(text(guide::lacking_before(guide, {"a"}, services("a"), {}, centre::nowhere())), "c b");
}

}  // namespace
