#include <algorithm>
#include <cmath>

#include "kiosk/paint/widgets.h"
#include "kiosk/text/plan.h"

namespace paint {
namespace {

constexpr float k_padding_mm = 6;
constexpr float k_highest_mm = 150;  // more would push what can be tapped out of sight
constexpr float k_key_mm = 7;        // a patch of colour before its meaning

// As large as fits, in the middle; on whole pixels, so that it is drawn sharp.
Rect picture_in(const Canvas& canvas, const ui::Drawing& drawing, const Slot& slot)
{
    const text::PlanLook look = text::look_at_plan(drawing.svg);
    if (!look.flaws.empty()) return {slot.x, slot.y, 0, 0};
    const float most = canvas.px(k_highest_mm);
    const float scale = std::min(slot.width / look.width, most / look.height);
    const float width = std::floor(look.width * scale);
    return {std::floor(slot.x + (slot.width - width) / 2), std::floor(slot.y), width,
            std::floor(look.height * scale)};
}

// What the colours on the plan mean, one line each. The place one stands at is round on every plan.
float key_line(Canvas& canvas, const ui::Node& part, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const Type& type = canvas.theme().type.body;
    const float size = canvas.grown(k_key_mm);
    const float indent = size + canvas.px(4);
    const float height = canvas.write_part(part, type, colours.ink, colours.surface,
                                           {slot.x + indent, slot.y, slot.width - indent, 0});
    Panel patch;
    patch.rect = {slot.x, slot.y + (canvas.line_px(type) - size) / 2, size, size};
    patch.radius = part.selected ? canvas.px(1) : size / 2;
    patch.fill = patch.pressed = part.selected ? colours.accent : colours.bad;
    canvas.decorate(patch);
    return height;
}

}  // namespace

float plan(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(k_padding_mm);
    Slot inner{slot.x + padding, slot.y + padding, slot.width - 2 * padding, 0};

    const std::size_t box = canvas.begin(node);
    inner.y += canvas.write(node.label, canvas.theme().type.strong, colours.ink, colours.surface, inner);
    if (node.drawing) {
        inner.y += canvas.px(4);
        const Rect at = picture_in(canvas, *node.drawing, inner);
        canvas.box(box).marks.emplace_back(Drawing{at, node.drawing->svg, node.drawing->highlighted});
        inner.y = at.bottom();
    }
    for (const ui::Node& part : lines_of(node))
        inner.y += canvas.px(3) + key_line(canvas, part, {inner.x, inner.y + canvas.px(3), inner.width, 0});
    canvas.box(box).rect = {slot.x, slot.y, slot.width, inner.y + padding - slot.y};
    canvas.panel(box, sheet(canvas, canvas.box(box).rect));
    return canvas.box(box).rect.height;
}

}  // namespace paint
