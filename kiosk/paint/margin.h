#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/paint/layout.h"

namespace paint {

// What a preview shows staff beside the terminal: how the content is. For a desk, not for a glass: lengths
// are pixels.
struct Margin {
    struct Entry {
        std::string id;
        base::Severity severity = base::Severity::note;
        base::Phrase where;
        base::Phrase message;
        base::Phrase hint;  // may be empty
    };
    base::Phrase heading;  // "2 Fehler, 1 Warnung"
    base::Severity worst = base::Severity::note;
    base::Phrase status;         // what is shown, and why
    std::vector<Entry> entries;  // from the first to be seen
    base::Phrase earlier;        // labels of the buttons that turn pages; empty: there are no more that way
    base::Phrase later;
};

// Makes the layout wider by a margin at its right. Entries, "margin.earlier" and "margin.later" can be
// tapped, and the shell knows what that means. Gives how many entries there was room for.
std::size_t add_margin(Layout& layout, const Margin& margin, float width_px, const Theme& theme,
                       text::Engine& engine);

}  // namespace paint
