#pragma once

#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

#include <filesystem>
#include <string>

#include "kiosk/base/result.h"
#include "kiosk/text/fonts.h"
#include "kiosk/text/owned.h"

namespace text {

// Makes an empty configuration current in place of this one, so that it can be freed and fontconfig still
// does not load the machine's.
void retire(FcConfig* config);

// Frees the map and what it holds of its configuration, after all contexts and layouts made from it.
void close(PangoFontMap* map);

// A font set opened for Pango, which sees these files and no others. Icons are kept apart: their font has
// empty letters that no text must take.
class PrivateFonts {
public:
    static base::Result<PrivateFonts> open(const FontSet& fonts);

    PangoFontMap* map() const { return map_.get(); }
    // Null when the set has no icon family.
    const std::filesystem::path* icon_file() const { return icons_.empty() ? nullptr : &icons_; }
    // Of the font for most languages, in em.
    float cap_height() const { return cap_height_; }

    // The family list for texts of this language.
    const std::string& families(const base::LanguageTag& language) const;
    // True when some font of the set can draw it.
    bool has(char32_t letter) const;

private:
    PrivateFonts() = default;
    base::Result<void> read_files(const FontSet& fonts);
    base::Result<void> make_current();

    std::map<base::LanguageTag, std::string> by_language_;
    std::string default_families_;
    std::filesystem::path icons_;
    float cap_height_ = 0;
    Owned<FcCharSet, FcCharSetDestroy> letters_;
    Owned<FcConfig, FcConfigDestroy> config_;
    Owned<FcConfig, retire> current_;  // the same one, once it is current
    Owned<PangoFontMap, close> map_;
};

}  // namespace text
