#pragma once

#include <string>
#include <string_view>

#include "kiosk/base/language.h"
#include "kiosk/i18n/words.h"

namespace pages {

// The terminal's own words for one visitor.
struct Voice {
    const i18n::Words& words;
    base::Chain chain;  // never empty; begins with the visitor's language

    const base::LanguageTag& language() const { return chain.front(); }

    base::Phrase say(std::string_view key, const i18n::Arguments& arguments = {}) const
    {
        return words.say(key, chain, arguments);
    }

    base::Phrase count(std::string_view key, long count) const { return words.count(key, count, chain); }

    // A text made of values alone: times, names of days.
    base::Phrase own(std::string text) const { return {std::move(text), language()}; }
};

}  // namespace pages
