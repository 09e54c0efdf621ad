#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "kiosk/base/language.h"

namespace text {

// The private font set: nothing else on the machine is ever used for drawing.
struct FontSet {
    std::vector<std::filesystem::path> files;
    // Pango family lists by language, "Noto Sans Arabic,Noto Sans". A language without a line of its own
    // takes that of its primary part ("fa" for "fa-AF"), else `families`.
    std::map<base::LanguageTag, std::string> by_language;
    std::string families;
    std::string icon_family;  // ligatures turn a name ("search") into its picture
};

}  // namespace text
