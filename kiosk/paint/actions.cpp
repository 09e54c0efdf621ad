#include <algorithm>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

struct ButtonLook {
    Colour fill;
    Colour pressed;
    Colour ink;
    Colour border;
    Type type;
    float least_mm;
};

// Icon and label side by side, in the middle.
float button(Canvas& canvas, const ui::Node& node, const Slot& slot, const ButtonLook& look)
{
    const float icon_px = node.icon.empty() ? 0 : canvas.grown(9);
    const float between = node.icon.empty() ? 0 : canvas.px(3);
    const float most = slot.width - icon_px - between - canvas.px(14);
    const float width = std::min(most, canvas.width(node.label, look.type) + 1);
    const float text = canvas.height(node.label, look.type, width);
    const float height = std::max({slot.least_height, canvas.px(look.least_mm), text + canvas.px(9)});
    const float x = slot.x + (slot.width - icon_px - between - width) / 2;

    const std::size_t box = canvas.begin(node);
    canvas.write(node.label, look.type, look.ink, look.fill,
                 {x + icon_px + between, slot.y + (height - text) / 2, width, 0});
    if (icon_px > 0) canvas.icon(node.icon, icon_px, look.ink, x, slot.y + (height - icon_px) / 2);
    Panel panel = raised(canvas, {slot.x, slot.y, slot.width, height});
    panel.fill = look.fill;
    panel.pressed = look.pressed;
    panel.border = look.border;
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
    return height;
}

}  // namespace

float primary(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& c = canvas.colours();
    return button(canvas, node, slot,
                  {c.accent, c.accent_pressed, c.accent_ink, c.accent, canvas.theme().type.section, 34});
}

float secondary(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& c = canvas.colours();
    return button(canvas, node, slot,
                  {c.surface, c.tint_pressed, c.accent, c.border, canvas.theme().type.strong, 25});
}

float countdown(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const Type& type = canvas.theme().type.welcome;
    const std::size_t box = canvas.begin(node);
    const float text = canvas.write(node.label, type, colours.accent, colours.surface, slot, Side::centre);
    if (!canvas.theme().motion.shrinks) {
        canvas.box(box).rect = {slot.x, slot.y, slot.width, text};
        return text;
    }
    const float bar_height = canvas.px(5);
    const float y = slot.y + text + canvas.px(4);

    Panel track;
    track.rect = {slot.x, y, slot.width, bar_height};
    track.radius = bar_height / 2;
    track.fill = track.pressed = colours.tint_pressed;
    Panel left = track;
    left.rect.width = std::max(bar_height, slot.width * static_cast<float>(node.share));
    left.fill = left.pressed = colours.accent;
    canvas.decorate(track);
    canvas.decorate(left);
    canvas.box(box).rect = {slot.x, slot.y, slot.width, text + canvas.px(4) + bar_height};
    return canvas.box(box).rect.height;
}

}  // namespace paint
