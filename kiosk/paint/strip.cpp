#include <algorithm>

#include "kiosk/paint/arrange.h"
#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Millimetres.
constexpr float k_around = 3;
constexpr float k_least = 20;
constexpr float k_icon = 10;
constexpr float k_padding = 8;

float button_width(const Canvas& canvas)
{
    return static_cast<float>(canvas.surface().size.width) - 2 * canvas.px(canvas.theme().space.margin);
}

// Label and what is said under it.
float text_height(const Canvas& canvas, const ui::Node& node, float width)
{
    float height = canvas.height(node.label, canvas.theme().type.strong, width);
    for (const ui::Node& part : lines_of(node))
        height += canvas.height(part.label, canvas.theme().type.body, width);
    return height;
}

float start(const Canvas& canvas)
{
    return canvas.px(k_padding + 4) + canvas.grown(k_icon);
}

float text_width(const Canvas& canvas)
{
    return button_width(canvas) - 2 * start(canvas);
}

float button_height(const Canvas& canvas, const ui::Node& node)
{
    return std::max(canvas.px(k_least), text_height(canvas, node, text_width(canvas)) + canvas.px(6));
}

}  // namespace

float strip_height(const Canvas& canvas, const ui::Node& node)
{
    return button_height(canvas, node) + 2 * canvas.px(k_around);
}

void arrange_strip(Canvas& canvas, const ui::Node& node, float bottom)
{
    const Palette& colours = canvas.colours();
    const Rect button{canvas.px(canvas.theme().space.margin),
                      bottom - canvas.px(k_around) - button_height(canvas, node), button_width(canvas),
                      button_height(canvas, node)};
    const float icon_px = canvas.grown(k_icon);
    const float icon_y = button.y + (button.height - icon_px) / 2;

    canvas.begin_decoration();
    Panel ground;
    ground.rect = {0, bottom - strip_height(canvas, node), static_cast<float>(canvas.surface().size.width),
                   strip_height(canvas, node)};
    ground.fill = ground.pressed = colours.paper;
    canvas.decorate(ground);

    const std::size_t box = canvas.begin(node);
    Slot line{button.x + start(canvas), 0, text_width(canvas), 0};
    line.y = button.y + (button.height - text_height(canvas, node, line.width)) / 2;
    line.y += canvas.write(node.label, canvas.theme().type.strong, colours.accent_ink, colours.accent, line);
    canvas.icon(node.icon, icon_px, colours.accent_ink, button.x + canvas.px(k_padding), icon_y);
    if (node.tap)
        canvas.icon("chevron_right", icon_px, colours.accent_ink,
                    button.right() - canvas.px(k_padding) - icon_px, icon_y);
    Panel panel = raised(canvas, button);
    panel.fill = panel.border = colours.accent;
    panel.pressed = colours.accent_pressed;
    canvas.panel(box, panel);
    canvas.box(box).rect = button;
    canvas.box(box).steers = !node.tap;  // what it chooses, the shell knows
    for (const ui::Node& part : lines_of(node))
        line.y += canvas.write_part(part, canvas.theme().type.body, colours.accent_ink, colours.accent, line);
}

}  // namespace paint
