#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "kiosk/hours/hours.h"
#include "tests/hours/written.h"

// Timetables by chance: what a state says is what its slots say.
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using written::slot;

constexpr int k_hours_ahead = 16 * 24;

// A Saturday, so that two weeks hold working days, Christmas and the new year.
const base::Date k_first = std::chrono::year(2026) / 12 / 19;

content::Slot random_slot(std::mt19937& random, std::size_t from, std::size_t until)
{
    content::Slot one = slot(fmt::format("{}-{}", from, until));
    if (random() % 4 == 0) one.by = content::By::phone;
    return one;
}

// Slots of whole hours that do not overlap, on about half of the days.
content::WeeklyHours random_week(std::mt19937& random)
{
    content::WeeklyHours weekly;
    for (auto& day : weekly.days) {
        for (std::size_t from = random() % 24; from < 24 && random() % 2 == 0;) {
            const std::size_t until = from + 1 + random() % (24 - from);
            day.push_back(random_slot(random, from, until));
            from = until + random() % 3;
        }
    }
    weekly.always = random() % 10 == 0;
    return weekly;
}

content::Timetable random_times(std::mt19937& random)
{
    content::Timetable times;
    if (random() % 8 != 0) times.weekly = random_week(random);
    const auto some_day = [&] { return sys_days(k_first) + days{random() % 30}; };
    if (random() % 2 == 0) {
        const sys_days day = some_day();
        times.closed.push_back({day, day + days{random() % 3}});
    }
    if (random() % 2 == 0) times.dates.push_back({some_day(), slot("10-14").time});
    times.open_on_holidays = random() % 4 == 0;
    return times;
}

base::LocalTime after_hours(int hours)
{
    return {sys_days{k_first} + days{hours / 24}, std::chrono::hours{hours % 24}};
}

// What the timetable says of a moment, in its plainest words; nothing while it is closed.
std::optional<content::By> by_the_words(const content::Timetable& times, const base::LocalTime& at)
{
    const auto holds = [&at](const content::TimeRange& time) {
        return time.from <= at.time && at.time < time.until;
    };
    const bool is_closed = std::ranges::any_of(
        times.closed, [&](const auto& range) { return range.first <= at.date && at.date <= range.last; });
    const bool is_holiday =
        !times.open_on_holidays && written::of_mecklenburg_vorpommern().on(at.date).has_value();
    const bool has_week = times.weekly && !is_closed && !is_holiday;

    std::vector<content::Slot> slots;
    if (has_week && times.weekly->always) return content::By::any;
    if (has_week) slots = times.weekly->days[std::chrono::weekday(sys_days(at.date)).iso_encoding() - 1];
    for (const auto& dated : times.dates) {
        if (dated.date == at.date) slots.push_back({.time = dated.time, .languages = {}, .room = {}});
    }
    std::ranges::sort(slots);
    const auto slot = std::ranges::find_if(slots, [&](const auto& one) { return holds(one.time); });
    if (slot == slots.end()) return {};
    return slot->by;
}

TEST(RandomHours, AreOpenExactlyWhenASlotOfTheDayHolds)
{
    std::mt19937 random(20261123);
    const hours::Holidays holidays = written::of_mecklenburg_vorpommern();
    int unknown = 0, open = 0, on_holidays = 0;
    for (int i = 0; i < 300; ++i) {
        const content::Timetable times = random_times(random);
        for (int hour = 0; hour < k_hours_ahead; ++hour) {
            const base::LocalTime now = after_hours(hour);
            const hours::State state = hours::state_at(times, now, holidays);
            const auto way = by_the_words(times, now);
            ASSERT_EQ(state.openness == hours::Openness::open, way.has_value()) << written::text(now);
            ASSERT_EQ(state.slot ? std::optional(state.slot->by) : std::nullopt, way);
            unknown += state.openness == hours::Openness::unknown;
            open += way.has_value();
            on_holidays += state.day_off && state.day_off->holiday;
        }
    }
    EXPECT_GT(unknown, 1000);  // all of it happens
    EXPECT_GT(open, 1000);
    EXPECT_GT(on_holidays, 1000);
}

// Every random time is a whole hour, so that looking at each hour misses no change.
TEST(RandomHours, ChangeWhenTheySayAndNotBefore)
{
    std::mt19937 random(8012013);
    const hours::Holidays holidays = written::of_mecklenburg_vorpommern();
    for (int i = 0; i < 300; ++i) {
        const content::Timetable times = random_times(random);
        const int begin = static_cast<int>(random() % 200);
        const hours::State state = hours::state_at(times, after_hours(begin), holidays);
        if (state.openness == hours::Openness::unknown) continue;
        const auto way = by_the_words(times, after_hours(begin));
        const int furthest = begin + (way ? 14 : 366) * 24;
        std::optional<base::LocalTime> changes;
        for (int hour = begin; hour <= furthest && !changes; ++hour) {
            if (by_the_words(times, after_hours(hour)) != way) changes = after_hours(hour);
        }
        ASSERT_EQ(state.changes, changes) << "timetable " << i << " after " << begin << " h";
    }
}

}  // namespace
