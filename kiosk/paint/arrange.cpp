#include "kiosk/paint/arrange.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

using ui::Look;

bool is_text(Look look)
{
    return look == Look::title || look == Look::overline || look == Look::lead || look == Look::paragraph ||
           look == Look::item || look == Look::small;
}

// White space above a node, mm: little between lines that belong together, more where something new begins.
float space_above_mm(const ui::Node& node, const ui::Node* before, const Spacing& space)
{
    if (!before) return 0;
    if (node.look == Look::section) return space.group_gap;
    if (before->look == Look::overline) return 2;
    if (before->look == Look::countdown) return space.group_gap;
    if (before->look == Look::notice && node.look == Look::title) return space.group_gap;
    if (before->look == Look::title && node.look == Look::small) return 1;
    if (is_text(node.look) || before->look == Look::section) return 3;
    return space.gap;
}

// Width of a cell, mm, in which labels have few lines at the usual text size.
float cell_mm(Look look)
{
    switch (look) {
        case Look::tile: return 92;
        case Look::language: return 120;
        case Look::row: return 220;
        case Look::hit: return 240;
        case Look::fact: return 126;
        case Look::option: return 62;
        default: return 130;
    }
}

// Larger letters get larger cells, and no word is broken.
float least_cell(const Canvas& canvas, const std::vector<ui::Node>& nodes)
{
    float least = canvas.grown(cell_mm(nodes.front().look));
    for (const ui::Node& node : nodes) least = std::max(least, least_width(canvas, node));
    return least;
}

struct Grid {
    int columns = 1;
    float cell_px = 0;
    float gap_px = 0;
};

Grid grid_for(const Canvas& canvas, const std::vector<ui::Node>& nodes, float width)
{
    Grid grid;
    grid.gap_px = canvas.px(canvas.theme().space.gap);
    const int fit = static_cast<int>((width + grid.gap_px) / (least_cell(canvas, nodes) + grid.gap_px));
    const int count = static_cast<int>(nodes.size());
    const int most = std::clamp(fit, 1, count);
    const int lines = (count + most - 1) / most;
    grid.columns = (count + lines - 1) / lines;
    grid.cell_px = std::floor((width - grid.gap_px * static_cast<float>(grid.columns - 1)) /
                              static_cast<float>(grid.columns));
    return grid;
}

using Nodes = std::span<const ui::Node>;

// Those of the first nodes that are facts.
Nodes leading_facts(Nodes nodes)
{
    const auto end =
        std::ranges::find_if(nodes, [](const ui::Node& node) { return node.look != Look::fact; });
    return {nodes.begin(), end};
}

// Two facts side by side; one with an address too long for half the sheet has a line of its own.
float arrange_fact_lines(Canvas& canvas, Nodes facts, const Slot& slot)
{
    const float half = std::floor(slot.width / 2);
    const bool narrow = half < canvas.grown(cell_mm(Look::fact));
    const auto needs_line = [&](const ui::Node& fact) {
        return narrow || fact_breaks_a_word(canvas, fact, half);
    };
    float y = slot.y;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const bool pair = i + 1 < facts.size() && !needs_line(facts[i]) && !needs_line(facts[i + 1]);
        if (!pair) {
            y += place(canvas, facts[i], {slot.x, y, slot.width, 0});
            continue;
        }
        const float left = place(canvas, facts[i], {slot.x, y, half, 0});
        ++i;
        y += std::max(left, place(canvas, facts[i], {slot.x + half, y, half, 0}));
    }
    return y;
}

// Facts stand together on one white sheet.
float arrange_facts(Canvas& canvas, Nodes facts, const Slot& slot)
{
    const std::size_t ground = canvas.begin_decoration();
    const float padding = canvas.px(2);
    const float bottom =
        arrange_fact_lines(canvas, facts, {slot.x + padding, slot.y + padding, slot.width - 2 * padding, 0});
    canvas.panel(ground, sheet(canvas, {slot.x, slot.y, slot.width, bottom + padding - slot.y}));
    return bottom + padding;
}

// A heading stands nearer to what it is the heading of than to what is before it.
float space_after(const Canvas& canvas, const ui::Group& group)
{
    const Spacing& space = canvas.theme().space;
    const bool is_heading = !group.nodes.empty() && group.nodes.back().look == Look::section;
    return canvas.px(is_heading ? space.gap : space.group_gap);
}

