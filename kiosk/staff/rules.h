#pragma once

#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/i18n/words.h"

namespace staff {

// Every rule that a finding of `check` may name, sorted.
std::vector<std::string> known_rules();

// Why there is such a rule, and what its findings say.
std::string explanation(const std::string& rule, const i18n::Words& staff, const base::LanguageTag& language);

}  // namespace staff
