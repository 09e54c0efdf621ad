#include "kiosk/paint/margin.h"

#include <algorithm>

#include "kiosk/paint/canvas.h"

namespace paint {
namespace {

// Capital letters of a desk's usual text, in pixels.
constexpr Type k_heading{14, text::Weight::bold, 1.35f};
constexpr Type k_strong{9.5f, text::Weight::bold, 1.45f};
constexpr Type k_body{9.5f, text::Weight::regular, 1.5f};

constexpr float k_edge_px = 24;
constexpr float k_padding_px = 12;
constexpr float k_gap_px = 10;
constexpr float k_strip_px = 5;
constexpr float k_button_px = 44;

struct Colours {
    Colour ink;
    Colour tint;
};

Colours colours_of(base::Severity severity, const Palette& palette)
{
    switch (severity) {
        case base::Severity::error: return {palette.bad, palette.bad_tint};
        case base::Severity::warning: return {palette.remark, palette.remark_tint};
        case base::Severity::note: break;
    }
    return {palette.accent, palette.tint};
}

// Draws from the top down into a column at the right of the terminal.
class Column {
public:
    Column(Canvas& canvas, const Rect& rect)
        : canvas_(canvas),
          palette_(canvas.colours()),
          rect_(rect),
          x_(rect.x + k_edge_px),
          width_(rect.width - 2 * k_edge_px),
          y_(k_edge_px)
    {
    }

    void draw_ground()
    {
        canvas_.begin_decoration();
        canvas_.decorate(filled(rect_, palette_.surface));
        canvas_.decorate(filled({rect_.x, rect_.y, 1, rect_.height}, palette_.line));
    }

    void draw_head(const Margin& margin)
    {
        write({"margin.heading", ui::Role::heading, margin.heading}, k_heading,
              colours_of(margin.worst, palette_).ink);
        y_ += 4;
        if (!margin.status.text.empty())
            write({"margin.status", ui::Role::status, margin.status}, k_body, palette_.quiet);
        y_ += k_gap_px;
    }

    bool has_room_for(const Margin::Entry& entry, bool with_buttons) const
    {
        const float bottom = rect_.bottom() - k_edge_px - (with_buttons ? k_button_px + k_gap_px : 0);
        return y_ + height_of(entry) <= bottom;
    }

    void draw_entry(const Margin::Entry& entry)
    {
        const Colours colours = colours_of(entry.severity, palette_);
        const float height = height_of(entry);
        const std::size_t box = canvas_.begin(node({entry.id, ui::Role::link, entry.message}));
        canvas_.box(box).rect = {x_, y_, width_, height};
        canvas_.box(box).steers = true;
        Panel ground = filled({x_, y_, width_, height}, colours.tint);
        ground.radius = 6;
        ground.pressed = palette_.tint_pressed;
        canvas_.decorate(ground);
        Panel strip = filled({x_, y_, k_strip_px, height}, colours.ink);
        strip.radius = 2;
        canvas_.decorate(strip);
        float y = y_ + k_padding_px;
        for (const auto& [phrase, type, ink] : lines(entry))
            y += canvas_.write(*phrase, *type, ink, colours.tint, {inner_x(), y, inner_width(), 0});
        y_ += height + k_gap_px;
    }

    void draw_buttons(const Margin& margin)
    {
        const float y = rect_.bottom() - k_edge_px - k_button_px;
        const float width = (width_ - k_gap_px) / 2;
        button({"margin.earlier", ui::Role::button, margin.earlier}, {x_, y, width, k_button_px});
        button({"margin.later", ui::Role::button, margin.later},
               {x_ + width + k_gap_px, y, width, k_button_px});
    }

private:
    struct Named {
        std::string id;
        ui::Role role;
        base::Phrase label;
    };
    struct Line {
        const base::Phrase* phrase;
        const Type* type;
        Colour ink;
    };

    static Panel filled(const Rect& rect, Colour fill)
    {
        Panel panel;
        panel.rect = rect;
        panel.fill = panel.pressed = fill;
        return panel;
    }

    static ui::Node node(const Named& named)
    {
        ui::Node node;
        node.id = named.id;
        node.role = named.role;
        node.label = named.label;
        return node;
    }

    std::vector<Line> lines(const Margin::Entry& entry) const
    {
        std::vector<Line> lines{{&entry.where, &k_strong, colours_of(entry.severity, palette_).ink},
                                {&entry.message, &k_body, palette_.ink}};
        if (!entry.hint.text.empty()) lines.push_back({&entry.hint, &k_body, palette_.quiet});
        return lines;
    }

    float inner_x() const { return x_ + k_strip_px + k_padding_px; }
    float inner_width() const { return width_ - k_strip_px - 2 * k_padding_px; }

    float height_of(const Margin::Entry& entry) const
    {
        float height = 2 * k_padding_px;
        for (const auto& [phrase, type, ink] : lines(entry))
            height += canvas_.height(*phrase, *type, inner_width());
        return height;
    }

    void write(const Named& named, const Type& type, Colour ink)
    {
        const std::size_t box = canvas_.begin(node(named));
        const float height = canvas_.write(named.label, type, ink, palette_.surface, {x_, y_, width_, 0});
        canvas_.box(box).rect = {x_, y_, width_, height};
        y_ += height;
    }

    void button(const Named& named, const Rect& rect)
    {
        if (named.label.text.empty()) return;
        const std::size_t box = canvas_.begin(node(named));
        canvas_.box(box).rect = rect;
        canvas_.box(box).steers = true;
        Panel panel = filled(rect, palette_.surface);
        panel.pressed = palette_.tint;
        panel.radius = 6;
        panel.border = palette_.border;
        panel.border_px = 1;
        canvas_.decorate(panel);
        const float line = canvas_.line_px(k_strong);
        canvas_.write(named.label, k_strong, palette_.accent, palette_.surface,
                      {rect.x, rect.y + (rect.height - line) / 2, rect.width, 0}, Side::centre);
    }

    Canvas& canvas_;
    const Palette& palette_;
    Rect rect_;
    float x_;
    float width_;
    float y_;
};

}  // namespace

std::size_t add_margin(Layout& layout, const Margin& margin, float width_px, const Theme& theme,
                       text::Engine& engine)
{
    const auto from = static_cast<float>(layout.surface.size.width);
    layout.surface.size.width += static_cast<int>(width_px);
    const Surface whole{layout.surface.size, 1};
    Canvas canvas(whole, theme, engine, base::Direction::left_to_right);
    Column column(canvas, {from, 0, width_px, static_cast<float>(whole.size.height)});
    column.draw_ground();
    column.draw_head(margin);
    std::size_t drawn = 0;
    for (const Margin::Entry& entry : margin.entries) {
        const bool last = drawn + 1 == margin.entries.size() && margin.earlier.text.empty();
        if (drawn > 0 && !column.has_room_for(entry, !last)) break;
        column.draw_entry(entry);
        ++drawn;
    }
    Margin buttons = margin;
    if (drawn == margin.entries.size()) buttons.later = {};
    column.draw_buttons(buttons);
    std::ranges::move(canvas.take(), std::back_inserter(layout.boxes));
    return drawn;
}

}  // namespace paint
