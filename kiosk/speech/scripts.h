#pragma once

#include <unicode/uscript.h>

#include "kiosk/base/language.h"

namespace speech {

// The script that a language is usually written in: by the tag's script or region where it has them.
// USCRIPT_UNKNOWN for tags that nobody knows.
UScriptCode script_of(const base::LanguageTag& language);

// True when a reader of the language reads the script as the language's own: Serbian has two.
bool is_written_in(const base::LanguageTag& language, UScriptCode script);

}  // namespace speech
