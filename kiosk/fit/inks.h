#pragma once

#include <vector>

#include "kiosk/paint/layout.h"
#include "kiosk/text/engine.h"

namespace fit {

// A text as drawn: where its letters are, which is less than where it may be.
struct Ink {
    const paint::Box* box = nullptr;
    const paint::Glyphs* glyphs = nullptr;
    paint::Rect rect;  // around all letters, before scrolling
    float width_px = 0;
    bool shortened = false;
    int missing_glyphs = 0;
};

// Of every text that has letters to draw, in the order of drawing.
std::vector<Ink> inks_of(const paint::Layout& layout, text::Engine& engine);

// How deep two rectangles lie in each other, px: 0 when they do not.
float overlap(const paint::Rect& a, const paint::Rect& b);

}  // namespace fit
