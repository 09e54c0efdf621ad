#pragma once

#include <memory>

#include "kiosk/base/result.h"
#include "kiosk/paint/damage.h"
#include "kiosk/paint/layout.h"
#include "kiosk/text/engine.h"

namespace paint {

// Draws layouts with OpenGL through one Dear ImGui draw list. Needs a current context for all its life.
class Painter {
public:
    // The engine must outlive the painter. A trouble when OpenGL cannot be used.
    static base::Result<std::unique_ptr<Painter>> open(text::Engine& engine);
    virtual ~Painter() = default;

    // Draws these parts of the surface into the framebuffer that is bound, and leaves all others as they are.
    virtual void draw(const Layout& layout, const View& view, const Region& region) = 0;
    void draw(const Layout& layout, const View& view) { draw(layout, view, whole(layout)); }
};

}  // namespace paint
