#pragma once

#include <optional>
#include <string>

#include "kiosk/paint/layout.h"

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
    std::string pressed;       // id of the box under the finger; empty: none
    std::string focused = {};  // id of the box that keys act on; empty: none
    std::optional<SpokenPart> spoken = {};
    bool operator==(const View&) const = default;
};

// How one box is drawn in a view: all that its marks do not say. Two boxes with equal marks and equal looks
// are the same picture.
struct Looks {
    float dy = 0;  // what scrolling moves the box by
    bool pressed = false;
    bool usable = true;  // false: a page button with nothing further
    bool focused = false;
    std::size_t spoken_begin = 0;  // bytes of the label
    std::size_t spoken_end = 0;
    bool operator==(const Looks&) const = default;
};
Looks looks_of(const Box& box, const Layout& layout, const View& view);

// The two rings around what has the focus, at least a millimetre wide each (R-ACC-30) and on whole pixels.
struct Ring {
    Rect inner;
    Rect outer;
    float width_px = 0;
};
Ring ring_of(const Box& box, const Looks& looks, const Layout& layout);

// Where the page fades because more is to come; empty where it does not.
struct Fades {
    Rect top;
    Rect bottom;
    bool operator==(const Fades&) const = default;
};
Fades fades_of(const Layout& layout, const View& view);

// All pixels that a box may touch, its shadow and the overhang of its letters included; of a scrolling box
// those in the viewport. No size: none.
Rect reach_of(const Box& box, const Looks& looks, const Layout& layout);

Rect surface_of(const Layout& layout);
Rect viewport_of(const Layout& layout);  // on whole pixels: nothing can be cut between them
bool meet(const Rect& one, const Rect& other);
Rect overlap(const Rect& one, const Rect& other);
Rect around(const Rect& one, const Rect& other);  // the least that holds both; one without size holds nothing

}  // namespace paint
