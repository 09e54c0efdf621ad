#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/content/hours.h"
#include "kiosk/load/section.h"

// Opening hours as they are written.
namespace load {

// "9:00-12:00", "8–12"; the end may be 24:00.
Read<content::TimeRange> time_range(std::string_view written);

// "2026-12-03 14:00-16:00"
Read<content::DatedTime> dated_time(std::string_view written);

// `always`, or days with their times. What cannot be read is left out; nothing when nothing can.
std::optional<content::WeeklyHours> weekly_hours(const Node& node, Report& report);

// `hours`, `closed`, `dates` and `holidays` of a place, a service, or a service at a place.
content::Timetable timetable(const Section& section);

}  // namespace load
