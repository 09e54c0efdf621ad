#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/content/hours.h"
#include "kiosk/hours/holidays.h"

// What is open at a time: weekly hours, public holidays, closures, single dates, daylight saving.
namespace hours {

// True when ICU knows the IANA name, "Europe/Berlin".
bool is_time_zone(const std::string& name);

// Local time there, by the time zone's own rules. An unknown zone counts as UTC.
base::LocalTime local_time(std::chrono::sys_seconds at, const std::string& time_zone);

// The first moment at which clocks there show that time or a later one: of an hour that daylight saving
// repeats the first, for an hour that it skips the jump itself.
std::chrono::sys_seconds moment(const base::LocalTime& at, const std::string& time_zone);

// What takes a day's weekly hours away: a public holiday, or its own people. The holiday's name says more,
// so it comes first.
struct DayOff {
    std::optional<Holiday> holiday;  // absent: one of the timetable's closures
    bool operator==(const DayOff&) const = default;
};
std::optional<DayOff> day_off(const content::Timetable& times, base::Date day, const Holidays& holidays);

// What is open on one date, sorted: the day's weekly slots, unless it is a day off, and the dated times,
// which open even a day off and may overlap the others.
std::vector<content::Slot> slots_on(const content::Timetable& times, base::Date day,
                                    const Holidays& holidays);

enum class Openness { unknown, closed, open };

struct State {
    Openness openness = Openness::unknown;
    std::optional<content::Slot> slot;  // the one that holds now, when open
    // When it closes, or opens, or is open in another way (content::By); absent when that is not known to
    // come. It is looked for through 14 days when open and through a year when closed. Slots that meet are
    // one opening, over midnight too; one that ends at 24:00 closes at 00:00 of the next day.
    std::optional<base::LocalTime> changes;
    std::optional<content::Slot> next;  // the one that holds then; absent: it closes
    std::optional<DayOff> day_off;      // today's, when closed
};

// Open at t exactly when a slot of its day holds t. Otherwise closed; but unknown when neither weekly hours
// nor dated times are given and the day is not a closed one.
State state_at(const content::Timetable& times, const base::LocalTime& now, const Holidays& holidays);

}  // namespace hours
