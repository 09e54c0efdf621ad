#pragma once

#include <imgui.h>

#include "kiosk/paint/layout.h"

namespace paint {

// Night sky over the Baltic, three long waves: the attract screen's backdrop.
void draw_seascape(ImDrawList& list, const Rect& at, const Palette& colours);

ImU32 packed(Colour colour);

}  // namespace paint
