#pragma once

#include <optional>
#include <vector>

#include "kiosk/paint/layout.h"
#include "kiosk/paint/textures.h"

namespace paint {

// Floor plans on the graphics side. Each is drawn once for as long as it is shown at that size.
class Drawings {
public:
    // Draws what is new in the layout and forgets what is not in it.
    void keep_those_of(const Layout& layout, const Palette& colours);

    // Null when it could not be drawn.
    ImTextureID texture(const Drawing& drawing) const;

private:
    struct Kept {
        Drawing drawing;
        std::optional<PictureTexture> texture;
    };
    const Kept* find(const Drawing& drawing) const;

    std::vector<Kept> kept_;
};

}  // namespace paint
