#pragma once

#include <string>
#include <vector>

#include "kiosk/paint/layout.h"
#include "kiosk/text/engine.h"

namespace fit {

// A text as drawn: where its letters are, which is less than where it may be.
struct Ink {
    const paint::Box* box = nullptr;
    const paint::Glyphs* glyphs = nullptr;
    std::vector<paint::Rect> letters;  // before scrolling
    paint::Rect rect;                  // around them all
    float width_px = 0;                // of the widest line
    bool shortened = false;
    int missing_glyphs = 0;

    const std::string& text() const { return glyphs->request.phrase.text; }
    float em_px() const { return glyphs->request.em_px; }
};

// Of every text that has letters to draw, in the order of drawing.
std::vector<Ink> inks_of(const paint::Layout& layout, text::Engine& engine);

// How deep two rectangles lie in each other, px: 0 when they do not.
float overlap(const paint::Rect& a, const paint::Rect& b);

// The same of the letters of two texts: those that come closest to each other.
float overlap(const Ink& a, const Ink& b);

}  // namespace fit
