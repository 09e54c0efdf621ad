#include "kiosk/hours/hours.h"

#include <algorithm>

namespace hours {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;

constexpr days k_looked_ahead{14};
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

bool holds(const content::Slot& slot, seconds time)
{
    return slot.time.from <= time && time < slot.time.until;
}

// A moment as time since the first midnight of the day that is looked at; may lie on a later day.
base::LocalTime later(base::Date day, seconds since_midnight)
{
    const days whole = std::chrono::floor<days>(since_midnight);
    return {sys_days{day} + whole, since_midnight - whole};
}

// When it closes, if it is open at `time`: where no slot goes on, neither that day nor after midnight.
seconds closing(const content::Timetable& times, base::Date day, seconds time)
{
    for (days ahead{0}; ahead <= k_looked_ahead; ++ahead) {
        for (const content::Slot& slot : slots_on(times, sys_days{day} + ahead)) {
            if (holds(slot, time - ahead)) time = ahead + slot.time.until;
        }
        if (time < ahead + k_day) break;
    }
    return time;
}

std::optional<seconds> opening(const content::Timetable& times, base::Date day, seconds time)
{
    for (days ahead{0}; ahead <= k_looked_ahead; ++ahead) {
        for (const content::Slot& slot : slots_on(times, sys_days{day} + ahead)) {
            if (ahead + slot.time.from > time) return ahead + slot.time.from;
        }
    }
    return {};
}

// Weekly hours and dated times say of every other time that it is closed; closures alone do not.
bool is_known(const content::Timetable& times, base::Date day)
{
    return times.weekly || !times.dates.empty() || is_closed(times, day);
}

}  // namespace

std::vector<content::Slot> slots_on(const content::Timetable& times, base::Date day)
{
    std::vector<content::Slot> slots;
    if (times.weekly && !is_closed(times, day)) slots = weekly_slots(*times.weekly, day);
    for (const content::DatedTime& dated : times.dates) {
        if (dated.date == day) slots.push_back({.time = dated.time, .languages = {}, .room = {}});
    }
    std::ranges::sort(slots);
    return slots;
}

State state_at(const content::Timetable& times, const base::LocalTime& now)
{
    State state;
    if (!is_known(times, now.date)) return state;

    const std::vector<content::Slot> today = slots_on(times, now.date);
    const auto open =
        std::ranges::find_if(today, [&now](const content::Slot& slot) { return holds(slot, now.time); });
    state.openness = open == today.end() ? Openness::closed : Openness::open;
    if (open != today.end()) state.slot = *open;

    const std::optional<seconds> change =
        state.slot ? closing(times, now.date, now.time) : opening(times, now.date, now.time);
    if (change && *change <= now.time + k_looked_ahead) state.changes = later(now.date, *change);
    return state;
}

}  // namespace hours
