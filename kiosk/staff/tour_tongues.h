#pragma once

#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/content/facts.h"
#include "kiosk/staff/tour_album.h"

namespace staff {

// The languages of a tour: those asked for, in the centre's order, pseudo languages last; none asked for: all
// that the centre offers, and longer texts. Named in the language of the staff. A trouble names one that
// there is not.
base::Result<std::vector<AlbumLanguage>> tour_languages(const content::Centre& centre,
                                                        const std::vector<base::LanguageTag>& asked,
                                                        const i18n::Words& staff,
                                                        const base::LanguageTag& staff_language);

// The language whose texts are shown: itself, but for pseudo languages the one that they are made from.
base::LanguageTag spoken_in(const base::LanguageTag& language, const content::Centre& centre);

}  // namespace staff
