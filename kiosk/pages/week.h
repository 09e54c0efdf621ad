#pragma once

#include <vector>

#include "kiosk/content/hours.h"
#include "kiosk/pages/voice.h"

namespace pages {

// Days with the same slots. Monday is 0; ascending, never empty.
struct EqualDays {
    std::vector<unsigned> days;
    std::vector<content::Slot> slots;
    bool operator==(const EqualDays&) const = default;
};

// The open days of a week, those with equal slots together, in the order of their first day.
std::vector<EqualDays> grouped(const content::WeeklyHours& weekly);

// "Mo–Do 8:00–15:00", "Fr 8:00–13:00 (by phone · Arabic)"; one line for round the clock.
std::vector<base::Phrase> week_lines(const content::WeeklyHours& weekly, const Voice& voice);

}  // namespace pages
