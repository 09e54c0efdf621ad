#pragma once

#include <fmt/format.h>

#include <cstdio>
#include <string>

#include "kiosk/hours/hours.h"

// Times as people write them, so that tables of tests can be read.
namespace written {

// "2026-11-23 09:00"
inline base::LocalTime time(const std::string& text)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0;
    std::sscanf(text.c_str(), "%d-%d-%d %d:%d", &year, &month, &day, &hour, &minute);
    return {std::chrono::year{year} / month / day, std::chrono::hours{hour} + std::chrono::minutes{minute}};
}

inline std::string text(const base::LocalTime& at)
{
    const std::chrono::hh_mm_ss clock(at.time);
    return fmt::format("{}-{:02}-{:02} {:02}:{:02}", static_cast<int>(at.date.year()),
                       static_cast<unsigned>(at.date.month()), static_cast<unsigned>(at.date.day()),
                       clock.hours().count(), clock.minutes().count());
}

// "9-12"
inline content::TimeRange range(const std::string& text)
{
    int from = 0, until = 0;
    std::sscanf(text.c_str(), "%d-%d", &from, &until);
    return {std::chrono::hours{from}, std::chrono::hours{until}};
}

inline content::Slot slot(const std::string& text)
{
    content::Slot slot;
    slot.time = range(text);
    return slot;
}

// "open until 2026-11-23 12:00", "closed until ...", "open", "closed", "unknown"; then why the day is off:
// ", closure" or ", holiday german-unity"
inline std::string text(const hours::State& state)
{
    std::string text = state.openness == hours::Openness::open     ? "open"
                       : state.openness == hours::Openness::closed ? "closed"
                                                                   : "unknown";
    if (state.changes) text += " until " + written::text(*state.changes);
    if (!state.day_off) return text;
    return text +
           (state.day_off->holiday ? fmt::format(", holiday {}", state.day_off->holiday->name) : ", closure");
}

inline hours::Holidays of_mecklenburg_vorpommern()
{
    content::Centre centre;
    centre.holiday_rule = "mecklenburg-vorpommern";
    return hours::Holidays(centre);
}

}  // namespace written
