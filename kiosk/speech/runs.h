#pragma once

#include <cstddef>
#include <vector>

#include "kiosk/base/language.h"

namespace speech {

// Bytes of a phrase to be read in one language. Empty: in a script that does not say which.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    base::LanguageTag language;
    bool operator==(const Run&) const = default;
};

// The whole phrase, in order, without gaps. The phrase's own script is in its language; Latin letters among
// others are German, as the names and addresses of the centre are; other letters say their language
// themselves. Digits and punctuation go with the letters before them; those of an isolate with the letters
// inside; alone, with the phrase.
std::vector<Run> runs(const base::Phrase& phrase);

}  // namespace speech
