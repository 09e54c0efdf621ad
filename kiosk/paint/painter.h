#pragma once

#include <memory>
#include <string>

#include "kiosk/base/result.h"
#include "kiosk/paint/layout.h"
#include "kiosk/text/engine.h"

namespace paint {

// The bytes of a box's label that are being spoken.
struct SpokenPart {
    std::string box;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const SpokenPart&) const = default;
};

// What changes between two frames of the same layout.
struct View {
    float scroll_px = 0;
    std::string pressed;  // id of the box under the finger; empty: none
    std::string focused = {};  // id of the box that keys act on; empty: none
    std::optional<SpokenPart> spoken = {};
    bool operator==(const View&) const = default;
};

// Draws layouts with OpenGL through one Dear ImGui draw list. Needs a current context for all its life.
class Painter {
public:
    // The engine must outlive the painter. A trouble when OpenGL cannot be used.
    static base::Result<std::unique_ptr<Painter>> open(text::Engine& engine, const Theme& theme);
    virtual ~Painter() = default;

    // Draws the whole surface into the framebuffer that is bound.
    virtual void draw(const Layout& layout, const View& view) = 0;
};

}  // namespace paint
