#pragma once

#include <hb.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/text/owned.h"

namespace text {

// A font whose ligatures turn names into pictures: "search" becomes a magnifying glass.
class Icons {
public:
    explicit Icons(const std::filesystem::path& file);

    const std::string& file() const { return file_; }
    // Nothing when the font has no icon of this name.
    std::optional<std::uint32_t> glyph(std::string_view name) const;
    // From the top of an icon's square down to the baseline, in em.
    float ascent() const;

private:
    std::string file_;
    Owned<hb_face_t, hb_face_destroy> face_;
    Owned<hb_font_t, hb_font_destroy> font_;
};

}  // namespace text
