#include "kiosk/paint/layout.h"

#include <algorithm>
#include <cmath>

#include "kiosk/paint/arrange.h"

namespace paint {
namespace {

constexpr float k_reach_mm = 1100;      // above the floor: higher is out of reach for many who sit
constexpr float k_low_share = 0.55f;    // of a glass whose height above the floor is not known
constexpr float k_least_part_mm = 300;  // less would hold no page

bool is_page(const ui::Screen& screen)
{
    return screen.setting == ui::Setting::page || screen.setting == ui::Setting::gate;
}

// What is below `top_px`, as a glass of its own. Greetings are for a whole room; any touch answers them, and
// their sign stands at the lower edge.
Surface part_for(const ui::Screen& screen, Surface surface)
{
    if (screen.setting == ui::Setting::attract) surface.top_px = 0;
    surface.size.height -= static_cast<int>(surface.top_px);
    surface.top_px = 0;
    return surface;
}

// Where nothing is for the visitor, over all that scrolls under it.
void cover(Canvas& canvas, const Surface& whole)
{
    const auto width = static_cast<float>(whole.size.width);
    const float edge = std::max(1.0f, canvas.px(canvas.theme().shape.border));
    canvas.begin_decoration();
    Panel ground;
    ground.rect = {0, 0, width, whole.top_px};
    ground.fill = ground.pressed = canvas.colours().beyond;
    canvas.decorate(ground);
    Panel line;
    line.rect = {0, whole.top_px - edge, width, edge};
    line.fill = line.pressed = canvas.colours().border;
    canvas.decorate(line);
}

// Draws the page's groups; gives the height of the content with its margins.
float draw_page(Canvas& canvas, const ui::Screen& screen, float room_for_buttons)
{
    const Spacing& space = canvas.theme().space;
    const float margin = canvas.px(space.margin);
    const float top = canvas.px(space.margin * 0.9f);
    const float width = static_cast<float>(canvas.surface().size.width) - 2 * margin - room_for_buttons;
    canvas.scrolling(true);
    const float bottom = arrange_page(canvas, screen.groups, {margin, top, width, 0});
    canvas.scrolling(false);
    return bottom + canvas.px(space.margin * 0.75f);
}

// What a gate is moved down by: a little above the middle looks like the middle.
float gate_offset(const Layout& layout)
{
    const float spare = layout.viewport.height - layout.content_px;
    return std::max(0.0f, std::floor(spare * 0.4f));
}

}  // namespace

Rect rect_of(const Mark& mark)
{
    if (const auto* panel = std::get_if<Panel>(&mark)) return panel->rect;
    if (const auto* text = std::get_if<Glyphs>(&mark)) return text->at;
    if (const auto* icon = std::get_if<Icon>(&mark)) return icon->at;
    if (const auto* drawing = std::get_if<Drawing>(&mark)) return drawing->at;
    return std::get<Seascape>(mark).at;
}

float Layout::furthest_scroll_px() const
{
    return std::max(0.0f, content_px - viewport.height);
}

const Box* Layout::hit(float x_px, float y_px, float scroll_px) const
{
    for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
        if ((!box->tap && !box->steers) || !box->enabled) continue;
        if (box->scrolls && !viewport.contains(x_px, y_px)) continue;
        if (box->rect.contains(x_px, box->scrolls ? y_px + scroll_px : y_px)) return &*box;
    }
    return nullptr;
}

const Box* Layout::find(const std::string& id) const
{
    const auto found = std::ranges::find(boxes, id, &Box::id);
    return found == boxes.end() ? nullptr : &*found;
}

float top_for(const Surface& surface, float floor_to_lower_edge_mm)
{
    const auto height = static_cast<float>(surface.size.height);
    float part = height;
    if (floor_to_lower_edge_mm > 0) part = (k_reach_mm - floor_to_lower_edge_mm) * surface.px_per_mm;
    else if (surface.size.height > surface.size.width) part = height * k_low_share;
    part = std::max(part, k_least_part_mm * surface.px_per_mm);
    return std::max(0.0f, std::ceil(height - part));
}

