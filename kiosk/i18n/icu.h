#pragma once

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

#include "kiosk/base/language.h"

namespace i18n {

// How the language writes, with the Gregorian calendar and Western digits. A language that ICU has no data
// for writes as English: ICU itself would take the machine's language.
icu::Locale locale_of(const base::LanguageTag& language);

std::string utf8(const icu::UnicodeString& text);
icu::UnicodeString utf16(std::string_view text);

}  // namespace i18n
