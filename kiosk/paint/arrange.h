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

// The way to what is kept, over the bar. How high it becomes, and drawing it with its lower edge at `bottom`.
float path_height(const Canvas& canvas, const ui::Node& path);
void arrange_path(Canvas& canvas, const ui::Node& path, float bottom);

// The bar at the lower edge and, when `scrolls`, the page buttons above it.
void arrange_bar(Canvas& canvas, const ui::Screen& screen);
void arrange_page_buttons(Canvas& canvas, const ui::Screen& screen, float viewport_bottom);

}  // namespace paint