Layout lay_out(const ui::Screen& screen, const Surface& surface, const Theme& theme, text::Engine& engine)
{
    const Surface part = part_for(screen, surface);
    const base::Direction direction = base::direction_of(screen.language);
    Canvas canvas(part, theme, engine, direction);
    const bool page = is_page(screen);
    const float top_of_bar = static_cast<float>(part.size.height) - bar_height(canvas, screen.bar);
    const float above_bar = top_of_bar - (screen.confirm ? strip_height(canvas, *screen.confirm) : 0);

    Layout layout;
    layout.surface = surface;
    layout.colours = theme.colours;
    layout.background = page ? theme.colours.paper : theme.colours.night;
    layout.viewport = {0, 0, static_cast<float>(part.size.width), above_bar};
    if (screen.writing) layout.viewport.height -= writing_height(canvas, *screen.writing);
    if (screen.path) layout.viewport.height -= strip_height(canvas, *screen.path);
    if (screen.setting == ui::Setting::attract) arrange_attract(canvas, screen);
    if (screen.setting == ui::Setting::dialog) arrange_dialog(canvas, screen);
    if (page) {
        canvas.stop_below(layout.viewport.height + 2 * canvas.px(theme.space.group_gap));
        layout.content_px = draw_page(canvas, screen, 0);
        canvas.stop_below({});
        if (layout.furthest_scroll_px() > 0) {
            canvas.take();
            const Spacing& space = theme.space;
            layout.content_px =
                draw_page(canvas, screen, canvas.px(space.page_button - space.margin / 2 + space.gap));
            if (layout.furthest_scroll_px() > 0)
                arrange_page_buttons(canvas, screen, layout.viewport.bottom());
        }
    }
    if (screen.setting == ui::Setting::gate) canvas.lower(gate_offset(layout));
    if (screen.writing) arrange_writing(canvas, *screen.writing, direction, above_bar);
    const float above_keys = screen.writing ? above_bar - writing_height(canvas, *screen.writing) : above_bar;
    if (screen.path) arrange_strip(canvas, *screen.path, above_keys);
    if (screen.confirm) arrange_strip(canvas, *screen.confirm, top_of_bar);
    arrange_bar(canvas, screen.bar);
    layout.viewport.y = static_cast<float>(surface.size.height - part.size.height);
    canvas.lower(layout.viewport.y);
    if (page && layout.viewport.y > 0) cover(canvas, surface);
    layout.boxes = canvas.take();
    return layout;
}

ui::Outline outline_of(const ui::Screen& screen, const Layout& layout, float scroll_px,
                       const std::string& focused)
{
    ui::Outline outline;
    outline.screen = screen.name;
    outline.page = screen.page;
    outline.language = screen.language;
    outline.size = layout.surface.size;
    outline.px_per_mm = static_cast<double>(layout.surface.px_per_mm);
    for (const Box& box : layout.boxes) {
        if (box.id.empty()) continue;
        ui::OutlineNode node;
        node.id = box.id;
        node.role = box.role;
        node.label = box.label;
        node.direction = base::direction_of(box.label.language);
        node.x = box.rect.x;
        node.y = box.rect.y - (box.scrolls ? scroll_px : 0);
        node.width = box.rect.width;
        node.height = box.rect.height;
        // In sight is what a finger can meet in its middle.
        const float middle = node.y + node.height / 2;
        node.visible = !box.scrolls || (middle >= layout.viewport.y && middle < layout.viewport.bottom());
        node.enabled = box.enabled;
        node.focused = box.id == focused;
        node.text_px = box.em_px;
        node.fg = to_hex(box.foreground);
        node.bg = to_hex(box.background);
        outline.nodes.push_back(std::move(node));
    }
    return outline;
}

}  // namespace paint
