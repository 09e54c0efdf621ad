#pragma once

#include <string>

#include "kiosk/i18n/words.h"
#include "kiosk/pages/voice.h"

namespace tests {

// The terminal's words, as the build made them.
inline const i18n::Words& kiosk_words()
{
    static const i18n::Words k_words(std::string(KIOSK_SHARE) + "/locales", "kiosk");
    return k_words;
}

inline pages::Voice voice(const base::LanguageTag& language)
{
    return {kiosk_words(), {language, "de"}};
}

// Isolates taken out, no-break spaces and hyphens made plain: for expectations that people can read.
std::string readable(std::string text);

}  // namespace tests
