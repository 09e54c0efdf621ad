#pragma once

#include <string>

#include "kiosk/base/language.h"
#include "kiosk/ui/screen.h"

// Languages that nobody speaks: every text becomes longer than any translation should be and is marked at
// both ends, but can still be read by who knows the language it was made from. What is cut off, what is not
// translated and what cannot be turned around is seen at once. Tags are those of CLDR.
namespace fit {

inline const base::LanguageTag k_longer = "en-XA";      // accents, 40 % longer
inline const base::LanguageTag k_from_right = "ar-XB";  // the same, running from the right

bool is_pseudo(const base::LanguageTag& language);

// "[Åñéŕķéññúñĝ ~~~]": a text as it is in a pseudo language. Numbers, phones, times, web and mail addresses
// stay as they are, and in order.
std::string pseudo(const std::string& text, const base::LanguageTag& language);

// The screen with every text that is in the screen's own language put into the pseudo language. Texts in
// other languages, what was typed and the letters on keys stay.
ui::Screen pseudo(ui::Screen screen, const base::LanguageTag& own, const base::LanguageTag& language);

}  // namespace fit
