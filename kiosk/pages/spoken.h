#pragma once

#include <optional>

#include "kiosk/pages/offers.h"

namespace pages {

// At any time or at some.
bool speaks(const Venue& venue, const base::LanguageTag& language);

// "Speaks Arabic", with the times when that is not always so: "Speaks Arabic: Tue 9:00–12:00". Else how a
// visitor is understood: "With an interpreter". Nothing when neither is known, and nothing in German, which
// everybody speaks.
std::optional<base::Phrase> spoken_line(const Venue& venue, content::Interpreter interpreter,
                                        const Voice& voice);

}  // namespace pages
