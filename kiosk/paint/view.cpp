#include "kiosk/paint/view.h"

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

Rect wider(const Rect& rect, float by_px)
{
    return {rect.x - by_px, rect.y - by_px, rect.width + 2 * by_px, rect.height + 2 * by_px};
}

bool has_size(const Rect& rect)
{
    return rect.width > 0 && rect.height > 0;
}

// What a mark may touch beyond its rectangle, px.
struct Overhang {
    // A shadow lies lower than its panel by half of its size.
    float operator()(const Panel& panel) const { return 2 * panel.shadow_px + 1; }
    float operator()(const Glyphs& text) const { return text.request.em_px; }
    float operator()(const Icon&) const { return 2; }
    float operator()(const Seascape&) const { return 2; }
    float operator()(const Drawing&) const { return 0; }
};

Rect reach_of(const Mark& mark)
{
    return wider(rect_of(mark), std::visit(Overhang{}, mark));
}

}  // namespace

Rect surface_of(const Layout& layout)
{
    const base::SizePx size = layout.surface.size;
    return {0, 0, static_cast<float>(size.width), static_cast<float>(size.height)};
}

Rect viewport_of(const Layout& layout)
{
    const Rect& port = layout.viewport;
    const float x = std::round(port.x), y = std::round(port.y);
    return {x, y, std::round(port.right()) - x, std::round(port.bottom()) - y};
}

bool meet(const Rect& one, const Rect& other)
{
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom();
}

Rect overlap(const Rect& one, const Rect& other)
{
    if (!meet(one, other)) return {};
    const float x = std::max(one.x, other.x), y = std::max(one.y, other.y);
    return {x, y, std::min(one.right(), other.right()) - x, std::min(one.bottom(), other.bottom()) - y};
}

Rect around(const Rect& one, const Rect& other)
{
    if (!has_size(one)) return other;
    if (!has_size(other)) return one;
    const float x = std::min(one.x, other.x), y = std::min(one.y, other.y);
    return {x, y, std::max(one.right(), other.right()) - x, std::max(one.bottom(), other.bottom()) - y};
}

Looks looks_of(const Box& box, const Layout& layout, const View& view)
{
    Looks looks;
    if (box.scrolls) looks.dy = -view.scroll_px;
    looks.pressed = !box.id.empty() && box.id == view.pressed;
    looks.focused = !box.id.empty() && box.id == view.focused;
    if (view.spoken && !box.id.empty() && box.id == view.spoken->box) {
        looks.spoken_begin = view.spoken->begin;
        looks.spoken_end = view.spoken->end;
    }
    if (box.id == "page.up") looks.usable = view.scroll_px > 0.5f;
    if (box.id == "page.down") looks.usable = view.scroll_px < layout.furthest_scroll_px() - 0.5f;
    return looks;
}

Ring ring_of(const Box& box, const Looks& looks, const Layout& layout)
{
    const float mm = std::ceil(layout.surface.px_per_mm);
    const float x = std::round(box.rect.x), y = std::round(box.rect.y + looks.dy);
    const Rect rect{x, y, std::round(box.rect.width), std::round(box.rect.height)};
    return {wider(rect, mm), wider(rect, 2 * mm), mm};
}

Fades fades_of(const Layout& layout, const View& view)
{
    const Rect port = viewport_of(layout);
    const float depth = 7 * layout.surface.px_per_mm;
    Fades fades;
    if (layout.content_px <= 0) return fades;
    if (view.scroll_px > 0.5f) fades.top = {port.x, port.y, port.width, depth};
    if (view.scroll_px < layout.furthest_scroll_px() - 0.5f)
        fades.bottom = {port.x, port.bottom() - depth, port.width, depth};
    return fades;
}

Rect reach_of(const Box& box, const Looks& looks, const Layout& layout)
{
    Rect reach;
    for (const Mark& mark : box.marks) reach = around(reach, reach_of(mark));
    reach.y += looks.dy;
    if (looks.focused) {
        const Ring ring = ring_of(box, looks, layout);
        reach = around(reach, wider(ring.outer, ring.width_px));
    }
    return overlap(reach, box.scrolls ? viewport_of(layout) : surface_of(layout));
}

}  // namespace paint
