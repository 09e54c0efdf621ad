#include "kiosk/hours/hours.h"

#include <algorithm>

namespace hours {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;

constexpr days k_ahead_when_open{14};
constexpr days k_ahead_when_closed{366};
constexpr seconds k_day = days{1};

bool is_closed(const content::Timetable& times, base::Date day)
{
    return std::ranges::any_of(times.closed, [day](const content::DateRange& range) {
        return range.first <= day && day <= range.last;
    });
}

std::vector<content::Slot> weekly_slots(const content::WeeklyHours& weekly, base::Date day)
{
    if (weekly.always) {
        content::Slot all_day;
        all_day.time.until = days{1};
        return {all_day};
    }
    return weekly.days[std::chrono::weekday{sys_days{day}}.iso_encoding() - 1];
}

std::optional<content::Slot> slot_at(const std::vector<content::Slot>& slots, seconds time)
{
    const auto slot = std::ranges::find_if(
        slots, [time](const content::Slot& one) { return one.time.from <= time && time < one.time.until; });
    if (slot == slots.end()) return {};
    return *slot;
}

// Nothing while it is closed.
std::optional<content::By> way(const std::optional<content::Slot>& slot)
{
    if (!slot) return {};
    return slot->by;
}

// The times of a day at which something may change, sorted.
std::vector<seconds> turns(const std::vector<content::Slot>& slots)
{
    std::vector<seconds> turns = {seconds{0}};
    for (const content::Slot& slot : slots) {
        turns.push_back(slot.time.from);
        if (slot.time.until < k_day) turns.push_back(slot.time.until);
    }
    std::ranges::sort(turns);
    return turns;
}

// How far ahead something could change. Without weekly hours no day counts after the last that is named.
days looked_ahead(const content::Timetable& times, const State& state, base::Date today)
{
    if (state.slot) return k_ahead_when_open;
    if (times.weekly) return k_ahead_when_closed;
    days until{0};
    for (const content::DatedTime& dated : times.dates)
        until = std::max(until, sys_days{dated.date} - sys_days{today} + days{1});
    return std::min(until, k_ahead_when_closed);
}

void look_for_change(State& state, const content::Timetable& times, const base::LocalTime& now,
                     const Holidays& holidays)
{
    const days furthest = looked_ahead(times, state, now.date);
    for (days ahead{0}; ahead <= furthest; ++ahead) {
        const base::Date day = sys_days{now.date} + ahead;
        const std::vector<content::Slot> slots = slots_on(times, day, holidays);
        for (const seconds time : turns(slots)) {
            if (ahead + time <= now.time || ahead + time > now.time + furthest) continue;
            std::optional<content::Slot> then = slot_at(slots, time);
            if (way(then) == way(state.slot)) continue;
            state.changes = {day, time};
            state.next = std::move(then);
            return;
        }
    }
}

// Weekly hours and dated times say of every other time that it is closed; closures alone do not.
bool is_known(const content::Timetable& times, base::Date day)
{
    return times.weekly || !times.dates.empty() || is_closed(times, day);
}

}  // namespace

std::optional<DayOff> day_off(const content::Timetable& times, base::Date day, const Holidays& holidays)
{
    if (times.weekly && !times.open_on_holidays) {
        if (const auto holiday = holidays.on(day)) return DayOff{holiday};
    }
    if (is_closed(times, day)) return DayOff{};
    return {};
}

std::vector<content::Slot> slots_on(const content::Timetable& times, base::Date day, const Holidays& holidays)
{
    std::vector<content::Slot> slots;
    if (times.weekly) slots = weekly_slots(*times.weekly, day);
    if (!slots.empty() && day_off(times, day, holidays)) slots.clear();
    for (const content::DatedTime& dated : times.dates) {
        if (dated.date == day) slots.push_back({.time = dated.time, .languages = {}, .room = {}});
    }
    std::ranges::sort(slots);
    return slots;
}

State state_at(const content::Timetable& times, const base::LocalTime& now, const Holidays& holidays)
{
    State state;
    if (!is_known(times, now.date)) return state;
    state.slot = slot_at(slots_on(times, now.date, holidays), now.time);
    state.openness = state.slot ? Openness::open : Openness::closed;
    if (!state.slot) state.day_off = day_off(times, now.date, holidays);
    look_for_change(state, times, now, holidays);
    return state;
}

}  // namespace hours
