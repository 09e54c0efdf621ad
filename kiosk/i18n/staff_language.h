#pragma once

#include "kiosk/base/language.h"

namespace i18n {

// The language of messages for staff: "de" when that is the language of LC_ALL, LC_MESSAGES or LANG, the
// first that is set; else "en".
base::LanguageTag staff_language();

}  // namespace i18n
