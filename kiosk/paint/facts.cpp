#include <algorithm>

#include "kiosk/paint/widgets.h"

namespace paint {

namespace {

constexpr float k_fact_medal_mm = 14;
constexpr float k_fact_padding_mm = 4.5f;

// The first line answers the question; the strongest ones are what people came for.
const Type& line_type(const Typography& type, const ui::Node& fact, std::size_t line)
{
    if (line > 0) return type.body;
    return fact.selected ? type.strong : type.bold;
}

float fact_indent(const Canvas& canvas)
{
    return canvas.px(k_fact_padding_mm + 5) + canvas.grown(k_fact_medal_mm);
}

float fact_text_width(const Canvas& canvas, const ui::Node& node, float width_px)
{
    return width_px - fact_indent(canvas) - canvas.px(k_fact_padding_mm) - speaker_width(canvas, node);
}

}  // namespace

bool fact_breaks_a_word(const Canvas& canvas, const ui::Node& node, float width_px)
{
    std::size_t line = 0;
    for (const ui::Node& part : lines_of(node)) {
        const Type& type = line_type(canvas.theme().type, node, line++);
        if (canvas.widest_word(part.label, type) > fact_text_width(canvas, node, width_px)) return true;
    }
    return false;
}

float fact(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float medal = canvas.grown(k_fact_medal_mm);
    const float padding = canvas.px(k_fact_padding_mm);
    Slot line{slot.x + fact_indent(canvas), slot.y + padding, fact_text_width(canvas, node, slot.width), 0};

    const std::size_t box = canvas.begin(node);
    medallion(canvas, node.icon, medal, slot.x + padding, slot.y + padding);
    line.y += canvas.write(node.label, theme.type.body, colours.quiet, colours.surface, line);
    std::size_t number = 0;
    for (const ui::Node& part : lines_of(node)) {
        line.y += canvas.px(0.5f);
        line.y += canvas.write_part(part, line_type(theme.type, node, number++), colours.ink, colours.surface,
                                    line);
    }
    const float height = std::max({slot.least_height, line.y + padding - slot.y, medal + 2 * padding});
    canvas.box(box).rect = {slot.x, slot.y, slot.width, height};
    speaker_in_corner(canvas, node, slot.x + slot.width - canvas.px(1.5f), slot.y + canvas.px(1.5f));
    return height;
}

float state(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const Type& type = canvas.theme().type.bold;
    const bool good = node.mood == ui::Mood::good;
    const Colour fill = good ? colours.good_tint : colours.tint;
    const Colour ink = good ? colours.good : colours.ink;
    const float icon_px = canvas.grown(7);
    const float start = canvas.px(4) + icon_px + canvas.px(2.5f);
    const float most = slot.width - start - canvas.px(6);
    const float width = std::min(most, canvas.width(node.label, type) + 1);
    const float text = canvas.height(node.label, type, width);
    const float height = text + canvas.px(4);

    const std::size_t box = canvas.begin(node);
    canvas.write(node.label, type, ink, fill, {slot.x + start, slot.y + canvas.px(2), width, 0});
    canvas.icon(node.icon, icon_px, ink, slot.x + canvas.px(4), slot.y + (height - icon_px) / 2);
    Panel pill;
    pill.rect = {slot.x, slot.y, start + width + canvas.px(6), height};
    pill.radius = std::min(height / 2, canvas.px(6));
    pill.fill = pill.pressed = fill;
    canvas.panel(box, pill);
    canvas.box(box).rect = pill.rect;
    return height;
}

namespace {

struct Message {
    Colour fill;
    Colour ink;
    float border_px = 0;
};

float message(Canvas& canvas, const ui::Node& node, const Slot& slot, const Message& look)
{
    const Type& type = canvas.theme().type.body;
    const float padding = canvas.px(5);
    const float icon_px = canvas.grown(9);
    const float start = padding + icon_px + canvas.px(4);
    const float width = slot.width - start - padding;

    const std::size_t box = canvas.begin(node);
    const float text =
        canvas.write(node.label, type, look.ink, look.fill, {slot.x + start, slot.y + padding, width, 0});
    canvas.icon(node.icon, icon_px, look.ink, slot.x + padding,
                slot.y + padding + (canvas.line_px(type) - icon_px) / 2);
    Panel panel;
    panel.rect = {slot.x, slot.y, slot.width, text + 2 * padding};
    panel.radius = canvas.px(canvas.theme().shape.radius);
    panel.fill = panel.pressed = look.fill;
    panel.border = look.ink;
    panel.border_px = look.border_px;
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
    return panel.rect.height;
}

}  // namespace

float remark(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    if (node.mood == ui::Mood::care)
        return message(canvas, node, slot, {colours.remark_tint, colours.remark});
    return message(canvas, node, slot, {canvas.ground(), colours.quiet});
}

float notice(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const float border = canvas.px(0.5f);
    if (node.mood == ui::Mood::bad)
        return message(canvas, node, slot, {colours.bad_tint, colours.bad, border});
    return message(canvas, node, slot, {colours.tint, colours.accent, border});
}

namespace {

// All numbers stand in one column, unless one is longer than those for emergencies.
float call_width(const Canvas& canvas, const ui::Node& node)
{
    float width = canvas.grown(58);
    for (const ui::Node& part : lines_of(node))
        width = std::max(width, canvas.width(part.label, canvas.theme().type.title) + 1);
    return width;
}

}  // namespace

float call(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(6);
    const float number_width = std::min(call_width(canvas, node), slot.width * 0.6f);
    const Slot number{slot.x + padding, 0, number_width, 0};
    const Slot label{slot.x + padding + number_width + canvas.px(5), 0,
                     slot.width - number_width - 2 * padding - canvas.px(5), 0};
    float number_height = 0;
    for (const ui::Node& part : lines_of(node))
        number_height += canvas.height(part.label, theme.type.title, number.width);
    const float label_height = canvas.height(node.label, theme.type.body, label.width);
    const float height =
        std::max({slot.least_height, canvas.px(22), std::max(number_height, label_height) + canvas.px(6)});

    const std::size_t box = canvas.begin(node);
    canvas.write(node.label, theme.type.body, colours.ink, colours.surface,
                 {label.x, slot.y + (height - label_height) / 2, label.width, 0});
    float y = slot.y + (height - number_height) / 2;
    for (const ui::Node& part : lines_of(node))
        y += canvas.write_part(part, theme.type.title, colours.accent, colours.surface,
                               {number.x, y, number.width, 0});
    canvas.box(box).rect = {slot.x, slot.y, slot.width, height};
    canvas.panel(box, sheet(canvas, canvas.box(box).rect));
    return height;
}

}  // namespace paint
