#include "kiosk/paint/damage.h"

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

// Fewer parts are drawn quicker than a tight fit of many.
constexpr std::size_t k_most_parts = 4;
constexpr float k_share_worth_a_whole = 0.8f;

float area(const Rect& rect)
{
    return rect.width * rect.height;
}

Rect on_whole_pixels(const Rect& rect)
{
    const float x = std::floor(rect.x), y = std::floor(rect.y);
    return {x, y, std::ceil(rect.right()) - x, std::ceil(rect.bottom()) - y};
}

// Collects parts; those that meet become one.
class Parts {
public:
    void add(Rect part)
    {
        if (area(part) <= 0) return;
        part = on_whole_pixels(part);
        for (auto met = find(part); met != parts_.end(); met = find(part)) {
            part = around(part, *met);
            parts_.erase(met);
        }
        parts_.push_back(part);
        if (parts_.size() > k_most_parts) join_all();
    }

    Region take(const Layout& layout)
    {
        float all = 0;
        for (const Rect& part : parts_) all += area(part);
        return all > k_share_worth_a_whole * area(surface_of(layout)) ? whole(layout) : std::move(parts_);
    }

private:
    Region::iterator find(const Rect& part)
    {
        return std::ranges::find_if(parts_, [&](const Rect& one) { return meet(one, part); });
    }
    void join_all()
    {
        Rect joined;
        for (const Rect& part : parts_) joined = around(joined, part);
        parts_ = {joined};
    }

    Region parts_;
};

bool same_ground(const Layout& one, const Layout& other)
{
    return one.surface == other.surface && one.background == other.background &&
           one.colours == other.colours && one.viewport == other.viewport;
}

// One of the two pictures.
struct Picture {
    const Layout& layout;
    const View& view;

    Looks looks(std::size_t box) const { return looks_of(layout.boxes[box], layout, view); }
    Rect reach(std::size_t box) const { return reach_of(layout.boxes[box], looks(box), layout); }
    std::size_t size() const { return layout.boxes.size(); }
};

bool is_same(const Picture& one, std::size_t in_one, const Picture& other, std::size_t in_other)
{
    const Box& a = one.layout.boxes[in_one];
    const Box& b = other.layout.boxes[in_other];
    return a.scrolls == b.scrolls && one.looks(in_one) == other.looks(in_other) && a.marks == b.marks;
}

// Boxes at the beginning and at the end stay what they are when something between them comes or goes.
void add_boxes(Parts& parts, const Picture& before, const Picture& now)
{
    const std::size_t shorter = std::min(before.size(), now.size());
    std::size_t first = 0;
    while (first < shorter && is_same(before, first, now, first)) ++first;
    std::size_t kept_at_end = 0;
    while (kept_at_end < shorter - first &&
           is_same(before, before.size() - 1 - kept_at_end, now, now.size() - 1 - kept_at_end))
        ++kept_at_end;
    const bool paired = before.size() == now.size();
    for (std::size_t box = first; box < before.size() - kept_at_end; ++box) {
        if (!paired || !is_same(before, box, now, box)) parts.add(before.reach(box));
    }
    for (std::size_t box = first; box < now.size() - kept_at_end; ++box) {
        if (!paired || !is_same(before, box, now, box)) parts.add(now.reach(box));
    }
}

void add_fades(Parts& parts, const Fades& before, const Fades& now)
{
    if (before == now) return;
    for (const Rect& fade : {before.top, before.bottom, now.top, now.bottom}) parts.add(fade);
}

}  // namespace

Region whole(const Layout& layout)
{
    return {surface_of(layout)};
}

Region damage(const Shown& before, const Layout& layout, const View& view)
{
    if (!same_ground(before.layout, layout)) return whole(layout);
    Parts parts;
    const Picture shown{before.layout, before.view};
    const Picture now{layout, view};
    add_boxes(parts, shown, now);
    add_fades(parts, fades_of(before.layout, before.view), fades_of(layout, view));
    return parts.take(layout);
}

}  // namespace paint
