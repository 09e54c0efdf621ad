#include <algorithm>
#include <cmath>

#include "kiosk/base/letters.h"
#include "kiosk/paint/arrange.h"
#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Lengths in millimetres. A finger meets a key of 15; wider than 24 only spreads the word over the glass.
constexpr float k_least_key = 15;
constexpr float k_widest_key = 24;
constexpr float k_highest_key = 18;
constexpr float k_gap = 3;
constexpr float k_padding = 5;
constexpr float k_field = 21;
constexpr float k_word = 20;
constexpr float k_room_for_both = 420;  // a sheet so wide has the words beside the field
constexpr std::size_t k_columns = 12;   // of the widest row

using Row = std::vector<ui::Cell>;

float width_of(const Row& row)
{
    float width = 0;
    for (const ui::Cell& cell : row) width += cell.width;
    return width;
}

// What stands where, in pixels.
struct Plan {
    float x = 0;  // of the keys' block
    float width = 0;
    float key_width = 0;
    float key_height = 0;
    float gap = 0;
    float field_height = 0;
    float words_height = 0;  // 0: they stand beside the field
    std::vector<Row> rows;
    float height = 0;  // of the whole sheet
};

// A row that does not fit continues on the next line; lines are filled evenly.
std::vector<Row> broken(const Row& row, float columns)
{
    const float lines = std::ceil(width_of(row) / columns);
    const float even = std::max(width_of(row) / lines, 1.0f);
    std::vector<Row> all(1);
    for (ui::Cell cell : row) {
        cell.width = std::min(cell.width, columns);
        const float filled = width_of(all.back());
        if (filled + cell.width > columns || filled >= even) all.emplace_back();
        all.back().push_back(std::move(cell));
    }
    std::erase_if(all, [](const Row& one) { return one.empty(); });
    return all;
}

Plan plan_for(const Canvas& canvas, const ui::Writing& writing)
{
    const auto glass = static_cast<float>(canvas.surface().size.width);
    const float high = static_cast<float>(canvas.surface().size.height) / canvas.px(1);
    Plan plan;
    plan.gap = canvas.px(k_gap);
    const float room = glass - 2 * canvas.px(k_padding);
    const auto key_for = [&](float columns) { return (room + plan.gap) / columns - plan.gap; };
    auto columns = static_cast<float>(k_columns);
    while (columns > 2 && key_for(columns) < canvas.px(k_least_key)) --columns;
    plan.key_width = std::floor(std::min(key_for(columns), canvas.px(k_widest_key)));
    plan.key_height = std::ceil(canvas.px(std::clamp(high * 0.03f, k_least_key + 0.2f, k_highest_key)));
    plan.width = columns * (plan.key_width + plan.gap) - plan.gap;
    plan.x = std::floor((glass - plan.width) / 2);
    plan.field_height = canvas.px(k_field);
    const bool has_room_beside = glass > canvas.px(k_room_for_both);
    plan.words_height = has_room_beside ? 0 : canvas.px(k_word);
    for (const Row& row : writing.rows)
        for (Row& line : broken(row, columns)) plan.rows.push_back(std::move(line));
    plan.height = 2 * canvas.px(k_padding) + plan.field_height + plan.gap +
                  (plan.words_height > 0 ? plan.words_height + plan.gap : 0) +
                  static_cast<float>(plan.rows.size()) * (plan.key_height + plan.gap) - plan.gap;
    return plan;
}

// The end of a long text is what the visitor is writing.
base::Phrase end_that_fits(const Canvas& canvas, base::Phrase text, const Type& type, float width)
{
    const auto shortened = [&text] { return base::Phrase{"…" + text.text, text.language}; };
    if (canvas.width(text, type) <= width) return text;
    while (!text.text.empty() && canvas.width(shortened(), type) > width) {
        std::size_t letter = 1;
        while (letter < text.text.size() && !base::begins_letter(text.text[letter])) ++letter;
        text.text.erase(0, letter);
    }
    return shortened();
}

// What to type, as large as it stands in the field: in one line if it can be, else in two smaller ones.
void draw_hint(Canvas& canvas, const base::Phrase& hint, const Slot& slot)
{
    const Typography& type = canvas.theme().type;
    const float width = slot.width - canvas.px(3);
    const Type* fitting = &type.label;
    for (const Type* one : {&type.body, &type.lead})
        if (canvas.height(hint, *one, width) <= canvas.line_px(*one) + 1) fitting = one;
    const float height = canvas.height(hint, *fitting, width);
    canvas.write(hint, *fitting, canvas.colours().quiet, canvas.colours().surface,
                 {slot.x + canvas.px(3), slot.y + (slot.least_height - height) / 2, width, 0});
}

