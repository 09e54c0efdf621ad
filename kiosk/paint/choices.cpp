#include <algorithm>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Millimetres.
constexpr float k_mark = 9;      // a chevron, or the check mark of what is chosen
constexpr float k_mark_end = 5;  // behind it
constexpr float k_beside = 4;    // around a speaker

// What stands at the end of a tappable surface: a chevron, or in its place the speaker; and a check mark when
// it is the one chosen.
float end_width(const Canvas& canvas, const ui::Node& node)
{
    const float mark = canvas.grown(k_mark);
    if (!speaker_of(node)) return mark + canvas.px(k_mark_end + 4);
    return speaker_width(canvas, node) + canvas.px(k_beside) + (node.selected ? mark + canvas.px(2) : 0);
}

Icon chevron_in(const Canvas& canvas, const Rect& rect)
{
    const float size = canvas.grown(k_mark);
    const float x = rect.right() - canvas.px(k_mark_end) - size;
    return {{x, rect.y + (rect.height - size) / 2, size, size}, "chevron_right", canvas.colours().accent};
}

void draw_end(Canvas& canvas, const ui::Node& node, const Rect& rect)
{
    const float size = canvas.grown(k_mark);
    const bool speaks = speaker_of(node);
    const float end =
        rect.right() - (speaks ? speaker_width(canvas, node) + canvas.px(k_beside) : canvas.px(k_mark_end));
    if (node.selected || !speaks)
        canvas.icon(node.selected ? "check_circle" : "chevron_right", size, canvas.colours().accent,
                    end - size, rect.y + (rect.height - size) / 2);
}

// After everything else of the node: it lies on top.
void draw_speaker(Canvas& canvas, const ui::Node& node, const Rect& rect)
{
    speaker_beside(canvas, node, rect.right() - canvas.px(k_beside), rect.y + rect.height / 2);
}

Panel choice_panel(const Canvas& canvas, const ui::Node& node, const Rect& rect)
{
    Panel panel = raised(canvas, rect);
    if (node.selected) mark_chosen(canvas, panel);
    return panel;
}

Colour surface_of(const Canvas& canvas, const ui::Node& node)
{
    return node.selected ? canvas.colours().tint : canvas.colours().surface;
}

// Height of a label and its parts, one under the other.
float text_height(const Canvas& canvas, const ui::Node& node, const Type& label, float width)
{
    float height = canvas.height(node.label, label, width);
    for (const ui::Node& part : lines_of(node))
        height += canvas.px(1) + canvas.height(part.label, canvas.theme().type.body, width);
    return height;
}

void write_label_and_parts(Canvas& canvas, const ui::Node& node, const Type& label, Slot slot)
{
    const Palette& colours = canvas.colours();
    const Colour on = surface_of(canvas, node);
    slot.y += canvas.write(node.label, label, colours.ink, on, slot);
    for (const ui::Node& part : lines_of(node)) {
        slot.y += canvas.px(1);
        slot.y += canvas.write_part(part, canvas.theme().type.body, colours.quiet, on, slot);
    }
}

// Of the label or of the parts under it.
float widest_word(const Canvas& canvas, const ui::Node& node, const Type& label)
{
    float widest = canvas.widest_word(node.label, label);
    for (const ui::Node& part : lines_of(node))
        widest = std::max(widest, canvas.widest_word(part.label, canvas.theme().type.body));
    return widest + 1;
}

// Before the label of a row.
float row_start(const Canvas& canvas, const ui::Node& node)
{
    return node.icon.empty() ? canvas.px(6) : canvas.grown(20) + canvas.px(12);
}

// Around the name of a language.
struct Sides {
    float before;
    float after;
};

Sides beside_name(const Canvas& canvas, const ui::Node& node)
{
    if (!speaker_of(node)) return {canvas.px(14), canvas.px(14)};
    const float check = node.selected ? canvas.grown(k_mark) + canvas.px(3) : 0;
    return {canvas.px(9) + check, speaker_width(canvas, node) + canvas.px(k_beside)};
}

void finish(Canvas& canvas, std::size_t box, const Panel& panel)
{
    canvas.box(box).rect = panel.rect;
    canvas.panel(box, panel);
}

}  // namespace

float tile(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const float padding = canvas.px(canvas.theme().space.padding);
    const float medal = canvas.grown(27);
    const float width = slot.width - 2 * padding;
    const Type& label = canvas.theme().type.strong;
    const float text_y = padding + medal + canvas.px(5);
    const float height =
        std::max(slot.least_height, text_y + text_height(canvas, node, label, width) + padding);

    const std::size_t box = canvas.begin(node);
    medallion(canvas, node.icon, medal, slot.x + padding, slot.y + padding);
    write_label_and_parts(canvas, node, label, {slot.x + padding, slot.y + text_y, width, 0});
    const Rect rect{slot.x, slot.y, slot.width, height};
    finish(canvas, box, choice_panel(canvas, node, rect));
    speaker_in_corner(canvas, node, rect.right() - canvas.px(k_beside), rect.y + canvas.px(k_beside));
    return height;
}

