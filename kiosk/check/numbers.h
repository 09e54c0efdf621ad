#pragma once

#include <set>
#include <string>

#include "kiosk/content/words.h"

namespace check {

// What must be the same in every language, however a sentence is built: numbers from 13 on (smaller ones may
// be words), telephone numbers, e-mail addresses and the houses of web addresses. Numbers are without what
// groups them: "1.000" is 1000, "09" is 9; digits of other scripts are the same numbers.
using Constants = std::set<std::string>;

Constants constants_in(const content::Text& text);

// Those of the first that are not in the second, "a, b".
std::string missing_in(const Constants& some, const Constants& others);

}  // namespace check
