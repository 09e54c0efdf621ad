#include <algorithm>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// The end of every tappable surface: a chevron, or a check mark when it is the one chosen.
void end_mark(Canvas& canvas, const ui::Node& node, const Slot& slot, float height)
{
    const float size = canvas.px(9);
    canvas.icon(node.selected ? "check_circle" : "chevron_right", size, canvas.colours().accent,
                slot.x + slot.width - size - canvas.px(5), slot.y + (height - size) / 2);
}

Panel choice_panel(const Canvas& canvas, const ui::Node& node, const Slot& slot, float height)
{
    Panel panel = raised(canvas, {slot.x, slot.y, slot.width, height});
    if (node.selected) {
        panel.fill = canvas.colours().tint;
        panel.border = canvas.colours().accent;
        panel.border_px = canvas.px(0.9f);
    }
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
    for (const ui::Node& part : node.parts)
        height += canvas.px(1) + canvas.height(part.label, canvas.theme().type.body, width);
    return height;
}

void write_label_and_parts(Canvas& canvas, const ui::Node& node, const Type& label, Slot slot)
{
    const Palette& colours = canvas.colours();
    const Colour on = surface_of(canvas, node);
    slot.y += canvas.write(node.label, label, colours.ink, on, slot);
    for (const ui::Node& part : node.parts) {
        slot.y += canvas.px(1);
        slot.y += canvas.write_part(part, canvas.theme().type.body, colours.quiet, on, slot);
    }
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
    const float medal = canvas.px(27);
    const float width = slot.width - 2 * padding;
    const Type& label = canvas.theme().type.strong;
    const float text_y = padding + medal + canvas.px(5);
    const float height =
        std::max(slot.least_height, text_y + text_height(canvas, node, label, width) + padding);

    const std::size_t box = canvas.begin(node);
    medallion(canvas, node.icon, medal, slot.x + padding, slot.y + padding);
    write_label_and_parts(canvas, node, label, {slot.x + padding, slot.y + text_y, width, 0});
    finish(canvas, box, choice_panel(canvas, node, slot, height));
    return height;
}

float language(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Type& type = canvas.theme().type.display;
    const float width = slot.width - canvas.px(28);
    const float text = canvas.height(node.label, type, width);
    const float height = std::max({slot.least_height, canvas.px(56), text + canvas.px(16)});

    const std::size_t box = canvas.begin(node);
    canvas.write(node.label, type, canvas.colours().accent, surface_of(canvas, node),
                 {slot.x + canvas.px(14), slot.y + (height - text) / 2, width, 0}, Side::centre);
    if (node.selected) end_mark(canvas, node, slot, height);
    finish(canvas, box, choice_panel(canvas, node, slot, height));
    return height;
}

float row(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const bool door = node.look == ui::Look::door;
    const float medal = node.icon.empty() ? 0 : canvas.px(20);
    const float start = canvas.px(6) + medal + (node.icon.empty() ? 0 : canvas.px(6));
    const float width = slot.width - start - canvas.px(18);
    const Type& label = canvas.theme().type.strong;
    const float text = text_height(canvas, node, label, width);
    const float height = std::max({slot.least_height, canvas.px(32), text + canvas.px(12)});

    const std::size_t box = canvas.begin(node);
    if (medal > 0) medallion(canvas, node.icon, medal, slot.x + canvas.px(6), slot.y + (height - medal) / 2);
    end_mark(canvas, node, slot, height);
    write_label_and_parts(canvas, node, label, {slot.x + start, slot.y + (height - text) / 2, width, 0});
    Panel panel = choice_panel(canvas, node, slot, height);
    if (door) panel.shadow_px = 0;
    finish(canvas, box, panel);
    return height;
}

float hit(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(6);
    const float chevron = canvas.px(9);
    const Slot inner{slot.x + padding, slot.y, slot.width - 2 * padding - chevron - canvas.px(2), 0};
    const std::size_t box = canvas.begin(node);
    float y = slot.y + canvas.px(5);
    y += canvas.write(node.label, theme.type.strong, colours.ink, colours.surface,
                      {inner.x, y, inner.width, 0});
    std::vector<Icon> icons;
    for (const ui::Node& part : node.parts) {
        if (part.look == ui::Look::state) {
            y += canvas.px(2);
            y += state(canvas, part, {inner.x, y, inner.width, 0});
            continue;
        }
        const bool is_place = part.look == ui::Look::fact;
        const float icon_px = canvas.px(6.5f);
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
    icons.push_back(
        {{slot.x + slot.width - chevron - canvas.px(4), slot.y + (height - chevron) / 2, chevron, chevron},
         "chevron_right",
         colours.accent});
    std::ranges::move(icons, std::back_inserter(canvas.box(box).marks));
    finish(canvas, box, raised(canvas, {slot.x, slot.y, slot.width, height}));
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
    for (const ui::Node& part : node.parts) {
        if (part.look == ui::Look::small)
            answer_y += canvas.height(part.label, theme.type.body, line.width) + canvas.px(0.5f);
    }
    const float answer = canvas.write(node.label, theme.type.strong, colours.ink, colours.surface,
                                      {line.x, answer_y, line.width, 0});
    float bottom = answer_y + answer;
    for (const ui::Node& part : node.parts) {
        if (part.look == ui::Look::small) {
            canvas.write_part(part, theme.type.body, colours.quiet, colours.surface, line);
        } else {
            bottom += canvas.px(1.5f);
            const float icon_px = canvas.px(7);
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
