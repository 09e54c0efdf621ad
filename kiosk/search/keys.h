#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/search/fold.h"
#include "kiosk/search/letters.h"

namespace search {

// One word as it was written, in folded letters.
struct Written {
    std::u32string letters;           // without joints
    std::u32string spelled;           // umlauts as two letters; empty when there are none
    std::vector<std::size_t> joints;  // where in `letters` a hyphen or an apostrophe stood
    Script script = Script::other;    // of its first letter that is not a digit
};

// What the words of one text have in common.
struct Reading {
    std::string_view language;
    bool latin_is_cyrillic = false;  // Latin words may be meant in Cyrillic letters
    bool latin_is_skeleton = false;  // ... in Arabic or Ethiopic letters
    bool persian = false;            // sounds of the Arabic script as in Persian
};

Reading reading_of(std::string_view language);

Folded keys_of(const Written& word, const Reading& reading);

}  // namespace search