float arrange_group(Canvas& canvas, const ui::Group& group, const Slot& slot)
{
    const bool all_facts = leading_facts(group.nodes).size() == group.nodes.size();
    if (group.flow == ui::Flow::grid && !all_facts) return arrange_grid(canvas, group.nodes, slot);
    return arrange_column(canvas, group.nodes, slot);
}

}  // namespace

float arrange_column(Canvas& canvas, const std::vector<ui::Node>& nodes, const Slot& slot)
{
    float y = slot.y;
    const ui::Node* before = nullptr;
    for (Nodes left = nodes; !left.empty() && !canvas.is_past_stop(y);) {
        y += canvas.px(space_above_mm(left.front(), before, canvas.theme().space));
        const Nodes facts = leading_facts(left);
        const std::size_t count = std::max<std::size_t>(1, facts.size());
        if (facts.empty()) y += place(canvas, left.front(), {slot.x, y, slot.width, 0});
        else y = arrange_facts(canvas, facts, {slot.x, y, slot.width, 0});
        before = &left[count - 1];
        left = left.subspan(count);
    }
    return y;
}

float arrange_grid(Canvas& canvas, const std::vector<ui::Node>& nodes, const Slot& slot)
{
    if (nodes.empty()) return slot.y;
    const Grid grid = grid_for(canvas, nodes, slot.width);
    const auto columns = static_cast<std::size_t>(grid.columns);
    float y = slot.y;
    for (std::size_t first = 0; first < nodes.size(); first += columns) {
        if (canvas.is_past_stop(y)) break;
        const std::size_t last = std::min(first + columns, nodes.size());
        float height = 0;
        // A node alone in its line need not be measured before.
        for (std::size_t i = first; columns > 1 && i < last; ++i)
            height = std::max(height, canvas.measured(nodes[i], grid.cell_px));
        const float least = height;
        for (std::size_t i = first; i < last; ++i) {
            const float x = slot.x + static_cast<float>(i - first) * (grid.cell_px + grid.gap_px);
            height = std::max(height, place(canvas, nodes[i], {x, y, grid.cell_px, least}));
        }
        y += height + grid.gap_px;
    }
    return y - grid.gap_px;
}

float arrange_page(Canvas& canvas, const std::vector<ui::Group>& groups, const Slot& slot)
{
    const bool wide = slot.width > canvas.px(420);
    const float between = canvas.px(canvas.theme().space.group_gap);
    float y = slot.y;
    for (std::size_t i = 0; i < groups.size() && !canvas.is_past_stop(y); ++i) {
        const bool beside = wide && i + 1 < groups.size() && groups[i + 1].flow == ui::Flow::aside;
        if (!beside) {
            y = arrange_group(canvas, groups[i], {slot.x, y, slot.width, 0});
            if (i + 1 < groups.size()) y += space_after(canvas, groups[i]);
            continue;
        }
        const float left = std::floor((slot.width - between) * 0.56f);
        const float left_bottom = arrange_group(canvas, groups[i], {slot.x, y, left, 0});
        const float right_bottom = arrange_group(
            canvas, groups[i + 1], {slot.x + left + between, y, slot.width - left - between, 0});
        y = std::max(left_bottom, right_bottom);
        if (++i + 1 < groups.size()) y += between;
    }
    return y;
}

void arrange_dialog(Canvas& canvas, const ui::Screen& screen)
{
    const auto width = static_cast<float>(canvas.surface().size.width);
    const auto height = static_cast<float>(canvas.surface().size.height);
    const float padding = canvas.px(14);
    const float card_width = std::min(canvas.px(250), width - 2 * canvas.px(canvas.theme().space.margin));
    const float x = (width - card_width) / 2;

    canvas.ground(canvas.colours().surface);
    const std::size_t card = canvas.begin_decoration();
    const Slot inner{x + padding, 0, card_width - 2 * padding, 0};
    const float content = canvas.measured(screen.groups, inner.width);
    const float top = std::floor((height - content) / 2);
    arrange_page(canvas, screen.groups, {inner.x, top, inner.width, 0});
    Panel panel = raised(canvas, {x, top - padding, card_width, content + 2 * padding});
    panel.radius = canvas.px(8);
    canvas.panel(card, panel);
}

}  // namespace paint
