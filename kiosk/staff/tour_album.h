#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/picture.h"
#include "kiosk/i18n/words.h"

namespace staff {

// What does not fit on a screen, for staff.
struct Fault {
    std::string rule;  // "small-target"
    std::string box;   // id of what it is about
    std::string message;
    std::string hint;
    auto operator<=>(const Fault&) const = default;
};

// One picture of the tour. Paths are relative to the album.
struct Shot {
    std::string window;  // "1080x1920", "1080x1920.large-text"
    base::LanguageTag language;
    std::string scene;  // "service-recognition-advice", "service-recognition-advice.bottom"
    base::SizePx size;
    std::string text;  // what stands there, for reading
    std::vector<Fault> faults;

    std::string file(const char* ending) const { return window + "/" + language + "/" + scene + ending; }
};

struct AlbumLanguage {
    base::LanguageTag tag;
    std::string own_name;
    std::string name;  // as the staff call it
};

struct Album {
    std::string title;
    std::string taken;  // the local time that the pictures show
    std::vector<AlbumLanguage> languages;
    std::vector<std::string> windows;
    std::vector<Shot> shots;         // in the order of the tour
    std::size_t screens_judged = 0;  // also those that no picture was taken of
};

// The same fault in one language, and where it is: on several screens, in several windows.
struct FaultGroup {
    base::LanguageTag language;
    Fault fault;
    std::vector<const Shot*> shots;
};

// In the order of the tour.
std::vector<FaultGroup> faults_of(const Album& album);

// One page to look through the pictures: what does not fit, then languages side by side for each screen.
// Needs nothing beside it but the pictures. Written in `language` (en, de) from the domain "staff".
std::string album_html(const Album& album, const i18n::Words& staff, const base::LanguageTag& language);

// The look of the page, and what it can do.
std::string_view album_style();
std::string_view album_script();

}  // namespace staff
