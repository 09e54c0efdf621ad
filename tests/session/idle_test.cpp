#include <gtest/gtest.h>

#include "kiosk/session/session.h"
#include "tests/session/visits.h"

namespace {

using namespace session;  // the events
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using visits::after_all;
using visits::silent;

using Left = std::optional<milliseconds>;

// Asked after a minute, forgotten 10 seconds later.
Session visit()
{
    return after_all(fresh({.idle_after = 60s, .countdown = 10s}),
                     {Touched{}, ChoseLanguage{"ar"}, ChoseTopic{{}, {"work"}}});
}

Session idle_for(milliseconds time)
{
    return after(visit(), TimePassed{time});
}

// One of each kind, but for time.
std::vector<Event> acts()
{
    return {Touched{},  OpenedLanguages{}, ChoseLanguage{"uk"},  OpenedDoor{}, ChoseTopic{},  Answered{},
            WentBack{}, WantsToChange{},   OpenedService{{"a"}}, OpenedHelp{}, OpenedAbout{}, WentHome{},
            Stayed{},   ScrolledTo{50}};
}

TEST(Idling, IsCountedFromTheLastAct)
{
    EXPECT_EQ(idle_for(20s).idle, 20s);
    EXPECT_EQ(after(idle_for(20s), TimePassed{5s}).idle, 25s);
    for (const Event& act : acts()) EXPECT_EQ(after(idle_for(20s), act).idle, 0s) << act.index();
    EXPECT_EQ(after(idle_for(20s), Replayed{visit().situation}).idle, 20s);
}

TEST(Idling, BeginsACountdown)
{
    EXPECT_EQ(countdown(idle_for(59'999ms)), Left{});
    EXPECT_EQ(countdown(idle_for(60s)), Left{10s});
    EXPECT_EQ(countdown(idle_for(69'999ms)), Left{1ms});
}

TEST(Idling, EndsTheVisit)
{
    EXPECT_EQ(idle_for(70s), fresh(visit().rules));
    EXPECT_EQ(idle_for(24h), fresh(visit().rules));
    EXPECT_EQ(after(idle_for(65s), TimePassed{milliseconds::max()}), fresh(visit().rules));
}

TEST(Idling, DoesNotExistAtAttract)
{
    const Session nobody = fresh(visit().rules);
    EXPECT_EQ(after(nobody, TimePassed{24h}), nobody);
    EXPECT_EQ(countdown(nobody), Left{});
    EXPECT_EQ(until_next_change(nobody), Left{});
}

TEST(Idling, DoesNotRunBackwards)
{
    EXPECT_EQ(after(idle_for(20s), TimePassed{-5s}), idle_for(20s));
    EXPECT_EQ(after(idle_for(20s), TimePassed{milliseconds::min()}), idle_for(20s));
}

TEST(Countdown, IsEndedByAnyActThatThenDoesNothingElse)
{
    for (const Event& act : acts()) EXPECT_EQ(silent(after(idle_for(61s), act)), visit()) << act.index();
}

TEST(Countdown, IsEndedForGoodByFinish)
{
    EXPECT_EQ(after(idle_for(61s), Finished{}), fresh(visit().rules));
}

TEST(Countdown, GoesOnWhenTheGuideForgetsAnAnswer)
{
    EXPECT_EQ(countdown(after(idle_for(61s), Replayed{visit().situation})), Left{9s});
}

TEST(Countdown, MayBeLeftOut)
{
    const Session session =
        after_all(fresh({.idle_after = 60s, .countdown = 0s}), {Touched{}, TimePassed{59s}});
    EXPECT_EQ(countdown(session), Left{});
    EXPECT_EQ(after(session, TimePassed{1s}), fresh(session.rules));
}

TEST(NextChange, IsTheCountdownThenEachOfItsSecondsThenItsEnd)
{
    EXPECT_EQ(until_next_change(visit()), Left{60s});
    EXPECT_EQ(until_next_change(idle_for(59'990ms)), Left{10ms});
    EXPECT_EQ(until_next_change(idle_for(60s)), Left{1s});
    EXPECT_EQ(until_next_change(idle_for(60'300ms)), Left{700ms});
    EXPECT_EQ(until_next_change(idle_for(69'400ms)), Left{600ms});
}

TEST(NextChange, LeadsToTheEndInStepsOfASecond)
{
    Session session = visit();
    int changes = 0;
    while (const auto wait = until_next_change(session)) {
        ASSERT_GT(*wait, 0s);
        session = after(session, TimePassed{*wait});
        ++changes;
    }
    EXPECT_EQ(changes, 1 + 10);
    EXPECT_EQ(session, fresh(visit().rules));
}

}  // namespace
