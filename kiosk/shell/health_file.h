#pragma once

#include <filesystem>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/i18n/words.h"
#include "kiosk/shell/clock_trust.h"
#include "kiosk/shell/health.h"

// health.json in a terminal's state folder. The thread that compiles and the one that shows both write it,
// each a part: a lock on the folder keeps them apart.
namespace shell {

// What is known of the content; what the other thread has written stays.
base::Result<void> write_health(const std::filesystem::path& folder, const Health& health,
                                const i18n::Words& staff, const base::LanguageTag& language);

// How the clock is judged, as "clock".
base::Result<void> write_clock(const std::filesystem::path& folder, ClockTrust::Verdict verdict);

// One more search on that day found nothing. Only the number is kept, for a month.
base::Result<void> count_vain_search(const std::filesystem::path& folder, base::Date day);

}  // namespace shell
