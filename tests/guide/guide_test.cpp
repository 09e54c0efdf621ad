#include "kiosk/guide/guide.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/guide/centre.h"
#include "tests/guide/readable.h"

namespace {

using readable::situation;

std::string next(const std::string& told)
{
    return readable::text(guide::next(centre::guide(), situation(told), centre::in_rostock()));
}

std::string replayed(const std::string& told)
{
    return readable::text(guide::replayed(centre::guide(), situation(told), centre::in_rostock()));
}

struct Row {
    const char* told;
    const char* next;
};

void expect_next(const std::vector<Row>& rows)
{
    for (const Row& row : rows) EXPECT_EQ(next(row.told), row.next) << "told: " << row.told;
}

TEST(Guide, AsksForATopicOfTheDoorThatHasAServiceToday)
{
    expect_next({{"", "topics: work german meet"},
                 {"employer", "topics: hire"},
                 {"association", "topics:"},
                 {"past", "topics: work german meet"},
                 {"nonsense", "topics: work german meet"},
                 {"employer work", "topics: hire"},
                 {"association unknown", "topics:"}});
}

TEST(Guide, AsksWhatLeavesTheFewestServicesInTheMean)
{
    expect_next({{"work", "situation? looking working studying (5 left)"},
                 {"work situation=working", "level? none some good (3 left)"},
                 {"german", "level? none some good (2 left)"}});
}

TEST(Guide, OffersOnlyAnswersThatLeaveAService)
{
    guide::Guide guide = centre::guide();
    std::erase_if(guide.candidates, [](const auto& one) { return one.id.key == "job-course"; });
    guide::Candidate& beginners = guide.candidates.emplace_back();
    beginners.id = {"writing"};
    beginners.topics = {{"german"}};
    beginners.suits = {{{"level"}, {{"none"}}}};
    guide = guide::indexed(guide);
    EXPECT_EQ(readable::text(guide::next(guide, situation("german"), centre::in_rostock())),
              "level? none some (2 left)");
}

TEST(Guide, GoesOnAfterIDoNotKnow)
{
    expect_next({{"work situation=unknown", "level? none some good (5 left)"},
                 {"work situation=unknown level=unknown",
                  "career | job-centre | language-test | recognition after language-test | union"}});
}

TEST(Guide, TakesAllTopicsOfTheDoorWhenTheVisitorIsNotSure)
{
    expect_next({{"unknown", "situation? looking working studying (7 left)"},
                 {"employer unknown", "size? small large (2 left)"}});
}

TEST(Guide, StopsWhenFewEnoughAreLeft)
{
    guide::Guide patient = centre::guide();
    patient.enough = 5;
    EXPECT_EQ(readable::text(guide::next(patient, situation("work"), centre::in_rostock())),
              "career | job-centre | language-test | recognition after language-test | union");
}

TEST(Guide, StopsAfterItsMostQuestionsOfWhichTheAreaIsNone)
{
    guide::Guide brief = centre::guide();
    brief.at_most = 1;
    const auto ask = [&brief](const std::string& told) {
        const guide::Step step = guide::next(brief, situation(told), centre::in_rostock());
        return std::holds_alternative<guide::Ask>(step);
    };
    EXPECT_TRUE(ask("unknown area=schwerin"));
    EXPECT_FALSE(ask("unknown area=schwerin situation=unknown"));
    EXPECT_FALSE(ask("unknown situation=looking"));
}

TEST(Guide, AsksNoQuestionOfAnotherAudience)
{
    expect_next({{"employer hire level=none", "size? small large (2 left)"},
                 {"employer hire size=small", "hire-one"}});
}

TEST(Guide, AnswersThePresetQuestionByTheAreaOfTheTerminal)
{
    expect_next({{"german level=none", "integration-course"},
                 {"german level=none area=schwerin", "language-cafe | integration-course"},
                 {"german level=none area=unknown", "integration-course | language-cafe"}});
    const guide::Step step = guide::next(centre::guide(), situation("german level=none"), centre::nowhere());
    EXPECT_EQ(readable::text(step), "integration-course | language-cafe");
}

TEST(Guide, LooksBeyondAnAreaThatHasNothing)
{
    expect_next({{"meet", "language-cafe"}, {"meet area=wismar", "language-cafe"}});
    const auto matches =
        std::get<guide::Matches>(guide::next(centre::guide(), situation("meet"), centre::in_rostock()));
    EXPECT_EQ(readable::text(matches.matches.front()), "language-cafe depends on area");
}

TEST(Guide, CountsWhatFits)
{
    const auto fitting = [](const std::string& told) {
        return guide::fitting(centre::guide(), situation(told), centre::in_rostock()).size();
    };
    EXPECT_EQ(fitting(""), 7U);
    EXPECT_EQ(fitting("work"), 5U);
    EXPECT_EQ(fitting("work situation=studying"), 3U);
    EXPECT_EQ(fitting("employer"), 2U);
}

TEST(Guide, NeedsNoContent)
{
    EXPECT_EQ(readable::text(guide::next({}, situation("work level=good"), centre::nowhere())), "topics:");
    EXPECT_TRUE(guide::fitting({}, {}, centre::nowhere()).empty());
}

std::vector<std::string> reasons(const std::string& told)
{
    std::vector<std::string> texts;
    const guide::Step step = guide::next(centre::guide(), situation(told), centre::in_rostock());
    for (const guide::Match& match : std::get<guide::Matches>(step).matches)
        texts.push_back(readable::text(match));
    return texts;
}

TEST(Matches, SayWhyAndWhatTheyDependOn)
{
    EXPECT_EQ(reasons("work level=unknown situation=looking"),
              (std::vector<std::string>{"job-centre because situation=looking depends on level",
                                        "union because situation=looking",  //
                                        "language-test depends on level",
                                        "recognition depends on level after language-test here"}));
}

TEST(Matches, WithMoreReasonsComeFirst)
{
    EXPECT_EQ(
        reasons("work level=good situation=looking"),
        (std::vector<std::string>{
            "job-centre because situation=looking level=good", "language-test because level=good",
            "recognition because level=good after language-test here", "union because situation=looking"}));
}

TEST(Matches, FromTheAreaComeBeforeOthers)
{
    const auto nearest = [](const std::string& told) { return reasons(told).front(); };
    EXPECT_EQ(nearest("work situation=unknown level=unknown area=schwerin"),
              "career depends on situation here");
    EXPECT_EQ(reasons("unknown situation=studying level=none").front(),
              "integration-course because level=none here");
}

TEST(Matches, FollowTheCallersPreferenceWhereNothingElseDecides)
{
    const auto by_length = [](const base::ServiceId& id) {
        return std::vector<long>{static_cast<long>(id.key.size())};
    };
    const guide::Situation told = situation("work situation=unknown level=unknown area=unknown");
    EXPECT_EQ(readable::text(guide::next(centre::guide(), told, centre::in_rostock(), by_length)),
              "union | career | job-centre | language-test | recognition after language-test");
}

TEST(Matches, InACircleAreShownOnce)
{
    guide::Guide circle = centre::guide();
    for (guide::Candidate& candidate : circle.candidates) candidate.after.clear();
    const auto at = [&circle](const std::string& id) {
        return std::ranges::find(circle.candidates, base::ServiceId{id}, &guide::Candidate::id);
    };
    at("job-centre")->after = {{"union"}, {"job-centre"}};
    at("union")->after = {{"career"}, {"never-heard-of"}};
    at("career")->after = {{"job-centre"}};
    circle.enough = 5;
    EXPECT_EQ(readable::text(guide::next(guide::indexed(circle), situation("work"), centre::nowhere())),
              "language-test | recognition | union | job-centre after union | career after job-centre");
}

TEST(Matches, MayStandInAVeryLongCircle)
{
    constexpr std::size_t k_services = 20'000;
    guide::Guide guide;
    guide.candidates.resize(k_services);
    for (std::size_t i = 0; i < k_services; ++i) {
        guide.candidates[i].id = {std::to_string(i)};
        guide.candidates[i].after = {{std::to_string((i + 1) % k_services)}};
    }
    std::size_t kept = 0;
    for (const auto& earlier : guide::indexed(guide).index.earlier) kept += earlier.size();
    EXPECT_EQ(kept, k_services - 1);
}

TEST(Replay, KeepsWhatWasAskedInItsOrder)
{
    for (const char* told : {"-", "work", "work situation=looking level=unknown", "unknown level=good",
                             "employer hire size=small", "german area=unknown level=none"})
        EXPECT_EQ(replayed(told), told);
}

struct Dropped {
    const char* told;
    const char* kept;
    const char* why;
};

TEST(Replay, DropsWhatMakesNoSenseAnyMore)
{
    for (const Dropped& row : std::vector<Dropped>{
             {"past level=good", "-", "the topic has no service today"},
             {"past area=schwerin", "- area=schwerin", "but the area stays"},
             {"level=good", "-", "nothing is asked before the topic"},
             {"work colour=red", "work", "no such question"},
             {"work level=perfect", "work", "no such answer"},
             {"work area=moon", "work", "no such area"},
             {"work level=good level=none", "work level=good", "told twice"},
             {"work area=wismar area=schwerin", "work area=wismar", "told twice"},
             {"work size=small", "work", "asked of employers"},
             {"employer hire area=rostock", "employer hire", "asked of persons"},
             {"german situation=looking", "german", "does not split"},
             {"german situation=unknown", "german", "does not split"},
             {"german level=none situation=working", "german level=none", "does not split"},
         })
        EXPECT_EQ(replayed(row.told), row.kept) << row.why;
}

TEST(Replay, DropsLaterAnswersWhenAnEarlierOneChanges)
{
    guide::Guide guide = centre::guide();
    // Only those who work are asked for more than their level: the others leave nothing to split.
    std::erase_if(guide.candidates, [](const auto& one) { return one.id.key == "career"; });
    guide = guide::indexed(guide);
    const auto kept = [&guide](const std::string& told) {
        return readable::text(guide::replayed(guide, situation(told), centre::in_rostock()));
    };
    EXPECT_EQ(kept("work level=good situation=working"), "work level=good situation=working");
    EXPECT_EQ(kept("work level=none situation=looking"), "work level=none situation=looking");
    EXPECT_EQ(kept("work level=none situation=studying"), "work level=none");
}

std::string asked_again(const std::string& told, const std::string& question)
{
    const auto ask = guide::ask_again(centre::guide(), situation(told), centre::in_rostock(), {question});
    return ask ? readable::text(guide::Step{*ask}) : "nothing";
}

TEST(AskingAgain, OffersWhatWasOfferedThen)
{
    EXPECT_EQ(asked_again("work situation=looking level=good", "situation"),
              "situation? looking working studying (5 left)");
    EXPECT_EQ(asked_again("work situation=looking level=good", "level"), "level? none some good (4 left)");
    EXPECT_EQ(asked_again("german level=none area=schwerin", "level"), "level? none some good (3 left)");
}

TEST(AskingAgain, OffersTheAreasThatHaveSomething)
{
    EXPECT_EQ(asked_again("german level=none", "area"), "area? rostock schwerin wismar (3 left)");
    EXPECT_EQ(asked_again("meet", "area"), "area? schwerin (1 left)");
}

TEST(AskingAgain, IsForQuestionsThatWereAnswered)
{
    EXPECT_EQ(asked_again("work situation=looking", "level"), "nothing");
    EXPECT_EQ(asked_again("german situation=looking", "situation"), "nothing");
    EXPECT_EQ(asked_again("employer hire", "area"), "nothing");
    EXPECT_EQ(asked_again("work", "colour"), "nothing");
    EXPECT_EQ(asked_again("", "area"), "nothing");
}

}  // namespace
