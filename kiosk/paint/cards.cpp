#include <algorithm>
#include <iterator>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Millimetres.
constexpr float k_rail = 19;    // before a numbered card
constexpr float k_circle = 13;  // of its number
constexpr float k_line = 1.2f;  // from one number to the next
constexpr float k_keep = 44;    // the button beside a card
constexpr float k_keep_side = 1;
constexpr float k_keep_gap = 2.8f;
constexpr float k_end = 20;         // of a card, where its chevron is
constexpr float k_speaker_end = 4;  // around its speaker
constexpr float k_icon = 7;         // before a line
constexpr float k_column = 200;     // a card with room for two of them has what to bring beside the rest

bool is_on_a_way(const ui::Node& node)
{
    return !node.number.empty() || !node.icon.empty();
}

// A number, or a picture where a step is missing, and the line to what follows.
void rail(Canvas& canvas, const ui::Node& node, const Slot& slot, float height)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float diameter = canvas.grown(k_circle);
    const float top =
        slot.y + canvas.px(theme.space.padding) + (canvas.line_px(theme.type.section) - diameter) / 2;
    const bool is_missing = node.number.empty();
    canvas.begin_decoration();
    Panel circle;
    circle.rect = {slot.x, top, diameter, diameter};
    circle.radius = diameter / 2;
    circle.fill = circle.pressed = is_missing ? colours.paper : colours.accent;
    circle.border = colours.accent;
    circle.border_px = canvas.px(0.7f);
    if (node.leads_on) {
        Panel line;
        const float width = canvas.px(k_line);
        line.rect = {slot.x + (diameter - width) / 2, top + diameter, width,
                     height + canvas.px(theme.space.gap) - diameter};
        line.fill = line.pressed = colours.accent;
        canvas.decorate(line);
    }
    canvas.decorate(circle);
    if (is_missing) {
        const float icon_px = diameter * 0.6f;
        const float inset = (diameter - icon_px) / 2;
        canvas.icon(node.icon, icon_px, colours.accent, slot.x + inset, top + inset);
    } else {
        const base::Phrase number{node.number, node.label.language};
        const float text = canvas.height(number, theme.type.strong, diameter);
        canvas.write(number, theme.type.strong, colours.accent_ink, colours.accent,
                     {slot.x, top + (diameter - text) / 2, diameter, 0}, Side::centre);
    }
}

// Lines under a card's title, each with its picture. Pictures are collected: they belong to the card's box.
class Lines {
public:
    Lines(Canvas& canvas, std::vector<Icon>& icons) : canvas_(canvas), icons_(icons) {}

    // Gives the lower edge.
    float write(const ui::Node& part, Slot slot)
    {
        const Type& type = canvas_.theme().type.body;
        slot.y += canvas_.px(above_mm(part));
        if (part.look == ui::Look::state) return slot.y + state(canvas_, part, slot);
        const bool is_item = part.look == ui::Look::item;
        const float icon_px = part.icon.empty() ? 0 : canvas_.grown(k_icon);
        const float indent = icon_px > 0 || is_item ? canvas_.grown(k_icon) + canvas_.px(3) : 0;
        if (icon_px > 0)
            icons_.push_back({{slot.x, slot.y + (canvas_.line_px(type) - icon_px) / 2, icon_px, icon_px},
                              part.icon,
                              colour(part)});
        const Slot text{slot.x + indent, slot.y, slot.width - indent, 0};
        const bool is_first = part.look == ui::Look::remark;
        const float height = canvas_.write_part(part, is_first ? canvas_.theme().type.bold : type,
                                                colour(part), canvas_.colours().surface, text);
        if (is_item) bullet(canvas_, slot.x + canvas_.grown(k_icon) / 2, slot.y + canvas_.line_px(type) / 2);
        return slot.y + height;
    }

private:
    static float above_mm(const ui::Node& part)
    {
        if (part.id.ends_with("/german-title")) return 0.5f;
        return part.look == ui::Look::item ? 1.0f : 2.5f;
    }

    Colour colour(const ui::Node& part) const
    {
        if (part.look == ui::Look::remark) return canvas_.colours().accent;
        const bool is_quiet = part.look == ui::Look::small || part.id.ends_with("/bring");
        return is_quiet ? canvas_.colours().quiet : canvas_.colours().ink;
    }

    Canvas& canvas_;
    std::vector<Icon>& icons_;
};

bool is_to_bring(const ui::Node& part)
{
    return part.look == ui::Look::item || part.id.ends_with("/bring");
}

// Gives the lower edge of all lines.
float write_lines(Canvas& canvas, const std::vector<ui::Node>& parts, Slot slot, std::vector<Icon>& icons)
{
    Lines lines(canvas, icons);
    const bool brings = std::ranges::any_of(parts, is_to_bring);
    const bool beside = brings && slot.width >= canvas.px(2 * k_column);
    const float half = beside ? (slot.width - canvas.px(10)) / 2 : slot.width;
    const Slot left{slot.x, slot.y, half, 0};
    float y = left.y;
    for (const ui::Node& part : parts) {
        if (!is_to_bring(part)) y = lines.write(part, {left.x, y, left.width, 0});
    }
    float other_y = beside ? slot.y : y;
    const float other_x = beside ? slot.x + slot.width - half : slot.x;
    for (const ui::Node& part : parts) {
        if (is_to_bring(part)) other_y = lines.write(part, {other_x, other_y, half, 0});
    }
    return brings ? std::max(y, other_y) : y;
}

