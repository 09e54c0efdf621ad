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
constexpr float k_start = k_padding + k_icon + 4;

float button_width(const Canvas& canvas)
{
    return static_cast<float>(canvas.surface().size.width) - 2 * canvas.px(canvas.theme().space.margin);
}

// Label and what is said under it.
float text_height(const Canvas& canvas, const ui::Node& path, float width)
{
    float height = canvas.height(path.label, canvas.theme().type.strong, width);
    for (const ui::Node& part : path.parts)
        height += canvas.height(part.label, canvas.theme().type.body, width);
    return height;
}

float text_width(const Canvas& canvas)
{
    return button_width(canvas) - 2 * canvas.px(k_start);
}

float button_height(const Canvas& canvas, const ui::Node& path)
{
    return std::max(canvas.px(k_least), text_height(canvas, path, text_width(canvas)) + canvas.px(6));
}

}  // namespace

float path_height(const Canvas& canvas, const ui::Node& path)
{
    return button_height(canvas, path) + 2 * canvas.px(k_around);
}

void arrange_path(Canvas& canvas, const ui::Node& path, float bottom)
{
    const Palette& colours = canvas.colours();
    const Rect button{canvas.px(canvas.theme().space.margin),
                      bottom - canvas.px(k_around) - button_height(canvas, path), button_width(canvas),
                      button_height(canvas, path)};
    const float icon_px = canvas.px(k_icon);
    const float icon_y = button.y + (button.height - icon_px) / 2;

    canvas.begin_decoration();
    Panel ground;
    ground.rect = {0, bottom - path_height(canvas, path), static_cast<float>(canvas.surface().size.width),
                   path_height(canvas, path)};
    ground.fill = ground.pressed = colours.paper;
    canvas.decorate(ground);

    const std::size_t box = canvas.begin(path);
    Slot line{button.x + canvas.px(k_start), 0, text_width(canvas), 0};
    line.y = button.y + (button.height - text_height(canvas, path, line.width)) / 2;
    line.y += canvas.write(path.label, canvas.theme().type.strong, colours.accent_ink, colours.accent, line);
    canvas.icon(path.icon, icon_px, colours.accent_ink, button.x + canvas.px(k_padding), icon_y);
    canvas.icon("chevron_right", icon_px, colours.accent_ink, button.right() - canvas.px(k_padding) - icon_px,
                icon_y);
    Panel panel = raised(canvas, button);
    panel.fill = panel.border = colours.accent;
    panel.pressed = colours.accent_pressed;
    canvas.panel(box, panel);
    canvas.box(box).rect = button;
    for (const ui::Node& part : path.parts)
        line.y += canvas.write_part(part, canvas.theme().type.body, colours.accent_ink, colours.accent, line);
}

}  // namespace paint
