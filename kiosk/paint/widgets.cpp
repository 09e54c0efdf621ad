#include "kiosk/paint/widgets.h"

#include <algorithm>

namespace paint {
namespace {

// For looks that stand only where somebody else sets them, and for parts.
float nothing(Canvas&, const ui::Node&, const Slot&)
{
    return 0;
}

using Widget = float (*)(Canvas&, const ui::Node&, const Slot&);

Widget widget_for(ui::Look look)
{
    switch (look) {
        case ui::Look::welcome:
        case ui::Look::title: return title;
        case ui::Look::overline:
        case ui::Look::lead:
        case ui::Look::paragraph:
        case ui::Look::small: return plain_text;
        case ui::Look::section: return section;
        case ui::Look::item: return item;
        case ui::Look::tile: return tile;
        case ui::Look::language: return language;
        case ui::Look::row:
        case ui::Look::door: return row;
        case ui::Look::card: return card;
        case ui::Look::chip: return chip;
        case ui::Look::fact: return fact;
        case ui::Look::state: return state;
        case ui::Look::remark: return remark;
        case ui::Look::notice: return notice;
        case ui::Look::call: return call;
        case ui::Look::primary: return primary;
        case ui::Look::secondary: return secondary;
        case ui::Look::keep: return keep;
        case ui::Look::countdown: return countdown;
        case ui::Look::plan: return plan;
        case ui::Look::hit: return hit;
        case ui::Look::option: return option;
        case ui::Look::speaker:
        case ui::Look::bar: break;
    }
    return nothing;
}

}  // namespace

float place(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    return widget_for(node.look)(canvas, node, slot);
}

Panel raised(const Canvas& canvas, const Rect& rect)
{
    const Shape& shape = canvas.theme().shape;
    Panel panel;
    panel.rect = rect;
    panel.radius = canvas.px(shape.radius);
    panel.fill = canvas.colours().surface;
    panel.pressed = canvas.colours().tint_pressed;
    panel.border = canvas.colours().border;
    panel.border_px = canvas.px(shape.border);
    panel.shadow_px = canvas.px(shape.shadow);
    return panel;
}

Panel sheet(const Canvas& canvas, const Rect& rect)
{
    const Shape& shape = canvas.theme().shape;
    Panel panel;
    panel.rect = rect;
    panel.radius = canvas.px(shape.radius);
    panel.fill = panel.pressed = canvas.colours().surface;
    panel.border = canvas.colours().line;
    panel.border_px = canvas.px(shape.sheet_border);
    return panel;
}

void mark_chosen(const Canvas& canvas, Panel& panel)
{
    panel.fill = canvas.colours().tint;
    panel.border = canvas.colours().accent;
    panel.border_px = canvas.px(canvas.theme().shape.chosen_border);
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
