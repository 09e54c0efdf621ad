#include "kiosk/shell/clock_trust.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using shell::ClockTrust;
using std::chrono::sys_days;
using std::chrono::year;
using Verdict = ClockTrust::Verdict;

const std::chrono::sys_seconds k_earliest = sys_days(year(2026) / 1 / 1);
const std::chrono::sys_seconds k_morning = sys_days(year(2026) / 11 / 23) + 9h;

class FakeClock final : public base::Clock {
public:
    std::chrono::sys_seconds now() const override { return wall; }
    std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::time_point{} + ran;
    }

    void run(std::chrono::seconds by)
    {
        wall += by;
        ran += by;
    }

    std::chrono::sys_seconds wall = k_morning;
    std::chrono::seconds ran{1000};
};

class Trust : public testing::Test {
protected:
    Verdict verdict() { return trust.look(clock).verdict; }

    FakeClock clock;
    ClockTrust trust{k_earliest};
};

TEST_F(Trust, IsInAClockThatRunsEvenly)
{
    for (int minute = 0; minute < 100; ++minute) {
        EXPECT_EQ(trust.look(clock), (ClockTrust::Told{clock.wall, Verdict::sure}));
        clock.run(minute * 7s);
    }
}

TEST_F(Trust, IsNotInATimeBeforeTheProgramWasMade)
{
    for (const auto wall : {std::chrono::sys_seconds{}, k_earliest - 1s}) {
        clock.wall = wall;
        EXPECT_EQ(trust.look(clock), (ClockTrust::Told{k_earliest, Verdict::behind}));
    }
    clock.wall = k_earliest;
    EXPECT_EQ(ClockTrust(k_earliest).look(clock).verdict, Verdict::sure);
}

TEST_F(Trust, IsNotInATimeFarAhead)
{
    clock.wall = sys_days(year(2045) / 12 / 31);
    EXPECT_EQ(verdict(), Verdict::sure);
    clock.wall = sys_days(year(2046) / 1 / 2);
    EXPECT_EQ(trust.look(clock), (ClockTrust::Told{k_earliest, Verdict::ahead}));
    clock.wall = sys_days(year(2106) / 2 / 7);
    EXPECT_EQ(verdict(), Verdict::ahead);
}

TEST_F(Trust, IsNotInATimeBeforeTheContentWasMade)
{
    trust.was_made(k_morning + 1h);
    EXPECT_EQ(trust.look(clock), (ClockTrust::Told{k_morning + 1h, Verdict::behind}));
    trust.was_made(k_morning - 1h);  // older content changes nothing
    EXPECT_EQ(verdict(), Verdict::behind);
    clock.run(1h);
    EXPECT_EQ(verdict(), Verdict::sure);
}

struct Jump {
    const char* name;
    std::chrono::seconds by;
    Verdict verdict;
};

class Jumps : public Trust, public testing::WithParamInterface<Jump> {};

TEST_P(Jumps, AreJudgedByTheirSize)
{
    verdict();
    clock.run(30s);
    clock.wall += GetParam().by;
    EXPECT_EQ(verdict(), GetParam().verdict);
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, Jumps,
    testing::Values(Jump{"ASecond", 1s, Verdict::sure}, Jump{"ALittleBack", -59s, Verdict::sure},
                    Jump{"ALittleOn", 59s, Verdict::sure}, Jump{"AMinuteOn", 60s, Verdict::jumped},
                    Jump{"AMinuteBack", -60s, Verdict::jumped}, Jump{"ThreeHoursBack", -3h, Verdict::jumped},
                    Jump{"AnHourOn", 1h, Verdict::jumped}, Jump{"TenYearsOn", 87660h, Verdict::jumped},
                    Jump{"ToTheSeventies", -480000h, Verdict::behind}),
    [](const auto& one) { return one.param.name; });

TEST_F(Trust, ReturnsWhenTheClockHasRunEvenlyForTenMinutes)
{
    verdict();
    clock.wall += 2h;
    EXPECT_EQ(verdict(), Verdict::jumped);
    clock.run(9min + 59s);
    EXPECT_EQ(verdict(), Verdict::jumped);
    clock.run(1s);
    EXPECT_EQ(verdict(), Verdict::sure);
}

TEST_F(Trust, WaitsAnewAfterEveryJump)
{
    verdict();
    for (int i = 0; i < 5; ++i) {
        clock.run(6min);
        clock.wall += i % 2 == 0 ? 1h : -1h;
        EXPECT_EQ(verdict(), Verdict::jumped);
    }
    clock.run(10min);
    EXPECT_EQ(verdict(), Verdict::sure);
}

TEST_F(Trust, ReturnsAtOnceWhenTheClockIsPutRight)
{
    clock.wall = std::chrono::sys_seconds{};
    EXPECT_EQ(verdict(), Verdict::behind);
    clock.run(40s);
    clock.wall = k_morning;
    EXPECT_EQ(verdict(), Verdict::sure);
}

TEST(NoTrust, IsNeededForATimeThatWasAskedFor)
{
    FakeClock clock;
    clock.wall = sys_days(year(2013) / 1 / 8);
    ClockTrust trust;
    trust.was_made(k_morning);
    EXPECT_EQ(trust.look(clock), (ClockTrust::Told{clock.wall, Verdict::sure}));
}

TEST_F(Trust, SaysToStaffWhatIsWrong)
{
    clock.wall = std::chrono::sys_seconds{};
    const auto trouble = shell::trouble_with(trust.look(clock), clock.wall);
    ASSERT_TRUE(trouble);
    EXPECT_EQ(
        trouble->what,
        "the clock shows 1970-01-01 00:00 UTC, but this program or its content is of 2026-01-01 00:00 UTC");
    clock.wall = k_morning;
    EXPECT_FALSE(shell::trouble_with(trust.look(clock), clock.wall));
}

TEST(Release, WasNotBeforeThisWasWritten)
{
    EXPECT_GE(shell::released(), k_earliest);
}

}  // namespace
