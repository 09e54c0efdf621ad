#include <algorithm>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Millimetres. The sign is smaller than its target, so that it does not shout beside a choice.
constexpr float k_sign = 14;
constexpr float k_icon = 8;
constexpr float k_gap = 3;  // to the text before it

void draw_speaker(Canvas& canvas, const ui::Node& speaker, const Rect& target)
{
    const Palette& colours = canvas.colours();
    const float sign = canvas.px(k_sign);
    const float icon = canvas.px(k_icon);
    const std::size_t box = canvas.begin(speaker);
    Panel circle;
    circle.rect = {target.x + (target.width - sign) / 2, target.y + (target.height - sign) / 2, sign, sign};
    circle.radius = sign / 2;
    circle.fill = colours.surface;
    circle.pressed = colours.tint_pressed;
    circle.border = colours.border;
    circle.border_px = canvas.px(canvas.theme().shape.border);
    canvas.decorate(circle);
    canvas.icon(speaker.icon, icon, colours.accent, target.x + (target.width - icon) / 2,
                target.y + (target.height - icon) / 2);
    canvas.box(box).rect = target;
    canvas.box(box).foreground = colours.accent;
    canvas.box(box).background = colours.surface;
}

}  // namespace

const ui::Node* speaker_of(const ui::Node& node)
{
    const auto found = std::ranges::find(node.parts, ui::Look::speaker, &ui::Node::look);
    return found == node.parts.end() ? nullptr : &*found;
}

float speaker_width(const Canvas& canvas, const ui::Node& node)
{
    return speaker_of(node) ? canvas.px(canvas.theme().space.target + k_gap) : 0;
}

void speaker_in_corner(Canvas& canvas, const ui::Node& node, float end, float top)
{
    const float side = canvas.px(canvas.theme().space.target);
    if (const ui::Node* speaker = speaker_of(node))
        draw_speaker(canvas, *speaker, {end - side, top, side, side});
}

void speaker_beside(Canvas& canvas, const ui::Node& node, float end, float middle)
{
    speaker_in_corner(canvas, node, end, middle - canvas.px(canvas.theme().space.target) / 2);
}

}  // namespace paint
