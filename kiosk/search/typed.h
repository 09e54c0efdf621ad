#pragma once

#include <string_view>
#include <vector>

#include "kiosk/search/fold.h"

namespace search {

// The words of what was typed that say what is looked for: without those that every question has ("where can
// I"), unless there are no others. At most eight.
std::vector<Folded> typed_words(std::string_view typed, const base::LanguageTag& language);

}  // namespace search
