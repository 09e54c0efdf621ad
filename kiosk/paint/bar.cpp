#include <algorithm>
#include <cmath>

#include "kiosk/paint/arrange.h"
#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// Millimetres.
constexpr float k_gap = 2.6f;   // between items
constexpr float k_around = 2;   // over and under them
constexpr float k_aside = 1;    // left and right of a label
constexpr float k_widest = 80;  // wider only spreads the items over the glass
constexpr float k_icon = 10;
constexpr float k_above = 1.5f;  // over the icon, and under the label

float glass_width(const Canvas& canvas)
{
    return static_cast<float>(canvas.surface().size.width);
}

// As equal as the labels allow: who needs more than the others gets it, and those share the rest. Absent when
// all together need more than there is.
std::vector<float> shared(const std::vector<float>& needs, float room)
{
    std::vector<float> widths(needs.size(), 0);
    std::size_t sharing = needs.size();
    float even = 0;
    for (std::size_t before = sharing + 1; sharing > 0 && sharing < before;) {
        before = sharing;
        even = room / static_cast<float>(sharing);
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (widths[i] > 0 || needs[i] <= even) continue;
            widths[i] = needs[i];
            room -= needs[i];
            --sharing;
        }
    }
    if (room < 0) return {};
    for (float& width : widths)
        if (width == 0) width = room / static_cast<float>(sharing);
    return widths;
}

// One line for each label if they have room, else a line for each word; at the worst words are broken.
std::vector<float> cells(const Canvas& canvas, const std::vector<ui::Node>& bar)
{
    const float count = static_cast<float>(bar.size());
    const float gap = canvas.px(k_gap);
    const float room = std::min(glass_width(canvas) - gap * (count + 1), canvas.px(k_widest) * count);
    const float aside = 2 * canvas.px(k_aside) + 1;
    std::vector<float> whole, words;
    for (const ui::Node& node : bar) {
        const float least = canvas.px(canvas.theme().space.target);
        whole.push_back(std::max(least, canvas.width(node.label, canvas.theme().type.label) + aside));
        words.push_back(std::max(least, canvas.widest_word(node.label, canvas.theme().type.label) + aside));
    }
    std::vector<float> widths = shared(whole, room);
    if (widths.empty()) widths = shared(words, room);
    if (widths.empty()) widths.assign(bar.size(), room / count);
    return widths;
}

float label_height(const Canvas& canvas, const ui::Node& node, float cell)
{
    return canvas.height(node.label, canvas.theme().type.label, cell - 2 * canvas.px(k_aside));
}

void draw_ground(Canvas& canvas, float top, float height)
{
    const std::size_t ground = canvas.begin_decoration();
    Panel sheet;
    sheet.rect = {0, top, glass_width(canvas), height};
    sheet.fill = sheet.pressed = canvas.colours().surface;
    Panel edge;
    edge.rect = {0, top, glass_width(canvas), std::max(1.0f, canvas.px(canvas.theme().shape.border))};
    edge.fill = edge.pressed = canvas.colours().border;
    canvas.panel(ground, edge);
    canvas.panel(ground, sheet);
}

float highest_label(const Canvas& canvas, const std::vector<ui::Node>& bar, const std::vector<float>& widths)
{
    float highest = 0;
    for (std::size_t i = 0; i < bar.size(); ++i)
        highest = std::max(highest, label_height(canvas, bar[i], widths[i]));
    return highest;
}

void bar_item(Canvas& canvas, const ui::Node& node, const Rect& rect, float icon_y)
{
    const Palette& colours = canvas.colours();
    const Colour ink = node.enabled ? colours.accent : colours.disabled;
    const float icon_px = canvas.px(k_icon);
    const float aside = canvas.px(k_aside);

    const std::size_t box = canvas.begin(node);
    canvas.icon(node.icon, icon_px, ink, rect.x + (rect.width - icon_px) / 2, icon_y);
    canvas.write(node.label, canvas.theme().type.label, ink, colours.surface,
                 {rect.x + aside, icon_y + icon_px, rect.width - 2 * aside, 0}, Side::centre);
    Panel panel;
    panel.rect = rect;
    panel.radius = canvas.px(canvas.theme().shape.radius);
    panel.fill = colours.surface;
    panel.pressed = colours.tint_pressed;
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
}

}  // namespace

float bar_height(const Canvas& canvas, const std::vector<ui::Node>& bar)
{
    if (bar.empty()) return 0;
    const float label = highest_label(canvas, bar, cells(canvas, bar));
    const float needed = label + canvas.px(k_icon + 2 * (k_around + k_above));
    return std::ceil(std::max(canvas.px(canvas.theme().space.bar_height), needed));
}

void arrange_bar(Canvas& canvas, const std::vector<ui::Node>& bar)
{
    if (bar.empty()) return;
    const float height = bar_height(canvas, bar);
    const float top = static_cast<float>(canvas.surface().size.height) - height;
    draw_ground(canvas, top, height);

    const std::vector<float> widths = cells(canvas, bar);
    const float gap = canvas.px(k_gap);
    float whole = gap * (static_cast<float>(bar.size()) - 1);
    for (const float width : widths) whole += width;
    float x = (glass_width(canvas) - whole) / 2;
    const float around = canvas.px(k_around);
    const float spare = height - canvas.px(k_icon) - highest_label(canvas, bar, widths);
    for (std::size_t i = 0; i < bar.size(); ++i) {
        bar_item(canvas, bar[i], {x, top + around, widths[i], height - 2 * around},
                 std::floor(top + spare / 2));  // one line for all icons, whatever their labels need
        x += widths[i] + gap;
    }
}

void arrange_page_buttons(Canvas& canvas, const ui::Screen& screen, float viewport_bottom)
{
    const Spacing& space = canvas.theme().space;
    const float size = canvas.px(space.page_button);
    const float gap = canvas.px(space.gap);
    const float x = glass_width(canvas) - canvas.px(space.margin / 2) - size;
    float y = viewport_bottom - canvas.px(space.gap) - 2 * size - gap;

    const auto button = [&](const char* id, const char* icon, const base::Phrase& label) {
        ui::Node node;
        node.id = id;
        node.role = ui::Role::button;
        node.label = label;
        node.icon = icon;
        y += page_button(canvas, node, {x, y, size, size}) + gap;
    };
    button("page.up", "keyboard_arrow_up", screen.page_up);
    button("page.down", "keyboard_arrow_down", screen.page_down);
}

float page_button(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const std::size_t box = canvas.begin(node);
    const float icon_px = canvas.px(13);
    canvas.icon(node.icon, icon_px, node.enabled ? colours.accent : colours.disabled,
                slot.x + (slot.width - icon_px) / 2, slot.y + (slot.least_height - icon_px) / 2);
    Panel panel = raised(canvas, {slot.x, slot.y, slot.width, slot.least_height});
    if (!node.enabled) {
        panel.fill = panel.pressed = colours.paper;
        panel.shadow_px = 0;
    }
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
    canvas.box(box).foreground = node.enabled ? colours.accent : colours.disabled;
    canvas.box(box).background = panel.fill;
    canvas.box(box).steers = true;
    return slot.least_height;
}

}  // namespace paint
