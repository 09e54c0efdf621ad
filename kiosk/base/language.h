#pragma once

#include <string>
#include <vector>

namespace base {

// BCP 47 tag, e.g. "de", "ar", "fa-AF". Never empty where text is.
using LanguageTag = std::string;

// German is what every text is written in first.
inline const LanguageTag k_source_language = "de";

// Text that knows its language: font, shaping, line breaks, digits and voice depend on it.
// UTF-8, NFC, logical order. The language may differ from the screen's when a translation is missing.
struct Phrase {
    std::string text;
    LanguageTag language;
    auto operator<=>(const Phrase&) const = default;
};

// Languages to try for one visitor, best first; ends in "de".
using Chain = std::vector<LanguageTag>;

enum class Direction { left_to_right, right_to_left };

// By the language's usual script: Arabic, Persian, Dari, Pashto, Sorani, Urdu, Hebrew... run from the right.
Direction direction_of(const LanguageTag& language);

// True for a plain BCP 47 tag as words files are named: a language of 2-3 letters, then an optional script
// and region, "fa-AF", "zh-Hant".
bool is_language_tag(const std::string& tag);

}  // namespace base
