#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"

namespace content {

// Part of a day, [from, until), both since local midnight; from < until <= 24 h.
struct TimeRange {
    std::chrono::minutes from{0};
    std::chrono::minutes until{0};
    auto operator<=>(const TimeRange&) const = default;
};

enum class By { any, visit, phone };

// One stretch of opening on a weekday.
struct Slot {
    TimeRange time;
    std::vector<base::LanguageTag> languages;  // spoken then; empty: the service's own
    std::string room;                          // empty: the service's own
    By by = By::any;
    auto operator<=>(const Slot&) const = default;
};

// Monday first. Slots of a day are sorted and do not overlap. `always` is round the clock, every day.
struct WeeklyHours {
    std::array<std::vector<Slot>, 7> days;
    bool always = false;
    auto operator<=>(const WeeklyHours&) const = default;
};

// Local dates, both inclusive.
struct DateRange {
    base::Date first;
    base::Date last;
    auto operator<=>(const DateRange&) const = default;
};

// Open once, on a date, in addition to the weekly hours.
struct DatedTime {
    base::Date date;
    TimeRange time;
    auto operator<=>(const DatedTime&) const = default;
};

// When something is open. No weekly hours means unknown ("please ask"), not closed.
struct Timetable {
    std::optional<WeeklyHours> weekly;
    std::vector<DateRange> closed;
    std::vector<DatedTime> dates;
    bool open_on_holidays = false;
    auto operator<=>(const Timetable&) const = default;

    bool says_nothing() const { return !weekly && closed.empty() && dates.empty(); }
};

}  // namespace content
