#pragma once

#include <string>
#include <string_view>

#include "kiosk/base/language.h"

namespace speech {

// How a language says what is written in signs and figures. Empty: as the voice does by itself, which is
// sometimes not at all.
struct Signs {
    std::string_view to{};  // between two times or years
    std::string_view plus{};
    std::string_view percent{};
    std::string_view euro{};
    std::string_view hour{};      // follows the hour of 9:00
    std::string_view and_past{};  // stands between hour and minutes of 9:30
    std::string_view at{};        // in addresses, as are the following
    std::string_view dot{};
    std::string_view dash{};
    std::string_view slash{};
    bool spells_country = true;  // ".de" letter by letter
};

// All empty for languages that nobody has written it for.
Signs signs_of(const base::LanguageTag& language);

// "1." to "31." as part of a German date, by the word before it: "am 26." is "sechsundzwanzigsten".
std::string german_day(int day, std::string_view word_before);

bool is_german_month(std::string_view word);

}  // namespace speech
