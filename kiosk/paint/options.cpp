#include <algorithm>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Millimetres.
constexpr float k_picture = 18;
constexpr float k_padding = 4;
constexpr float k_between = 2;  // picture and label
constexpr float k_check = 8;
constexpr float k_check_inset = 2.5f;

Panel panel_of(const Canvas& canvas, const ui::Node& node, const Rect& rect)
{
    const Palette& colours = canvas.colours();
    Panel panel = raised(canvas, rect);
    if (node.selected) mark_chosen(canvas, panel);
    if (!node.enabled) {
        panel.fill = panel.pressed = colours.paper;
        panel.border = colours.line;
        panel.shadow_px = 0;
    }
    return panel;
}

}  // namespace

// Pictures of all sizes stand on one line, so that they can be compared.
float option(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const Type& type = canvas.theme().type.body;
    const float room = node.icon.empty() ? 0 : canvas.grown(k_picture) + canvas.px(k_between);
    const float picture =
        node.icon.empty() ? 0
                          : canvas.grown(k_picture) * static_cast<float>(std::clamp(node.share, 0.2, 1.0));
    const float side = canvas.px(k_option_side_mm);
    const float width = slot.width - 2 * side;
    const float text = canvas.height(node.label, type, width);
    const float height = std::max(
        {slot.least_height, canvas.px(canvas.theme().space.choice), room + text + 2 * canvas.px(k_padding)});
    const float label_y = slot.y + (height + room - text) / 2;

    const Panel panel = panel_of(canvas, node, {slot.x, slot.y, slot.width, height});
    const std::size_t box = canvas.begin(node);
    if (picture > 0)
        canvas.icon(node.icon, picture, node.enabled ? colours.accent : colours.disabled,
                    slot.x + (slot.width - picture) / 2, label_y - canvas.px(k_between) - picture);
    canvas.write(node.label, type, node.enabled ? colours.ink : colours.quiet, panel.fill,
                 {slot.x + side, label_y, width, 0}, Side::centre);
    const float check = canvas.px(k_check);
    const float inset = canvas.px(k_check_inset);
    if (node.selected)
        canvas.icon("check_circle", check, colours.accent, slot.x + slot.width - check - inset,
                    slot.y + inset);
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
    return height;
}

}  // namespace paint
