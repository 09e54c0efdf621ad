#pragma once

#include <imgui.h>

#include "kiosk/paint/layout.h"

namespace paint {

// A filled rectangle. Large opaque ones are not blended: on a renderer without graphics card that is most of
// the time a frame takes.
void fill(ImDrawList& list, ImVec2 from, ImVec2 to, Colour colour);

// A panel with shadow and border, its edges on whole pixels. The rectangle is the panel's, where it is seen.
struct PanelLook {
    Colour fill;
    bool has_shadow = true;
    bool has_border = true;
};
void draw_panel(ImDrawList& list, const Panel& panel, float dy, const PanelLook& look);

}  // namespace paint
