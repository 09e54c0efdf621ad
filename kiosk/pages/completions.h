#pragma once

#include <string>
#include <vector>

#include "kiosk/pages/pages.h"

namespace pages {

// Longer words for the one being typed, from the titles of what was found for it, best first; a few.
std::vector<Completion> completions(const std::string& typed, const base::LanguageTag& language,
                                    const std::vector<Hit>& hits);

}  // namespace pages
