#include <gtest/gtest.h>

#include "kiosk/hours/hours.h"
#include "tests/hours/written.h"

// Opening on the two days of a year when clocks jump.
namespace {

using namespace std::chrono_literals;
using written::slot;
using written::time;

// Every night from one to four, across the jump.
content::Timetable at_night()
{
    content::WeeklyHours weekly;
    for (auto& day : weekly.days) day = {slot("1-4")};
    return {.weekly = weekly, .closed = {}, .dates = {}};
}

std::string state(const content::Timetable& times, const std::string& utc)
{
    const auto at = std::chrono::sys_days{time(utc).date} + time(utc).time;
    return written::text(hours::state_at(times, hours::local_time(at, "Europe/Berlin"), {}));
}

// How many minutes of the day from that noon, UTC, it is open.
int minutes_open(const content::Timetable& times, const std::string& day)
{
    int minutes = 0;
    for (int i = 0; i < 24 * 60; ++i) {
        const auto at = std::chrono::sys_days{time(day + " 12:00").date} + 12h + std::chrono::minutes{i};
        const auto local = hours::local_time(at, "Europe/Berlin");
        minutes += hours::state_at(times, local, {}).openness == hours::Openness::open;
    }
    return minutes;
}

TEST(Daylight, IsAnHourShorterInSpring)
{
    // In 2026 on 29 March at one o'clock UTC two o'clock becomes three.
    EXPECT_EQ(state(at_night(), "2026-03-28 23:59"), "closed until 2026-03-29 01:00");
    EXPECT_EQ(state(at_night(), "2026-03-29 00:00"), "open until 2026-03-29 04:00");
    EXPECT_EQ(state(at_night(), "2026-03-29 00:59"), "open until 2026-03-29 04:00");
    EXPECT_EQ(state(at_night(), "2026-03-29 01:00"), "open until 2026-03-29 04:00");
    EXPECT_EQ(state(at_night(), "2026-03-29 02:00"), "closed until 2026-03-30 01:00");
    EXPECT_EQ(minutes_open(at_night(), "2026-03-28"), 120);
}

TEST(Daylight, IsAnHourLongerInAutumn)
{
    // On 25 October 2026 at one o'clock UTC three o'clock becomes two.
    EXPECT_EQ(state(at_night(), "2026-10-24 23:00"), "open until 2026-10-25 04:00");
    EXPECT_EQ(state(at_night(), "2026-10-25 00:59"), "open until 2026-10-25 04:00");
    EXPECT_EQ(state(at_night(), "2026-10-25 01:00"), "open until 2026-10-25 04:00");
    EXPECT_EQ(state(at_night(), "2026-10-25 03:00"), "closed until 2026-10-26 01:00");
    EXPECT_EQ(minutes_open(at_night(), "2026-10-24"), 240);
}

TEST(Daylight, SkipsAnHourThatSomethingOpensIn)
{
    content::Timetable times = at_night();
    for (auto& day : times.weekly->days) day = {slot("2-3")};
    EXPECT_EQ(minutes_open(times, "2026-03-28"), 0);
    EXPECT_EQ(minutes_open(times, "2026-10-24"), 120);
}

TEST(Daylight, LeavesOfficeHoursAlone)
{
    content::Timetable times = at_night();
    for (auto& day : times.weekly->days) day = {slot("9-18")};
    EXPECT_EQ(state(times, "2026-03-29 06:59"), "closed until 2026-03-29 09:00");
    EXPECT_EQ(state(times, "2026-03-29 07:00"), "open until 2026-03-29 18:00");
    EXPECT_EQ(state(times, "2026-03-29 16:00"), "closed until 2026-03-30 09:00");
    EXPECT_EQ(state(times, "2026-10-25 08:00"), "open until 2026-10-25 18:00");
    EXPECT_EQ(state(times, "2026-10-25 17:00"), "closed until 2026-10-26 09:00");
}

}  // namespace
