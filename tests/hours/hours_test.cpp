#include "kiosk/hours/hours.h"

#include <gtest/gtest.h>

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
        EXPECT_EQ(written::text(hours::state_at(times, time(row.now), {})), row.state) << row.now;
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
    EXPECT_EQ(hours::state_at(office(), now, {}).openness, hours::Openness::open);
}

TEST(Hours, NameTheSlotThatHolds)
{
    content::Timetable times = office();
    times.weekly->days[mon][1].room = "2.07";
    times.weekly->days[mon][1].languages = {"ar"};
    EXPECT_EQ(hours::state_at(times, time("2026-11-23 13:00"), {}).slot, times.weekly->days[mon][1]);
    EXPECT_EQ(hours::state_at(times, time("2026-11-23 12:30"), {}).slot, std::nullopt);
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
                        {"2026-12-24 00:00", "closed until 2026-12-27 00:00, closure"},
                        {"2026-12-26 23:59", "closed until 2026-12-27 00:00, closure"},
                        {"2026-12-27 00:00", "open"}});
}

TEST(Hours, AreNotKeptOnClosedDays)
{
    content::Timetable times = office();
    times.closed = {{date("2026-11-23"), date("2026-11-25")}};
    expect_rows(times, {{"2026-11-22 10:00", "closed until 2026-11-26 00:00"},
                        {"2026-11-23 10:00", "closed until 2026-11-26 00:00, closure"},
                        {"2026-11-25 21:00", "closed until 2026-11-26 00:00, closure"},
                        {"2026-11-26 01:00", "open until 2026-11-26 03:00"}});
}

TEST(Hours, OnSingleDatesCountEvenOnAClosedDay)
{
    content::Timetable times = office();
    times.closed = {{date("2026-11-23"), date("2026-11-23")}};
    times.dates = {{date("2026-11-23"), range("14-18")}};
    expect_rows(times, {{"2026-11-23 10:00", "closed until 2026-11-23 14:00, closure"},
                        {"2026-11-23 17:00", "open until 2026-11-23 18:00"}});
}

TEST(Hours, OnSingleDatesAddToThoseOfTheWeek)
{
    content::Timetable times = office();
    times.dates = {{date("2026-11-23"), range("11-14")}, {date("2026-11-24"), range("8-9")}};
    EXPECT_EQ(hours::slots_on(times, date("2026-11-23"), {}),
              (std::vector{slot("9-12"), slot("11-14"), slot("13-16")}));
    expect_rows(times, {{"2026-11-23 09:00", "open until 2026-11-23 16:00"},
                        {"2026-11-23 16:00", "closed until 2026-11-24 08:00"},
                        {"2026-11-24 08:30", "open until 2026-11-24 09:00"}});
}

TEST(Hours, OnlyOnSingleDatesAreClosedBetween)
{
    content::Timetable times;
    times.dates = {{date("2026-12-03"), range("14-16")}};
    expect_rows(times, {{"2025-12-02 13:59", "closed"},
                        {"2025-12-02 14:00", "closed until 2026-12-03 14:00"},
                        {"2026-12-03 15:00", "open until 2026-12-03 16:00"},
                        {"2026-12-03 16:00", "closed"}});
}

TEST(Hours, ThatNobodyWroteDownAreUnknownAndNotClosed)
{
    expect_rows({}, {{"2026-11-23 10:00", "unknown"}});
    content::Timetable only_closures;
    only_closures.closed = {{date("2026-12-24"), date("2026-12-24")}};
    expect_rows(only_closures, {{"2026-12-23 10:00", "unknown"}, {"2026-12-24 10:00", "closed, closure"}});
}

TEST(Hours, OfAWeekWithoutAnyAreClosed)
{
    expect_rows({.weekly = content::WeeklyHours{}, .closed = {}, .dates = {}},
                {{"2026-11-23 10:00", "closed"}});
}

TEST(Hours, OnPublicHolidaysAreNotKept)
{
    // The third of October 2025 is a Friday, the sixth a Monday.
    content::Timetable times = office();
    times.weekly->days[fri] = {slot("9-12")};
    const hours::Holidays holidays = written::of_mecklenburg_vorpommern();
    const auto state = [&](const char* now) {
        return written::text(hours::state_at(times, time(now), holidays));
    };
    EXPECT_EQ(state("2025-10-03 10:00"), "closed until 2025-10-06 09:00, holiday german-unity");
    EXPECT_EQ(state("2025-10-02 10:00"), "closed until 2025-10-06 09:00");
    times.dates = {{date("2025-10-03"), range("14-15")}};
    EXPECT_EQ(state("2025-10-03 10:00"), "closed until 2025-10-03 14:00, holiday german-unity");
    EXPECT_EQ(state("2025-10-03 14:30"), "open until 2025-10-03 15:00");
    times.open_on_holidays = true;
    EXPECT_EQ(state("2025-10-03 10:00"), "open until 2025-10-03 12:00");
}

TEST(Hours, ThatAreUnknownStaySoOnAHoliday)
{
    EXPECT_EQ(
        written::text(hours::state_at({}, time("2025-10-03 10:00"), written::of_mecklenburg_vorpommern())),
        "unknown");
}

TEST(Hours, BeginAgainAfterTheHolidaysAndTheClosureBetweenTheYears)
{
    content::Timetable times = office();
    times.closed = {{date("2026-12-21"), date("2027-01-10")}};
    const auto state = [&](const char* now) {
        return written::text(hours::state_at(times, time(now), written::of_mecklenburg_vorpommern()));
    };
    EXPECT_EQ(state("2026-12-18 12:00"), "closed until 2027-01-11 09:00");
    EXPECT_EQ(state("2026-12-22 10:00"), "closed until 2027-01-11 09:00, closure");
    EXPECT_EQ(state("2026-12-25 10:00"), "closed until 2027-01-11 09:00, holiday christmas");
}

TEST(Hours, SayWhenNothingIsKnownToOpen)
{
    content::Timetable times = office();
    times.closed = {{date("2026-11-01"), date("2030-12-31")}};
    expect_rows(times, {{"2026-11-23 10:00", "closed, closure"}});
}

TEST(Hours, ChangeWhenTheyAreKeptInAnotherWay)
{
    content::Timetable times = office();
    times.weekly->days[mon] = {slot("9-12"), slot("12-14"), slot("14-16")};
    times.weekly->days[mon][1].by = content::By::phone;
    expect_rows(times, {{"2026-11-23 10:00", "open until 2026-11-23 12:00"},
                        {"2026-11-23 12:00", "open until 2026-11-23 14:00"},
                        {"2026-11-23 14:00", "open until 2026-11-23 16:00"}});
    EXPECT_EQ(hours::state_at(times, time("2026-11-23 10:00"), {}).next, times.weekly->days[mon][1]);
    EXPECT_EQ(hours::state_at(times, time("2026-11-23 15:00"), {}).next, std::nullopt);
}

}  // namespace
