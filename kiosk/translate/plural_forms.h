#pragma once

#include <string_view>

#include "kiosk/base/language.h"

namespace translate {

// The value of a PO file's Plural-Forms. Texts of content have no plurals, but translators' programs ask for
// the line. Empty for a language whose forms are not known here.
std::string_view plural_forms(const base::LanguageTag& language);

}  // namespace translate
