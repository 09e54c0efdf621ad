#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/base/picture.h"
#include "kiosk/paint/theme.h"
#include "kiosk/text/engine.h"
#include "kiosk/ui/outline.h"
#include "kiosk/ui/screen.h"

// Where everything goes. A layout is a value: what to draw and what can be tapped, in window pixels.
namespace paint {

// The glass: how many pixels, and how many of them make a millimetre. Nothing that is for the visitor stands
// above `top_px`.
struct Surface {
    base::SizePx size;
    float px_per_mm = 3.2f;
    float top_px = 0;
    bool operator==(const Surface&) const = default;
};

// Where `top_px` is for who sits or is small: 1100 mm above the floor (R-ACC-19). Of an upright glass whose
// height above the floor is not known (0) it leaves the lower 55 %, of another one all. At least 300 mm stay,
// if the glass has them.
float top_for(const Surface& surface, float floor_to_lower_edge_mm);

struct Rect {
    float x = 0, y = 0, width = 0, height = 0;
    float right() const { return x + width; }
    float bottom() const { return y + height; }
    bool contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }
    bool operator==(const Rect&) const = default;
};

// A filled area with round corners. While its box is pressed it takes the pressed colour.
struct Panel {
    Rect rect;
    float radius = 0;
    Colour fill;
    Colour pressed;
    Colour border;
    float border_px = 0;
    float shadow_px = 0;
    bool operator==(const Panel&) const = default;
};

// A paragraph; `at.width` is what its lines were broken at.
struct Glyphs {
    Rect at;
    text::Request request;
    Colour colour;
    bool operator==(const Glyphs&) const = default;
};

// A picture from the icons font in a square.
struct Icon {
    Rect at;
    std::string name;
    Colour colour;
    bool mirrored = false;  // drawn the other way round in right-to-left screens: arrows, yes; clocks, no
    bool operator==(const Icon&) const = default;
};

// The attract screen's night sky and sea; the one picture that is painted.
struct Seascape {
    Rect at;
    bool operator==(const Seascape&) const = default;
};

// A floor plan. Never mirrored: a house stands as it stands.
struct Drawing {
    Rect at;  // on whole pixels
    std::string svg;
    std::string highlighted;  // id of an element; empty: none
    bool operator==(const Drawing&) const = default;
};

using Mark = std::variant<Panel, Glyphs, Icon, Seascape, Drawing>;
Rect rect_of(const Mark& mark);

// One node of the screen, drawn: what the outline says of it and what can be done with it.
struct Box {
    std::string id;  // empty: decoration, not in the outline
    ui::Role role = ui::Role::text;
    base::Phrase label;
    Rect rect;  // of scrolling boxes: before scrolling
    bool scrolls = false;
    bool enabled = true;
    float em_px = 0;
    Colour foreground;
    Colour background;
    std::optional<session::Event> tap;
    bool steers = false;  // a tap is not for the visit but for the shell, which knows it by its id
    std::vector<Mark> marks;
};

struct Layout {
    Surface surface;
    Palette colours;  // of the theme it was laid out with
    Colour background;
    Rect viewport;           // where scrolling boxes show
    float content_px = 0;    // height of all that scrolls
    std::vector<Box> boxes;  // in reading order; later ones are drawn on top

    float furthest_scroll_px() const;

    // The box that a tap there would act on; the scroll is as drawn.
    const Box* hit(float x_px, float y_px, float scroll_px) const;
    const Box* find(const std::string& id) const;
};

// Page buttons have ids "page.up" and "page.down" and steer: the shell knows how far to scroll.
Layout lay_out(const ui::Screen& screen, const Surface& surface, const Theme& theme, text::Engine& engine);

// The outline of a layout as drawn at that scroll. Frame and settled are the caller's.
ui::Outline outline_of(const ui::Screen& screen, const Layout& layout, float scroll_px,
                       const std::string& focused = {});

}  // namespace paint
