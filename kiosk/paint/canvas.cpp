#include "kiosk/paint/canvas.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

#include "kiosk/base/letters.h"
#include "kiosk/paint/arrange.h"
#include "kiosk/paint/mirroring.h"
#include "kiosk/paint/widgets.h"

namespace paint {
namespace {

void mirror(Rect& rect, float width)
{
    rect.x = width - rect.right();
}

struct Mirror {
    float width;
    void operator()(Panel& panel) const { mirror(panel.rect, width); }
    void operator()(Glyphs& glyphs) const { mirror(glyphs.at, width); }
    void operator()(Icon& icon) const
    {
        mirror(icon.at, width);
        icon.mirrored = points_along(icon.name);
    }
    void operator()(Seascape&) const {}
    void operator()(Drawing& drawing) const { mirror(drawing.at, width); }
};

struct Lower {
    float by_px;
    void operator()(Panel& panel) const { panel.rect.y += by_px; }
    void operator()(Glyphs& glyphs) const { glyphs.at.y += by_px; }
    void operator()(Icon& icon) const { icon.at.y += by_px; }
    void operator()(Seascape& sea) const { sea.at.y += by_px; }
    void operator()(Drawing& drawing) const { drawing.at.y += by_px; }
};

}  // namespace

std::size_t Canvas::begin(const ui::Node& node)
{
    Box box;
    box.id = node.id;
    box.role = node.role;
    box.label = node.label;
    box.scrolls = scrolls_;
    box.enabled = node.enabled;
    box.tap = node.tap;
    boxes_.push_back(std::move(box));
    return boxes_.size() - 1;
}

std::size_t Canvas::begin_decoration()
{
    boxes_.emplace_back().scrolls = scrolls_;
    return boxes_.size() - 1;
}

text::Request Canvas::request(const base::Phrase& phrase, const Type& type, float width_px, Side side) const
{
    const bool from_right = direction_ == base::Direction::right_to_left;
    text::Request request;
    request.phrase = phrase;
    request.em_px = engine_.em_for_cap_height(px(type.cap_mm));
    request.weight = type.weight;
    request.width_px = width_px;
    request.line_height = type.line_height;
    if (side == Side::centre) request.align = text::Align::centre;
    else request.align = (side == Side::start) == from_right ? text::Align::right : text::Align::left;
    return request;
}

float Canvas::write(const base::Phrase& phrase, const Type& type, Colour colour, Colour on, const Slot& slot,
                    Side side)
{
    Glyphs glyphs;
    glyphs.request = request(phrase, type, slot.width, side);
    glyphs.colour = colour;
    const float height = engine_.lay_out(glyphs.request).height_px;
    glyphs.at = {slot.x, slot.y, slot.width, height};
    Box& box = boxes_.back();
    box.em_px = glyphs.request.em_px;
    box.foreground = colour;
    box.background = on;
    box.marks.push_back(std::move(glyphs));
    return height;
}

float Canvas::height(const base::Phrase& phrase, const Type& type, float width_px) const
{
    return engine_.lay_out(request(phrase, type, width_px, Side::start)).height_px;
}

float Canvas::width(const base::Phrase& phrase, const Type& type) const
{
    return engine_.lay_out(request(phrase, type, 0, Side::start)).width_px;
}

float Canvas::widest_word(const base::Phrase& phrase, const Type& type) const
{
    std::size_t most = 0;
    auto words = std::views::split(std::string_view(phrase.text), ' ');
    for (const auto word : words) most = std::max(most, base::count_letters({word.begin(), word.end()}));
    float widest = 0;
    for (const auto word : words) {
        // Letters differ in width, but not so much; shaping every word would take its time.
        if (base::count_letters({word.begin(), word.end()}) * 5 < most * 4) continue;
        widest = std::max(widest, width({std::string(word.begin(), word.end()), phrase.language}, type));
    }
    return widest;
}

float Canvas::write_part(const ui::Node& part, const Type& type, Colour colour, Colour on, const Slot& slot,
                         Side side)
{
    const std::size_t box = begin(part);
    const float height = write(part.label, type, colour, on, slot, side);
    boxes_[box].rect = {slot.x, slot.y, slot.width, height};
    return height;
}

void Canvas::icon(std::string_view name, float size_px, Colour colour, float x, float y)
{
    boxes_.back().marks.push_back(Icon{{x, y, size_px, size_px}, std::string(name), colour});
}

void Canvas::decorate(Panel panel)
{
    boxes_.back().marks.push_back(std::move(panel));
}

float Canvas::line_px(const Type& type) const
{
    return std::round(engine_.em_for_cap_height(px(type.cap_mm)) * type.line_height);
}

void Canvas::panel(std::size_t box, Panel panel)
{
    std::vector<Mark>& marks = boxes_[box].marks;
    marks.insert(marks.begin(), std::move(panel));
}

float Canvas::measured(const ui::Node& node, float width_px) const
{
    Canvas scratch(surface_, theme_, engine_, direction_);
    return place(scratch, node, {0, 0, width_px, 0});
}

float Canvas::measured(const std::vector<ui::Group>& groups, float width_px) const
{
    Canvas scratch(surface_, theme_, engine_, direction_);
    return arrange_page(scratch, groups, {0, 0, width_px, 0});
}

void Canvas::lower(float by_px)
{
    for (Box& box : boxes_) {
        box.rect.y += by_px;
        for (Mark& mark : box.marks) std::visit(Lower{by_px}, mark);
    }
}

std::vector<Box> Canvas::take()
{
    if (direction_ == base::Direction::right_to_left) {
        const auto width = static_cast<float>(surface_.size.width);
        for (Box& box : boxes_) {
            mirror(box.rect, width);
            for (Mark& mark : box.marks) std::visit(Mirror{width}, mark);
        }
    }
    return std::exchange(boxes_, {});
}

}  // namespace paint