void draw_text(Canvas& canvas, const ui::Node& field, base::Direction direction, const Slot& slot)
{
    const Type& type = canvas.theme().type.section;
    const Palette& colours = canvas.colours();
    const float line = canvas.line_px(type);
    const float y = slot.y + (slot.least_height - line) / 2;
    if (!field.selected) draw_hint(canvas, field.label, slot);
    const bool along = !field.selected || base::direction_of(field.label.language) == direction;
    const float caret = canvas.px(0.8f);
    float written = 0;
    if (field.selected) {
        const base::Phrase text = end_that_fits(canvas, field.label, type, slot.width - 2 * caret);
        // A space at the end has no width for the line, but the caret stands behind it.
        written =
            canvas.width({text.text + "|", text.language}, type) - canvas.width({"|", text.language}, type);
        canvas.write(text, type, colours.ink, colours.surface, {slot.x, y, slot.width, 0},
                     along ? Side::start : Side::end);
    }
    Panel bar;
    const float at = std::min(written + caret, slot.width - caret);
    bar.rect = {along ? slot.x + at : slot.x + slot.width - at - caret, y + line * 0.12f, caret,
                line * 0.76f};
    bar.fill = bar.pressed = colours.accent;
    canvas.decorate(bar);
}

void draw_field(Canvas& canvas, const ui::Writing& writing, base::Direction direction, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const float icon = canvas.px(9);
    const std::size_t box = canvas.begin(writing.field);
    const float start = canvas.px(5) + icon + canvas.px(4);
    draw_text(
        canvas, writing.field, direction,
        {slot.x + start, slot.y, slot.width - start - slot.least_height - canvas.px(5), slot.least_height});
    canvas.icon(writing.field.icon, icon, colours.accent, slot.x + canvas.px(5),
                slot.y + (slot.least_height - icon) / 2);
    Panel panel = raised(canvas, {slot.x, slot.y, slot.width, slot.least_height});
    panel.border = colours.accent;
    panel.border_px = canvas.px(canvas.theme().shape.chosen_border);
    panel.pressed = panel.fill;
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
    canvas.box(box).label = writing.field.label;

    const float cross = canvas.px(10);
    const std::size_t clear = canvas.begin(writing.clear);
    const Colour ink = writing.clear.enabled ? colours.accent : colours.surface;
    const Rect rect{slot.x + slot.width - slot.least_height, slot.y, slot.least_height, slot.least_height};
    Panel round;
    round.rect = {rect.x + canvas.px(3), rect.y + canvas.px(3), rect.width - canvas.px(6),
                  rect.height - canvas.px(6)};
    round.radius = round.rect.height / 2;
    round.fill = writing.clear.enabled ? colours.tint : colours.surface;
    round.pressed = colours.tint_pressed;
    canvas.icon(writing.clear.icon, cross, ink, rect.x + (rect.width - cross) / 2,
                rect.y + (rect.height - cross) / 2);
    canvas.panel(clear, round);
    canvas.box(clear).rect = rect;
    canvas.box(clear).foreground = ink;
    canvas.box(clear).background = round.fill;
}

void draw_words(Canvas& canvas, const std::vector<ui::Node>& words, Slot slot)
{
    const Palette& colours = canvas.colours();
    const Type& type = canvas.theme().type.body;
    const float end = slot.x + slot.width;
    for (const ui::Node& word : words) {
        const float text = canvas.width(word.label, type) + 1;
        const float width = std::max(canvas.px(k_word + 4), text + canvas.px(12));
        if (slot.x + width > end) return;  // the rest is less likely
        const std::size_t box = canvas.begin(word);
        canvas.write(word.label, type, colours.accent, colours.surface,
                     {slot.x, slot.y + (slot.least_height - canvas.line_px(type)) / 2, width, 0},
                     Side::centre);
        Panel panel = raised(canvas, {slot.x, slot.y, width, slot.least_height});
        panel.radius = slot.least_height / 2;
        canvas.panel(box, panel);
        canvas.box(box).rect = panel.rect;
        slot.x += width + canvas.px(k_gap);
    }
}

