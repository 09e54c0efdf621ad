#pragma once

#include <vector>

#include "kiosk/paint/view.h"

namespace paint {

// A picture on the glass, by value.
struct Shown {
    Layout layout;
    View view;
};

// Parts of the surface on whole pixels, none for nothing. The whole surface is one part.
using Region = std::vector<Rect>;
Region whole(const Layout& layout);

// What must be drawn to turn the picture `before` into the other: all that differs, and sometimes a little
// more. The whole where that is no more work.
Region damage(const Shown& before, const Layout& layout, const View& view);

}  // namespace paint
