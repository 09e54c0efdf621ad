#include "kiosk/hours/hours.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/hours/written.h"

namespace {

using written::range;
using written::slot;
using written::time;

enum Weekday : std::size_t { mon, tue, wed, thu, fri, sat, sun };

base::Date date(const std::string& text)
{
    return time(text).date;
}

// 23 November 2026 is a Monday. Open on Mondays in the morning and the afternoon, on Wednesdays until
// midnight, on Thursdays from midnight, and never otherwise.
content::Timetable office()
{
    content::WeeklyHours weekly;
    weekly.days[mon] = {slot("9-12"), slot("13-16")};
    weekly.days[wed] = {slot("20-24")};
    weekly.days[thu] = {slot("0-2"), slot("2-3")};
    return {.weekly = weekly, .closed = {}, .dates = {}};
}

content::Timetable round_the_clock()
{
    content::WeeklyHours weekly;
    weekly.always = true;
    return {.weekly = weekly, .closed = {}, .dates = {}};
}

struct Row {
    const char* now;
    const char* state;
};

void expect_rows(const content::Timetable& times, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        EXPECT_EQ(written::text(hours::state_at(times, time(row.now))), row.state) << row.now;
}

TEST(Hours, AreOpenWithinTheSlotsOfTheDay)
{
    expect_rows(office(), {{"2026-11-23 00:00", "closed until 2026-11-23 09:00"},
                           {"2026-11-23 08:59", "closed until 2026-11-23 09:00"},
                           {"2026-11-23 09:00", "open until 2026-11-23 12:00"},
                           {"2026-11-23 11:59", "open until 2026-11-23 12:00"},
                           {"2026-11-23 12:00", "closed until 2026-11-23 13:00"},
                           {"2026-11-23 15:59", "open until 2026-11-23 16:00"},
                           {"2026-11-23 16:00", "closed until 2026-11-25 20:00"},
                           {"2026-11-27 10:00", "closed until 2026-11-30 09:00"}});
}

TEST(Hours, CountToTheSecond)
{
    base::LocalTime now = time("2026-11-23 11:59");
    now.time += std::chrono::seconds{59};
    EXPECT_EQ(hours::state_at(office(), now).openness, hours::Openness::open);
}

TEST(Hours, NameTheSlotThatHolds)
{
    content::Timetable times = office();
    times.weekly->days[mon][1].room = "2.07";
    times.weekly->days[mon][1].languages = {"ar"};
    EXPECT_EQ(hours::state_at(times, time("2026-11-23 13:00")).slot, times.weekly->days[mon][1]);
    EXPECT_EQ(hours::state_at(times, time("2026-11-23 12:30")).slot, std::nullopt);
}

TEST(Hours, ThatMeetAreOneOpeningEvenOverMidnight)
{
    expect_rows(office(), {{"2026-11-25 20:00", "open until 2026-11-26 03:00"},
                           {"2026-11-25 23:59", "open until 2026-11-26 03:00"},
                           {"2026-11-26 00:00", "open until 2026-11-26 03:00"},
                           {"2026-11-26 02:00", "open until 2026-11-26 03:00"}});
}

TEST(Hours, UntilMidnightEndWithTheDay)
{
    content::Timetable times = office();
    times.weekly->days[thu].clear();
    expect_rows(times, {{"2026-11-25 23:59", "open until 2026-11-26 00:00"},
                        {"2026-11-26 00:00", "closed until 2026-11-30 09:00"}});
}

TEST(Hours, OfAHelpLineNeverChange)
{
    expect_rows(round_the_clock(), {{"2026-11-23 00:00", "open"}, {"2026-11-29 23:59", "open"}});
}

TEST(Hours, OfAHelpLineEndWithAClosure)
{
    content::Timetable times = round_the_clock();
    times.closed = {{date("2026-12-24"), date("2026-12-26")}};
    expect_rows(times, {{"2026-12-01 12:00", "open"},
                        {"2026-12-10 12:00", "open until 2026-12-24 00:00"},
                        {"2026-12-24 00:00", "closed until 2026-12-27 00:00"},
                        {"2026-12-26 23:59", "closed until 2026-12-27 00:00"},
                        {"2026-12-27 00:00", "open"}});
}

TEST(Hours, AreNotKeptOnClosedDays)
{
    content::Timetable times = office();
    times.closed = {{date("2026-11-23"), date("2026-11-25")}};
    expect_rows(times, {{"2026-11-22 10:00", "closed until 2026-11-26 00:00"},
                        {"2026-11-23 10:00", "closed until 2026-11-26 00:00"},
                        {"2026-11-25 21:00", "closed until 2026-11-26 00:00"},
                        {"2026-11-26 01:00", "open until 2026-11-26 03:00"}});
}

TEST(Hours, OnSingleDatesCountEvenOnAClosedDay)
{
    content::Timetable times = office();
    times.closed = {{date("2026-11-23"), date("2026-11-23")}};
    times.dates = {{date("2026-11-23"), range("14-18")}};
    expect_rows(times, {{"2026-11-23 10:00", "closed until 2026-11-23 14:00"},
                        {"2026-11-23 17:00", "open until 2026-11-23 18:00"}});
}

TEST(Hours, OnSingleDatesAddToThoseOfTheWeek)
{
    content::Timetable times = office();
    times.dates = {{date("2026-11-23"), range("11-14")}, {date("2026-11-24"), range("8-9")}};
    EXPECT_EQ(hours::slots_on(times, date("2026-11-23")),
              (std::vector{slot("9-12"), slot("11-14"), slot("13-16")}));
    expect_rows(times, {{"2026-11-23 09:00", "open until 2026-11-23 16:00"},
                        {"2026-11-23 16:00", "closed until 2026-11-24 08:00"},
                        {"2026-11-24 08:30", "open until 2026-11-24 09:00"}});
}

TEST(Hours, OnlyOnSingleDatesAreClosedBetween)
{
    content::Timetable times;
    times.dates = {{date("2026-12-03"), range("14-16")}};
    expect_rows(times, {{"2026-11-19 13:59", "closed"},
                        {"2026-11-19 14:00", "closed until 2026-12-03 14:00"},
                        {"2026-12-03 15:00", "open until 2026-12-03 16:00"},
                        {"2026-12-03 16:00", "closed"}});
}

TEST(Hours, ThatNobodyWroteDownAreUnknownAndNotClosed)
{
    expect_rows({}, {{"2026-11-23 10:00", "unknown"}});
    content::Timetable only_closures;
    only_closures.closed = {{date("2026-12-24"), date("2026-12-24")}};
    expect_rows(only_closures, {{"2026-12-23 10:00", "unknown"}, {"2026-12-24 10:00", "closed"}});
}

TEST(Hours, OfAWeekWithoutAnyAreClosed)
{
    expect_rows({.weekly = content::WeeklyHours{}, .closed = {}, .dates = {}},
                {{"2026-11-23 10:00", "closed"}});
}

// Slots of whole hours that do not overlap, on about half of the days.
content::Timetable random_times(std::mt19937& random)
{
    content::Timetable times;
    if (random() % 8 != 0) times.weekly.emplace();
    for (std::size_t day = 0; times.weekly && day < 7; ++day) {
        for (std::size_t from = random() % 24; from < 24 && random() % 2 == 0;) {
            const std::size_t until = from + 1 + random() % (24 - from);
            times.weekly->days[day].push_back(slot(fmt::format("{}-{}", from, until)));
            from = until + random() % 3;
        }
    }
    if (times.weekly && random() % 10 == 0) times.weekly->always = true;
    const std::chrono::sys_days first = date("2026-11-20");
    const auto some_day = [&] { return base::Date{first + std::chrono::days{random() % 30}}; };
    if (random() % 2 == 0) {
        const base::Date day = some_day();
        times.closed.push_back({day, std::chrono::sys_days{day} + std::chrono::days{random() % 3}});
    }
    if (random() % 2 == 0) times.dates.push_back({some_day(), slot("10-14").time});
    return times;
}

bool holds(const std::vector<content::Slot>& slots, std::chrono::seconds at)
{
    return std::ranges::any_of(
        slots, [at](const content::Slot& one) { return one.time.from <= at && at < one.time.until; });
}

base::LocalTime after_hours(base::Date day, int hours)
{
    return {std::chrono::sys_days{day} + std::chrono::days{hours / 24}, std::chrono::hours{hours % 24}};
}

TEST(Hours, AreOpenExactlyWhenASlotOfTheDayHolds)
{
    std::mt19937 random(20261123);
    for (int i = 0; i < 300; ++i) {
        const content::Timetable times = random_times(random);
        for (int hour = 0; hour < 14 * 24; ++hour) {
            const base::LocalTime now = after_hours(date("2026-11-23"), hour);
            const bool is_open = hours::state_at(times, now).openness == hours::Openness::open;
            ASSERT_EQ(is_open, holds(hours::slots_on(times, now.date), now.time)) << written::text(now);
        }
    }
}

// Every random time is a whole hour, so that looking at each hour misses no change.
TEST(Hours, ChangeWhenTheySayAndNotBefore)
{
    std::mt19937 random(8012013);
    for (int i = 0; i < 200; ++i) {
        const content::Timetable times = random_times(random);
        const int begin = static_cast<int>(random() % 200);
        const hours::State state = hours::state_at(times, after_hours(date("2026-11-23"), begin));
        if (state.openness == hours::Openness::unknown) continue;
        std::optional<base::LocalTime> changes;
        for (int hour = begin; hour <= begin + 14 * 24 && !changes; ++hour) {
            const base::LocalTime then = after_hours(date("2026-11-23"), hour);
            const bool is_open = holds(hours::slots_on(times, then.date), then.time);
            if (is_open != (state.openness == hours::Openness::open)) changes = then;
        }
        ASSERT_EQ(state.changes, changes) << "timetable " << i << " after " << begin << " h";
    }
}

}  // namespace
