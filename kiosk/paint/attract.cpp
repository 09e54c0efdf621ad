#include <algorithm>
#include <cmath>

#include "kiosk/paint/arrange.h"
#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

// The wall is for everybody: who has chosen larger letters has gone on.
constexpr Typography k_type;

struct Cells {
    int columns = 1;
    int lines = 1;
    Type welcome;
    Type touch;
};

constexpr float k_large_greeting_mm = 46;  // the least height for large letters

// Few languages greet in large letters; many share the wall.
Cells cells_for(const Canvas& canvas, std::size_t greetings, float height_px)
{
    const base::SizePx size = canvas.surface().size;
    const bool wide = size.width > size.height;
    Cells cells;
    cells.columns = (wide ? 2 : 1) * (greetings > 6 ? 2 : 1);
    cells.columns = std::clamp(cells.columns, 1, std::max(1, static_cast<int>(greetings)));
    cells.lines = (static_cast<int>(greetings) + cells.columns - 1) / cells.columns;
    const bool is_tight = height_px / static_cast<float>(cells.lines) < canvas.px(k_large_greeting_mm);
    const bool is_small = greetings > 6 || is_tight;
    cells.welcome = is_small ? k_type.section : k_type.welcome;
    cells.touch = is_small ? k_type.body : k_type.lead;
    return cells;
}

void greeting(Canvas& canvas, const ui::Node& node, const Cells& cells, const Slot& cell)
{
    const Palette& colours = canvas.colours();
    float height = canvas.height(node.label, cells.welcome, cell.width);
    for (const ui::Node& part : lines_of(node)) height += canvas.height(part.label, cells.touch, cell.width);
    float y = std::floor(cell.y + (cell.least_height - height) / 2);

    const std::size_t box = canvas.begin(node);
    canvas.box(box).rect = {cell.x, y, cell.width, height};
    y += canvas.write(node.label, cells.welcome, colours.night_ink, colours.night, {cell.x, y, cell.width, 0},
                      Side::centre);
    for (const ui::Node& part : lines_of(node))
        y += canvas.write_part(part, cells.touch, colours.night_quiet, colours.night,
                               {cell.x, y, cell.width, 0}, Side::centre);
}

// What the centre has to say, quietly: the sky goes on behind it.
float notice_in(Canvas& canvas, const ui::Node& node, const Slot& slot)
{
    const Palette& colours = canvas.colours();
    const float padding = canvas.px(6);
    const float icon = canvas.px(11);
    const float start = padding + icon + canvas.px(5);
    Slot line{slot.x + start, slot.y + padding, slot.width - start - padding, 0};
    const std::size_t box = canvas.begin(node);
    canvas.icon(node.icon, icon, colours.sun, slot.x + padding, slot.y + padding);
    line.y += canvas.write(node.label, k_type.bold, colours.night_ink, colours.sea, line);
    for (const ui::Node& part : lines_of(node)) {
        line.y += canvas.px(2);
        line.y += canvas.write_part(part, k_type.body, colours.night_ink, colours.sea, line);
    }
    Panel panel;
    panel.rect = {slot.x, slot.y, slot.width, line.y + padding - slot.y};
    panel.radius = canvas.px(canvas.theme().shape.radius);
    panel.fill = panel.pressed = colours.sea;
    panel.border = colours.sun;
    panel.border_px = node.mood == ui::Mood::bad ? canvas.px(0.8f) : 0;
    canvas.panel(box, panel);
    canvas.box(box).rect = panel.rect;
    return panel.rect.height;
}

// Under each other; beside each other where there is more width than height. Gives the lower edge.
float notices_in(Canvas& canvas, const std::vector<const ui::Node*>& notices, const Slot& slot)
{
    if (notices.empty()) return slot.y;
    const base::SizePx size = canvas.surface().size;
    const bool is_beside = size.width > size.height && notices.size() > 1;
    const float gap = canvas.px(canvas.theme().space.gap);
    const float width = is_beside ? std::floor((slot.width - gap) / 2) : slot.width;
    float x = slot.x, y = slot.y, bottom = slot.y;
    for (const ui::Node* node : notices) {
        bottom = std::max(bottom, y + notice_in(canvas, *node, {x, y, width, 0}));
        if (is_beside) x += width + gap;
        else y = bottom + gap;
    }
    return bottom;
}

// A picture on a sun, low enough to be touched from a wheelchair.
void sign(Canvas& canvas, const ui::Node& node, float middle_x, float top)
{
    const Palette& colours = canvas.colours();
    const float size = canvas.px(44);
    round_sign(canvas, node, {middle_x - size / 2, top, size, size},
               {size, canvas.px(26), colours.sun, colours.sun, colours.night, {}, 0});
}

// Beside it, quieter: all languages' names are called.
void calling_sign(Canvas& canvas, const ui::Node& node, float middle_x, float top)
{
    const Palette& colours = canvas.colours();
    const float size = canvas.px(30);
    round_sign(canvas, node, {middle_x + canvas.px(22 + 14), top + canvas.px(7), size, size},
               {size, canvas.px(17), colours.sea, colours.night, colours.sun, colours.sun,
                canvas.px(canvas.theme().shape.chosen_border)});
}

}  // namespace

void arrange_attract(Canvas& canvas, const ui::Screen& screen)
{
    const auto width = static_cast<float>(canvas.surface().size.width);
    const auto height = static_cast<float>(canvas.surface().size.height);
    const float margin = canvas.px(canvas.theme().space.margin);
    canvas.begin_decoration();
    canvas.box(0).marks.emplace_back(Seascape{{0, 0, width, height}});

    std::vector<const ui::Node*> greetings;
    std::vector<const ui::Node*> notices;
    float top = canvas.px(26);
    for (const ui::Node& node : screen.groups.front().nodes) {
        if (node.look == ui::Look::welcome) {
            greetings.push_back(&node);
            continue;
        }
        if (node.look == ui::Look::notice) {
            notices.push_back(&node);
            continue;
        }
        if (node.look == ui::Look::speaker) {
            calling_sign(canvas, node, width / 2, height - canvas.px(66));
            continue;
        }
        if (node.role == ui::Role::image) {
            sign(canvas, node, width / 2, height - canvas.px(66));
            continue;
        }
        top += canvas.write_part(node, k_type.title, canvas.colours().sun, canvas.colours().night,
                                 {margin, top, width - 2 * margin, 0}, Side::centre);
    }
    if (!notices.empty())
        top = notices_in(canvas, notices, {margin, top + canvas.px(8), width - 2 * margin, 0}) + canvas.px(8);
    if (greetings.empty()) return;

    const float bottom = height - canvas.px(78);
    const Cells cells = cells_for(canvas, greetings.size(), bottom - top);
    const float cell_width = (width - 2 * margin) / static_cast<float>(cells.columns);
    const float cell_height = std::min((bottom - top) / static_cast<float>(cells.lines), canvas.px(84));
    top += (bottom - top - cell_height * static_cast<float>(cells.lines)) / 2;
    for (std::size_t i = 0; i < greetings.size(); ++i) {
        const auto column = static_cast<float>(static_cast<int>(i) % cells.columns);
        const auto line = static_cast<float>(static_cast<int>(i) / cells.columns);
        const float inset = canvas.px(4);
        greeting(canvas, *greetings[i], cells,
                 {margin + column * cell_width + inset, top + line * cell_height, cell_width - 2 * inset,
                  cell_height});
    }
}

}  // namespace paint
