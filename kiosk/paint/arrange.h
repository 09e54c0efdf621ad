#pragma once

#include "kiosk/paint/canvas.h"

// How groups of nodes stand on a page. Each function draws from `top` down and gives the lower edge, in
// pixels.
namespace paint {

// All groups of a page, one under the other; on a wide screen an `aside` stands beside the group before it.
float arrange_page(Canvas& canvas, const std::vector<ui::Group>& groups, const Slot& slot);

float arrange_column(Canvas& canvas, const std::vector<ui::Node>& nodes, const Slot& slot);

// Equal cells, as many in a line as fit, lines filled evenly.
float arrange_grid(Canvas& canvas, const std::vector<ui::Node>& nodes, const Slot& slot);

// The attract screen: greetings over a painted sea.
void arrange_attract(Canvas& canvas, const ui::Screen& screen);

// One card in the middle of a quiet screen.
void arrange_dialog(Canvas& canvas, const ui::Screen& screen);

// The field and its keys stand on the bar. How high they become, and drawing them with their lower edge at
// `bottom`, px.
float writing_height(const Canvas& canvas, const ui::Writing& writing);
void arrange_writing(Canvas& canvas, const ui::Writing& writing, base::Direction direction, float bottom);

// One thing to do that is always in sight, over the bar: the way to what is kept, or what chooses. How high
// it becomes, and drawing it with its lower edge at `bottom`.
float strip_height(const Canvas& canvas, const ui::Node& node);
void arrange_strip(Canvas& canvas, const ui::Node& node, float bottom);

// The bar at the lower edge. It is as high as its labels need; 0 when it is empty.
float bar_height(const Canvas& canvas, const std::vector<ui::Node>& bar);
void arrange_bar(Canvas& canvas, const std::vector<ui::Node>& bar);

// Beside what scrolls.
void arrange_page_buttons(Canvas& canvas, const ui::Screen& screen, float viewport_bottom);

}  // namespace paint
