#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

// Lengths are rounded to whole pixels.
constexpr float k_slack_px = 1;

bool is_target(const paint::Box& box)
{
    return (box.tap || box.steers) && box.enabled;
}

// From edge to edge, px; 0 when they touch or overlap.
float distance(const paint::Rect& a, const paint::Rect& b)
{
    const float across = std::max({0.0f, b.x - a.right(), a.x - b.right()});
    const float down = std::max({0.0f, b.y - a.bottom(), a.y - b.bottom()});
    return std::hypot(across, down);
}

class Targets {
public:
    Targets(const paint::Layout& layout, const Limits& limits, Misfits& found)
        : layout_(layout), limits_(limits), found_(found)
    {
    }

    void find()
    {
        std::vector<const paint::Box*> targets;
        for (const paint::Box& box : layout_.boxes) {
            if (!is_target(box)) continue;
            find_small(box);
            for (const paint::Box* before : targets) find_near(*before, box);
            targets.push_back(&box);
        }
    }

private:
    double mm(float px) const { return static_cast<double>(px / layout_.surface.px_per_mm); }

    void find_small(const paint::Box& box)
    {
        const float least = std::min(box.rect.width, box.rect.height);
        const double asked = box.role == ui::Role::key ? limits_.key_mm : limits_.target_mm;
        if (mm(least + k_slack_px) < asked)
            add(Rule::small_target, box,
                fmt::format("is {:.1f} x {:.1f} mm; a finger needs {:.0f} mm", mm(box.rect.width),
                            mm(box.rect.height), asked));
    }

    void find_near(const paint::Box& one, const paint::Box& other)
    {
        // What scrolls passes what stands still, but is covered where it does.
        if (one.scrolls != other.scrolls) return;
        if (overlap(one.rect, other.rect) > k_slack_px) {
            add(Rule::overlapping, other, fmt::format("lies over '{}'", one.id));
            return;
        }
        const float apart = distance(one.rect, other.rect);
        if (mm(apart + k_slack_px) < limits_.gap_mm)
            add(Rule::near_targets, other,
                fmt::format("is {:.1f} mm from '{}'; fingers need {:.2f} mm", mm(apart), one.id,
                            limits_.gap_mm));
    }

    void add(Rule rule, const paint::Box& box, std::string what)
    {
        found_.push_back({rule, box.id, std::move(what)});
    }

    const paint::Layout& layout_;
    const Limits& limits_;
    Misfits& found_;
};

}  // namespace

void find_bad_targets(const paint::Layout& layout, const Limits& limits, Misfits& found)
{
    Targets(layout, limits, found).find();
}

}  // namespace fit