void draw_key(Canvas& canvas, const ui::Node& node, const Rect& rect)
{
    const Palette& colours = canvas.colours();
    const Type& type = node.icon.empty() ? canvas.theme().type.key : canvas.theme().type.label;
    const bool has_words = node.icon.empty() || node.id == "key.language";
    const Colour ink = !node.enabled ? colours.disabled : node.icon.empty() ? colours.ink : colours.accent;
    const std::size_t box = canvas.begin(node);
    const float icon = node.icon.empty() ? 0 : canvas.px(9);
    const float between = has_words && icon > 0 ? canvas.px(2.5f) : 0;
    const float most = rect.width - icon - between - canvas.px(2);
    const float words = has_words ? std::min(canvas.width(node.label, type) + 1, most) : 0;
    const float start = rect.x + (rect.width - icon - between - words) / 2;
    Panel panel = raised(canvas, rect);
    panel.radius = canvas.px(2.5f);
    panel.shadow_px = std::min(panel.shadow_px, canvas.px(1));
    if (!node.icon.empty()) panel.fill = colours.paper;
    if (node.selected) {
        mark_chosen(canvas, panel);
        panel.fill = colours.tint_pressed;
    }
    if (icon > 0) canvas.icon(node.icon, icon, ink, start, rect.y + (rect.height - icon) / 2);
    if (has_words)
        canvas.write(node.label, type, ink, panel.fill,
                     {start + icon + between, rect.y + (rect.height - canvas.line_px(type)) / 2, words, 0},
                     Side::centre);
    canvas.panel(box, panel);
    canvas.box(box).rect = rect;
    canvas.box(box).foreground = ink;
    canvas.box(box).background = panel.fill;
}

// Keys keep their places when the screen is mirrored: that is where hands look for them.
void draw_row(Canvas& canvas, const Row& row, const Plan& plan, base::Direction direction, float y)
{
    const auto glass = static_cast<float>(canvas.surface().size.width);
    const float unit = plan.key_width + plan.gap;
    float x = plan.x + std::floor((plan.width - (width_of(row) * unit - plan.gap)) / 2);
    for (const ui::Cell& cell : row) {
        const float width = cell.width * unit - plan.gap;
        const bool mirrored = direction == base::Direction::right_to_left;
        draw_key(canvas, cell.node, {mirrored ? glass - x - width : x, y, width, plan.key_height});
        x += width + plan.gap;
    }
}

void draw_sheet(Canvas& canvas, float top, float height)
{
    const auto width = static_cast<float>(canvas.surface().size.width);
    const std::size_t ground = canvas.begin_decoration();
    Panel sheet;
    sheet.rect = {0, top, width, height};
    sheet.fill = sheet.pressed = canvas.colours().tint;
    Panel edge;
    edge.rect = {0, top, width, std::max(1.0f, canvas.px(canvas.theme().shape.border))};
    edge.fill = edge.pressed = canvas.colours().border;
    canvas.panel(ground, edge);
    canvas.panel(ground, sheet);
}

}  // namespace

float writing_height(const Canvas& canvas, const ui::Writing& writing)
{
    return plan_for(canvas, writing).height;
}

void arrange_writing(Canvas& canvas, const ui::Writing& writing, base::Direction direction, float bottom)
{
    const Plan plan = plan_for(canvas, writing);
    const float padding = canvas.px(k_padding);
    const auto glass = static_cast<float>(canvas.surface().size.width);
    float y = std::floor(bottom - plan.height);
    draw_sheet(canvas, y, bottom - y);
    y += padding;
    if (plan.words_height > 0) {
        draw_words(canvas, writing.words, {plan.x, y, plan.width, plan.words_height});
        y += plan.words_height + plan.gap;
        draw_field(canvas, writing, direction, {plan.x, y, plan.width, plan.field_height});
    } else {
        const float margin = canvas.px(canvas.theme().space.margin);
        const float field = std::floor((glass - 2 * margin) * 0.46f);
        const float words = margin + field + canvas.px(6);
        draw_field(canvas, writing, direction, {margin, y, field, plan.field_height});
        draw_words(canvas, writing.words, {words, y, glass - margin - words, plan.field_height});
    }
    y += plan.field_height + plan.gap;
    for (const Row& row : plan.rows) {
        draw_row(canvas, row, plan, direction, y);
        y += plan.key_height + plan.gap;
    }
}

}  // namespace paint
