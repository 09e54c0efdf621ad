#pragma once

#include <vector>

#include "kiosk/pages/pages.h"

namespace pages {

// Paragraphs (set apart by empty lines) and list items (lines that begin with "- ") of a text in the Markdown
// subset. Lines inside a paragraph or an item are joined by a space; `**` is taken out.
std::vector<TextBlock> blocks(const base::Phrase& text);

// The same on one line each, joined by line breaks.
base::Phrase plain(const base::Phrase& text);

}  // namespace pages
