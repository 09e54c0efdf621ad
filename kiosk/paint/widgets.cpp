#include "kiosk/paint/widgets.h"

#include <array>

namespace paint {

float place(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    using Widget = float (*)(Canvas&, const ui::Node&, const Slot&);
    // In the order of ui::Look; `welcome` stands only on the attract screen, which sets it itself.
    static constexpr std::array<Widget, 25> k_widgets = {
        title,    title,   plain_text, plain_text, section,   plain_text, item,  plain_text, tile,
        language, row,     row,        card,       chip,      fact,       state, remark,     notice,
        call,     primary, secondary,  keep,       countdown, plan,       hit,
    };
    const auto look = static_cast<std::size_t>(node.look);
    return look < k_widgets.size() ? k_widgets[look](canvas, node, slot) : bar_item(canvas, node, slot);
}

Panel raised(const Canvas& canvas, const Rect& rect)
{
    const Spacing& space = canvas.theme().space;
    Panel panel;
    panel.rect = rect;
    panel.radius = canvas.px(space.radius);
    panel.fill = canvas.colours().surface;
    panel.pressed = canvas.colours().tint_pressed;
    panel.border = canvas.colours().border;
    panel.border_px = canvas.px(space.border);
    panel.shadow_px = canvas.px(space.shadow);
    return panel;
}

void medallion(Canvas& canvas, const std::string& icon, float diameter_px, float x, float y)
{
    const Palette& colours = canvas.colours();
    Panel circle;
    circle.rect = {x, y, diameter_px, diameter_px};
    circle.radius = diameter_px / 2;
    circle.fill = circle.pressed = colours.tint;
    canvas.decorate(circle);
    const float icon_px = diameter_px * 0.58f;
    const float inset = (diameter_px - icon_px) / 2;
    canvas.icon(icon, icon_px, colours.accent, x + inset, y + inset);
}

}  // namespace paint
