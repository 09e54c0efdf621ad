#include "kiosk/speech/scripts.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>

namespace speech {

UScriptCode script_of(const base::LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    locale.addLikelySubtags(status);
    if (U_FAILURE(status) || *locale.getScript() == '\0') return USCRIPT_UNKNOWN;
    const int script = u_getPropertyValueEnum(UCHAR_SCRIPT, locale.getScript());
    return script == UCHAR_INVALID_CODE ? USCRIPT_UNKNOWN : static_cast<UScriptCode>(script);
}

bool is_written_in(const base::LanguageTag& language, UScriptCode script)
{
    if (language == "sr" && script == USCRIPT_LATIN) return true;
    const UScriptCode own = script_of(language);
    return own == script || (own == USCRIPT_KOREAN && script == USCRIPT_HANGUL);
}

}  // namespace speech
