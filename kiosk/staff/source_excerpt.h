#pragma once

#include <string>
#include <string_view>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/i18n/words.h"

namespace staff {

// A line of a file as a terminal shows it, and the mark under it.
struct Excerpt {
    std::string line;             // at most `columns` wide, cut around the place
    std::string mark;             // spaces, then ^~~~ or words that say where
    std::size_t mark_begins = 0;  // behind the spaces
};

// Around the finding's column. Where letters run from the right, terminals do not agree on where a letter
// stands: there the mark repeats the letters that are meant.
Excerpt excerpt(std::string_view line, const base::Finding& finding, int columns, const i18n::Words& staff,
                const base::LanguageTag& language);

}  // namespace staff