void keep_panel(Canvas& canvas, std::size_t box, const ui::Node& node, const Rect& rect)
{
    const Palette& colours = canvas.colours();
    Panel panel = raised(canvas, rect);
    if (node.selected) mark_chosen(canvas, panel);
    if (!node.enabled) {
        panel.fill = panel.pressed = colours.paper;
        panel.shadow_px = 0;
        panel.border = colours.line;
    }
    canvas.panel(box, panel);
    canvas.box(box).rect = rect;
}

Colour keep_ground(const Canvas& canvas, const ui::Node& node)
{
    if (!node.enabled) return canvas.colours().paper;
    return node.selected ? canvas.colours().tint : canvas.colours().surface;
}

// Larger letters need the whole width for the card; the button stands under it then.
bool fits_beside(const Canvas& canvas, const ui::Node& button)
{
    const Theme& theme = canvas.theme();
    const float room = canvas.px(k_keep - 2 * k_keep_side);
    return theme.space.growth <= 1 && canvas.widest_word(button.label, theme.type.body) <= room;
}

// Picture over label, in a panel as high as the card.
void keep_beside(Canvas& canvas, const ui::Node& node, const Rect& rect)
{
    const Type& type = canvas.theme().type.body;
    const Colour ink = node.enabled ? canvas.colours().accent : canvas.colours().quiet;
    const float icon_px = canvas.grown(11);
    const float inset = canvas.px(k_keep_side);
    const float text = canvas.height(node.label, type, rect.width - 2 * inset);
    const float top = rect.y + (rect.height - icon_px - text) / 2;
    const std::size_t box = canvas.begin(node);
    canvas.icon(node.icon, icon_px, ink, rect.x + (rect.width - icon_px) / 2, top);
    canvas.write(node.label, type, ink, keep_ground(canvas, node),
                 {rect.x + inset, top + icon_px, rect.width - 2 * inset, 0}, Side::centre);
    keep_panel(canvas, box, node, rect);
}

}  // namespace

float card(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Theme& theme = canvas.theme();
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(theme.space.padding);
    const float before = is_on_a_way(node) ? canvas.grown(k_rail) : 0;
    std::vector<ui::Node> lines;
    std::ranges::copy(lines_of(node), std::back_inserter(lines));
    std::vector<ui::Node> buttons;
    if (!lines.empty() && lines.back().look == ui::Look::keep) {
        buttons.push_back(std::move(lines.back()));
        lines.pop_back();
    }
    const bool is_beside = !buttons.empty() && fits_beside(canvas, buttons.front());
    const float beside = is_beside ? canvas.px(k_keep + k_keep_gap) : 0;
    const bool speaks = speaker_of(node);
    const float end = speaks ? speaker_width(canvas, node) + canvas.px(k_speaker_end) : canvas.px(k_end);
    const Rect sheet{slot.x + before, slot.y, slot.width - before - beside, 0};
    const Slot inner{sheet.x + padding, sheet.y + padding, sheet.width - padding - end, 0};

    const std::size_t box = canvas.begin(node);
    const float title = canvas.write(node.label, theme.type.section, colours.ink, colours.surface, inner);
    std::vector<Icon> icons;
    const float bottom = write_lines(canvas, lines, {inner.x, inner.y + title, inner.width, 0}, icons);
    const float height =
        std::max({slot.least_height, canvas.px(theme.space.choice), bottom + padding - slot.y});
    const float chevron = canvas.grown(9);
    if (!speaks)
        icons.push_back(
            {{sheet.right() - chevron - canvas.px(5), slot.y + (height - chevron) / 2, chevron, chevron},
             "chevron_right",
             colours.accent});
    std::ranges::move(icons, std::back_inserter(canvas.box(box).marks));
    canvas.panel(box, raised(canvas, {sheet.x, sheet.y, sheet.width, height}));
    canvas.box(box).rect = {sheet.x, sheet.y, sheet.width, height};
    speaker_in_corner(canvas, node, sheet.right() - canvas.px(k_speaker_end),
                      slot.y + canvas.px(k_speaker_end));
    float whole = height;
    for (const ui::Node& button : buttons) {
        if (is_beside)
            keep_beside(canvas, button,
                        {sheet.right() + canvas.px(k_keep_gap), slot.y, canvas.px(k_keep), height});
        else
            whole += canvas.px(k_keep_gap) +
                     keep(canvas, button, {sheet.x, slot.y + height + canvas.px(k_keep_gap), sheet.width, 0});
    }
    if (before > 0) rail(canvas, node, slot, whole);
    return whole;
}

float keep(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Type& type = canvas.theme().type.strong;
    const Colour ink = node.enabled ? canvas.colours().accent : canvas.colours().quiet;
    const float padding = canvas.px(7);
    const float icon_px = canvas.grown(10);
    const float start = padding + icon_px + canvas.px(3);
    const float width = std::min(slot.width - start - padding, canvas.width(node.label, type) + 1);
    const float text = canvas.height(node.label, type, width);
    const float height = std::max(canvas.px(22), text + canvas.px(8));
    const std::size_t box = canvas.begin(node);
    canvas.icon(node.icon, icon_px, ink, slot.x + padding, slot.y + (height - icon_px) / 2);
    canvas.write(node.label, type, ink, keep_ground(canvas, node),
                 {slot.x + start, slot.y + (height - text) / 2, width, 0});
    keep_panel(canvas, box, node, {slot.x, slot.y, start + width + padding, height});
    return height;
}

}  // namespace paint
