#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/content/hours.h"

// What is open at a time. Public holidays come later; closures, single dates and daylight saving are here.
namespace hours {

// True when ICU knows the IANA name, "Europe/Berlin".
bool is_time_zone(const std::string& name);

// Local time there, by the time zone's own rules. An unknown zone counts as UTC.
base::LocalTime local_time(std::chrono::sys_seconds at, const std::string& time_zone);

// The moment a local time stands for; in the hour that daylight saving skips or repeats, the earlier one.
std::chrono::sys_seconds moment(const base::LocalTime& at, const std::string& time_zone);

// What is open on one date: the dated times and the day's weekly slots, sorted, unless the day is closed.
// A dated time opens even a closed day.
std::vector<content::Slot> slots_on(const content::Timetable& times, base::Date day);

enum class Openness { unknown, closed, open };

struct State {
    Openness openness = Openness::unknown;
    std::optional<content::Slot> slot;  // the one that holds now, when open
    std::optional<base::LocalTime>
        changes;  // when it closes or next opens, within 14 days; at 24:00: next day 00:00
};

// unknown when there are no hours at all. Open at t exactly when a slot of its day holds t.
State state_at(const content::Timetable& times, const base::LocalTime& now);

}  // namespace hours
