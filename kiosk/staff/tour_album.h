#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/picture.h"
#include "kiosk/fit/fit.h"

namespace staff {

// One picture of the tour. Paths are relative to the album.
struct Shot {
    std::string window;  // "1080x1920"
    base::LanguageTag language;
    std::string scene;  // "service-recognition-advice", "service-recognition-advice.bottom"
    base::SizePx size;
    std::string text;  // what stands there, for reading
    std::vector<fit::Misfit> misfits;

    std::string file(const char* ending) const { return window + "/" + language + "/" + scene + ending; }
};

struct AlbumLanguage {
    base::LanguageTag tag;
    std::string own_name;
    std::string english_name;
};

struct Album {
    std::string title;
    std::string taken;  // the local time that the pictures show
    std::vector<AlbumLanguage> languages;
    std::vector<std::string> windows;
    std::vector<Shot> shots;  // in the order of the tour
};

// One page to look through the pictures: languages side by side for each screen. Needs nothing beside it but
// the pictures.
std::string album_html(const Album& album);

// The look of the page, and what it can do.
std::string_view album_style();
std::string_view album_script();

}  // namespace staff