// In the middle; where its name can be heard, names and speakers stand in lines.
float language(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Type& type = canvas.theme().type.display;
    const bool speaks = speaker_of(node);
    const float check = canvas.grown(k_mark);
    const auto [before, after] = beside_name(canvas, node);
    const float width = slot.width - before - after;
    const float text = canvas.height(node.label, type, width);
    const float height = std::max({slot.least_height, canvas.px(56), text + canvas.px(16)});
    const Rect rect{slot.x, slot.y, slot.width, height};

    const std::size_t box = canvas.begin(node);
    canvas.write(node.label, type, canvas.colours().accent, surface_of(canvas, node),
                 {slot.x + before, slot.y + (height - text) / 2, width, 0},
                 speaks ? Side::start : Side::centre);
    if (node.selected && speaks)
        canvas.icon("check_circle", check, canvas.colours().accent, slot.x + canvas.px(8),
                    slot.y + (height - check) / 2);
    if (node.selected && !speaks) draw_end(canvas, node, rect);
    finish(canvas, box, choice_panel(canvas, node, rect));
    draw_speaker(canvas, node, rect);
    return height;
}

float row(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const bool door = node.look == ui::Look::door;
    const float medal = node.icon.empty() ? 0 : canvas.grown(20);
    const float start = row_start(canvas, node);
    const float width = slot.width - start - end_width(canvas, node);
    const Type& label = canvas.theme().type.strong;
    const float text = text_height(canvas, node, label, width);
    const float height = std::max({slot.least_height, canvas.px(32), text + canvas.px(12)});
    const Rect rect{slot.x, slot.y, slot.width, height};

    const std::size_t box = canvas.begin(node);
    if (medal > 0) medallion(canvas, node.icon, medal, slot.x + canvas.px(6), slot.y + (height - medal) / 2);
    draw_end(canvas, node, rect);
    write_label_and_parts(canvas, node, label, {slot.x + start, slot.y + (height - text) / 2, width, 0});
    Panel panel = choice_panel(canvas, node, rect);
    if (door) panel.shadow_px = 0;
    finish(canvas, box, panel);
    draw_speaker(canvas, node, rect);
    return height;
}

float least_width(const Canvas& canvas, const ui::Node& node)
{
    const Typography& type = canvas.theme().type;
    switch (node.look) {
        case ui::Look::tile:
            return widest_word(canvas, node, type.strong) + 2 * canvas.px(canvas.theme().space.padding);
        case ui::Look::language: {
            const auto [before, after] = beside_name(canvas, node);
            return widest_word(canvas, node, type.display) + before + after;
        }
        case ui::Look::row:
        case ui::Look::door:
            return widest_word(canvas, node, type.strong) + row_start(canvas, node) + end_width(canvas, node);
        case ui::Look::option: return widest_word(canvas, node, type.body) + 2 * canvas.px(k_option_side_mm);
        default: return 0;
    }
}

float hit(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(6);
    const Slot inner{slot.x + padding, slot.y, slot.width - padding - end_width(canvas, node), 0};
    const std::size_t box = canvas.begin(node);
    float y = slot.y + canvas.px(5);
    y += canvas.write(node.label, theme.type.strong, colours.ink, colours.surface,
                      {inner.x, y, inner.width, 0});
    std::vector<Icon> icons;
    for (const ui::Node& part : lines_of(node)) {
        if (part.look == ui::Look::state) {
            y += canvas.px(2);
            y += state(canvas, part, {inner.x, y, inner.width, 0});
            continue;
        }
        const bool is_place = part.look == ui::Look::fact;
        const float icon_px = canvas.grown(6.5f);
        const float indent = is_place ? icon_px + canvas.px(2) : 0;
        y += canvas.px(1);
        if (is_place)
            icons.push_back({{inner.x, y + (canvas.line_px(theme.type.body) - icon_px) / 2, icon_px, icon_px},
                             "place",
                             colours.quiet});
        y += canvas.write_part(part, theme.type.body, colours.quiet, colours.surface,
                               {inner.x + indent, y, inner.width - indent, 0});
    }
    const float height =
        std::max({slot.least_height, canvas.px(theme.space.choice), y + canvas.px(5) - slot.y});
    const Rect rect{slot.x, slot.y, slot.width, height};
    if (!speaker_of(node)) icons.push_back(chevron_in(canvas, rect));
    std::ranges::move(icons, std::back_inserter(canvas.box(box).marks));
    finish(canvas, box, raised(canvas, rect));
    draw_speaker(canvas, node, rect);
    return height;
}

float chip(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(5.5f);
    Slot line{slot.x + padding, slot.y + padding, slot.width - 2 * padding, 0};
    const std::size_t box = canvas.begin(node);
    float answer_y = line.y;
    for (const ui::Node& part : lines_of(node)) {
        if (part.look == ui::Look::small)
            answer_y += canvas.height(part.label, theme.type.body, line.width) + canvas.px(0.5f);
    }
    const float answer = canvas.write(node.label, theme.type.strong, colours.ink, colours.surface,
                                      {line.x, answer_y, line.width, 0});
    float bottom = answer_y + answer;
    for (const ui::Node& part : lines_of(node)) {
        if (part.look == ui::Look::small) {
            canvas.write_part(part, theme.type.body, colours.quiet, colours.surface, line);
        } else {
            bottom += canvas.px(1.5f);
            const float icon_px = canvas.grown(7);
            const float indent = icon_px + canvas.px(2);
            const float y =
                std::max(bottom, slot.y + slot.least_height - padding - canvas.line_px(theme.type.bold));
            bottom = y + canvas.write_part(part, theme.type.bold, colours.accent, colours.surface,
                                           {line.x + indent, y, line.width - indent, 0});
            canvas.icon("edit", icon_px, colours.accent, line.x,
                        y + (canvas.line_px(theme.type.bold) - icon_px) / 2);
        }
    }
    const float height = std::max(slot.least_height, bottom + padding - slot.y);
    finish(canvas, box, raised(canvas, {slot.x, slot.y, slot.width, height}));
    return height;
}

}  // namespace paint
