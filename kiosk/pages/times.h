#pragma once

#include <optional>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/content/hours.h"
#include "kiosk/hours/hours.h"
#include "kiosk/pages/pages.h"
#include "kiosk/pages/voice.h"

namespace pages {

OpenState open_state(const hours::State& state);

// "Open until 12:00", "Opens tomorrow at 9:00 (by phone)", "Closed today: public holiday (New Year). Opens
// tomorrow at 9:00"; nothing when the hours are unknown.
std::optional<base::Phrase> opening(const hours::State& state, const base::LocalTime& now, const Voice& voice,
                                    bool by_appointment = false);

// The week with equal days on one line, "Mo–Do 8:00–15:00", then what is closed and open apart from it in the
// next weeks; without a day everything that is written down, and no holidays. Nothing when the hours are
// unknown.
std::vector<base::Phrase> timetable_lines(const content::Timetable& times, std::optional<base::Date> today,
                                          const Voice& voice, const hours::Holidays& holidays = {});

}  // namespace pages
