#include <gtest/gtest.h>

#include "tests/support/journey/visit.h"

// A visitor who walks away. The test centre waits 2 s, then counts 2 s down.
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using journey::Outline;
using journey::Visit;

class LeftAlone : public testing::Test {
protected:
    LeftAlone()
        : visit_({.options = {"--language", "uk"},
                  .content = journey::walk_centre_with_idle(folder_.path(), "{after: 2 s, countdown: 2 s}")})
    {
        visit_.until_on("home");
    }

    tests::TempFolder folder_;
    Visit visit_;
};

TEST_F(LeftAlone, AsksInTheVisitorsLanguage)
{
    visit_.until_on("countdown");
    EXPECT_EQ(visit_.seen().language, "uk");
    EXPECT_EQ(visit_.seen().visible("stay").language, "uk");
}

TEST_F(LeftAlone, GoesOnWhereItWasWhenTheVisitorStays)
{
    visit_.tap_to("topic.recognition", "question", "situation");
    visit_.until_on("countdown");
    visit_.tap_to("stay", "question", "situation");
    const auto stayed_at = Clock::now();
    visit_.until_on("countdown");
    EXPECT_GE(Clock::now() - stayed_at, 1800ms);
}

TEST_F(LeftAlone, GoesOnForATouchAnywhere)
{
    visit_.until_on("countdown");
    visit_.until_it_listens();
    visit_.finger().tap({5, 5});
    visit_.until_on("home");
    EXPECT_EQ(visit_.seen().language, "uk");
}

TEST_F(LeftAlone, EndsTheVisit)
{
    visit_.tap_to("topic.recognition", "question", "situation");
    visit_.tap_to("answer.situation.looking", "question", "age");
    visit_.until_on("countdown");
    visit_.until_on("attract");
    EXPECT_EQ(visit_.seen().page, "");

    visit_.begin("ar");
    visit_.tap_to("topic.recognition", "question", "situation");  // nothing has been answered yet
}

TEST_F(LeftAlone, StaysAtTheAttractScreen)
{
    visit_.tap_to("bar.finish", "attract");
    const auto finished_at = Clock::now();
    EXPECT_THROW(visit_.file().wait_until([](const Outline& now) { return now.screen != "attract"; },
                                          "another screen", 5s),
                 std::runtime_error);
    EXPECT_GE(Clock::now() - finished_at, 5s);
}

}  // namespace
