#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/content/hours.h"

// What is open at a time. Public holidays come later; closures, single dates and daylight saving are here.
namespace hours {

// True when ICU knows the IANA name, "Europe/Berlin".
bool is_time_zone(const std::string& name);

// Local time there, by the time zone's own rules. An unknown zone counts as UTC.
base::LocalTime local_time(std::chrono::sys_seconds at, const std::string& time_zone);

// The first moment at which clocks there show that time or a later one: of an hour that daylight saving
// repeats the first, for an hour that it skips the jump itself.
std::chrono::sys_seconds moment(const base::LocalTime& at, const std::string& time_zone);

// What is open on one date, sorted: the day's weekly slots, unless the day is closed, and the dated times,
// which open even a closed day and may overlap the others.
std::vector<content::Slot> slots_on(const content::Timetable& times, base::Date day);

enum class Openness { unknown, closed, open };

struct State {
    Openness openness = Openness::unknown;
    std::optional<content::Slot> slot;  // the one that holds now, when open
    // When it closes or next opens, if within 14 days. Slots that meet are one opening, over midnight too;
    // one that ends at 24:00 closes at 00:00 of the next day.
    std::optional<base::LocalTime> changes;
};

// Open at t exactly when a slot of its day holds t. Otherwise closed; but unknown when neither weekly hours
// nor dated times are given and the day is not a closed one.
State state_at(const content::Timetable& times, const base::LocalTime& now);

}  // namespace hours
