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
    round_sign(canvas, speaker, target,
               {canvas.px(k_sign), canvas.px(k_icon), colours.surface, colours.tint_pressed, colours.accent,
                colours.border, canvas.px(canvas.theme().shape.border)});
}

}  // namespace

void round_sign(Canvas& canvas, const ui::Node& node, const Rect& target, const RoundSign& sign)
{
    const auto centred = [&target](float size) {
        return Rect{target.x + (target.width - size) / 2, target.y + (target.height - size) / 2, size, size};
    };
    const std::size_t box = canvas.begin(node);
    Panel circle;
    circle.rect = centred(sign.diameter_px);
    circle.radius = sign.diameter_px / 2;
    circle.fill = sign.fill;
    circle.pressed = sign.pressed;
    circle.border = sign.border;
    circle.border_px = sign.border_px;
    canvas.decorate(circle);
    const Rect icon = centred(sign.icon_px);
    canvas.icon(node.icon, icon.width, sign.ink, icon.x, icon.y);
    canvas.box(box).rect = target;
    canvas.box(box).foreground = sign.ink;
    canvas.box(box).background = sign.fill;
}

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
