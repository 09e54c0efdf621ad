#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

constexpr float k_end_mm = 4;  // behind a title's speaker

}  // namespace

float title(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const std::size_t box = canvas.begin(node);
    float height = 0;
    if (!node.icon.empty()) {  // a sign in place of words
        height = canvas.px(34);
        medallion(canvas, node.icon, height, slot.x + (slot.width - height) / 2, slot.y);
    } else {
        const Palette& colours = canvas.colours();
        const float width =
            slot.width - (speaker_of(node) ? speaker_width(canvas, node) + canvas.px(k_end_mm) : 0);
        height = canvas.write(node.label, canvas.theme().type.title, colours.ink, canvas.ground(),
                              {slot.x, slot.y, width, 0});
    }
    canvas.box(box).rect = {slot.x, slot.y, slot.width, height};
    // At the end of the first line, in one column with the speakers of choices; of a sign, beside it.
    const bool is_sign = !node.icon.empty();
    const float end =
        is_sign ? (slot.width + height) / 2 + speaker_width(canvas, node) : slot.width - canvas.px(k_end_mm);
    const float line = is_sign ? height : canvas.line_px(canvas.theme().type.title);
    speaker_beside(canvas, node, slot.x + end, slot.y + line / 2);
    return height;
}

float plain_text(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Typography& type = canvas.theme().type;
    const Palette& colours = canvas.colours();
    switch (node.look) {
        case ui::Look::overline:
            return canvas.write_part(node, type.bold, colours.accent, canvas.ground(), slot);
        case ui::Look::lead: return canvas.write_part(node, type.lead, colours.quiet, canvas.ground(), slot);
        case ui::Look::small: return canvas.write_part(node, type.body, colours.quiet, canvas.ground(), slot);
        default: return canvas.write_part(node, type.body, colours.ink, canvas.ground(), slot);
    }
}

float section(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const std::size_t box = canvas.begin(node);
    const float icon_px = node.icon.empty() ? 0 : canvas.grown(9);
    const float indent = node.icon.empty() ? 0 : icon_px + canvas.px(3.5f);
    const float height = canvas.write(node.label, canvas.theme().type.section, colours.accent,
                                      canvas.ground(), {slot.x + indent, slot.y, slot.width - indent, 0});
    if (!node.icon.empty())
        canvas.icon(node.icon, icon_px, colours.accent, slot.x,
                    slot.y + (canvas.line_px(canvas.theme().type.section) - icon_px) / 2);
    canvas.box(box).rect = {slot.x, slot.y, slot.width, height};
    return height;
}

void bullet(Canvas& canvas, float middle_x, float middle_y)
{
    const float dot = canvas.grown(2);
    Panel panel;
    panel.rect = {middle_x - dot / 2, middle_y - dot / 2, dot, dot};
    panel.radius = dot / 2;
    panel.fill = panel.pressed = canvas.colours().accent;
    canvas.decorate(panel);
}

float item(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const Type& type = canvas.theme().type.body;
    const float indent = canvas.grown(10);
    const std::size_t box = canvas.begin(node);
    if (node.number.empty()) {
        bullet(canvas, slot.x + canvas.px(4), slot.y + canvas.line_px(type) / 2);
    } else {
        canvas.write({node.number, node.label.language}, canvas.theme().type.bold, colours.accent,
                     canvas.ground(), {slot.x, slot.y, indent - canvas.px(2), 0}, Side::centre);
    }
    const float height = canvas.write(node.label, type, colours.ink, canvas.ground(),
                                      {slot.x + indent, slot.y, slot.width - indent, 0});
    canvas.box(box).rect = {slot.x, slot.y, slot.width, height};
    return height;
}

}  // namespace paint
