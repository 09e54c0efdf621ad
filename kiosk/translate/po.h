#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/base/result.h"

// Gettext PO files, the form that translators' programs read and write.
namespace translate {

struct PoEntry {
    std::string context{};  // names the text; translators leave it alone
    std::string german{};
    std::string translation{};   // empty: none yet
    bool is_unfinished = false;  // "fuzzy": somebody has to look at it again

    // For the translator; not read back.
    std::string former_german{};       // of which the translation was made; empty: of today's, or not known
    std::vector<std::string> notes{};  // a line each
    std::string file{};                // where the German stands
    int line = 0;

    int line_in_po = 0;  // where the entry was read; 0: not known
};

struct Po {
    std::string title;  // what is translated
    base::LanguageTag language;
    std::vector<PoEntry> entries;
};

inline constexpr std::size_t k_longest_po_bytes = 64u << 20;

// As gettext's own tools write it: the same entries always give the same bytes. A trouble when there is no
// memory for it.
base::Result<std::string> to_po_text(const Po& po);

// What is not as it should be is an error with its line in `name`; the entries are then not to be relied on.
// Texts come in Unicode's normal form C. Entries that are commented out are left out. The language is empty
// when none is named.
base::Loaded<Po> from_po_text(std::string_view bytes, const std::string& name);

}  // namespace translate
