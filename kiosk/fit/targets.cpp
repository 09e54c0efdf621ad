#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

using paint::Box;
using paint::Rect;

// Both edges of a length are rounded to whole pixels, each by half of one.
constexpr float k_slack_px = 1;

// From edge to edge, px; 0 when they touch or overlap.
float distance(const Rect& a, const Rect& b)
{
    const float across = std::max({0.0f, b.x - a.right(), a.x - b.right()});
    const float down = std::max({0.0f, b.y - a.bottom(), a.y - b.bottom()});
    return std::hypot(across, down);
}

bool is_within(const Rect& inner, const Rect& outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

// The side of the largest square that lies in a rectangle and beside all others, px. Its sides are as far
// apart as edges are.
float largest_square(const Rect& outer, const std::vector<Rect>& inner)
{
    std::vector<float> lefts = {outer.x}, rights = {outer.right()};
    std::vector<float> tops = {outer.y}, bottoms = {outer.bottom()};
    for (const Rect& one : inner) {
        lefts.push_back(one.right());
        rights.push_back(one.x);
        tops.push_back(one.bottom());
        bottoms.push_back(one.y);
    }
    float largest = 0;
    for (const float left : lefts)
        for (const float right : rights)
            for (const float top : tops)
                for (const float bottom : bottoms) {
                    const Rect room{left, top, right - left, bottom - top};
                    const float side = std::min(room.width, room.height);
                    const auto meets = [&room](const Rect& one) { return overlap(one, room) > 0; };
                    if (side > largest && std::ranges::none_of(inner, meets)) largest = side;
                }
    return largest;
}

class Targets {
public:
    Targets(const paint::Layout& layout, const Limits& limits, Misfits& found)
        : layout_(layout), limits_(limits), found_(found)
    {
        for (const Box& box : layout.boxes)
            if (is_target(box)) targets_.push_back(&box);
    }

    void find()
    {
        for (auto one = targets_.begin(); one != targets_.end(); ++one) {
            find_small(**one);
            find_filled(**one);
            for (auto before = targets_.begin(); before != one; ++before) find_near(**before, **one);
        }
    }

private:
    double mm(float px) const { return static_cast<double>(px / layout_.surface.px_per_mm); }

    double least_mm(const Box& box) const
    {
        if (box.role == ui::Role::key) return limits_.key_mm;
        return box.role == ui::Role::choice ? limits_.choice_mm : limits_.target_mm;
    }

    void find_small(const Box& box)
    {
        const float least = std::min(box.rect.width, box.rect.height);
        if (mm(least + k_slack_px) < least_mm(box))
            add(Rule::small_target, box,
                {fmt::format("{:.1f}", mm(box.rect.width)), fmt::format("{:.1f}", mm(box.rect.height)),
                 fmt::format("{:.0f}", least_mm(box))});
    }

    // A speaker sign on a card: the card must have room enough beside it.
    void find_filled(const Box& box)
    {
        std::vector<Rect> inner;
        for (const Box* other : targets_)
            if (other != &box && other->scrolls == box.scrolls && is_within(other->rect, box.rect))
                inner.push_back(other->rect);
        if (inner.empty()) return;
        if (mm(largest_square(box.rect, inner) + k_slack_px) < least_mm(box))
            add(Rule::filled_target, box, {fmt::format("{:.0f}", least_mm(box))});
    }

    void find_near(const Box& one, const Box& other)
    {
        // What scrolls passes what stands still, but is covered where it does.
        if (one.scrolls != other.scrolls) return;
        if (is_within(one.rect, other.rect) || is_within(other.rect, one.rect)) return;
        if (overlap(one.rect, other.rect) > k_slack_px) {
            add(Rule::target_on_target, other, {called(one)});
            return;
        }
        const float apart = distance(one.rect, other.rect);
        if (mm(apart + k_slack_px) < limits_.gap_mm)
            add(Rule::near_targets, other,
                {fmt::format("{:.1f}", mm(apart)), called(one), fmt::format("{:.2f}", limits_.gap_mm)});
    }

    void add(Rule rule, const Box& box, std::vector<std::string> values)
    {
        values.insert(values.begin(), called(box));
        found_.push_back({rule, box.id, std::move(values)});
    }

    const paint::Layout& layout_;
    const Limits& limits_;
    Misfits& found_;
    std::vector<const Box*> targets_;
};

}  // namespace

bool is_target(const Box& box)
{
    return (box.tap || box.steers) && box.enabled;
}

void find_bad_targets(const paint::Layout& layout, const Limits& limits, Misfits& found)
{
    Targets(layout, limits, found).find();
}

}  // namespace fit
