#pragma once

#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/i18n/words.h"

namespace staff {

// Every rule that a finding of `check` may name, sorted.
std::vector<std::string> known_rules();

// Why there is such a rule, with an example of the mistake and of how it is right.
std::string explanation(const std::string& rule, const i18n::Words& staff, const base::LanguageTag& language);

// The rules that were probably meant: the one that is misspelled, else those whose names contain the word.
std::vector<std::string> rules_like(const std::string& written);

}  // namespace staff
