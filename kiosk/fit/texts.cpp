#include <fmt/format.h>

#include <algorithm>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

// Places and letters are rounded to whole pixels, each by half of one; antialiasing adds a pale rim.
constexpr float k_slack_px = 1.5f;

// Of an em: what tails and swashes of letters reach beyond their line and their column, where they meet
// nothing. What they do meet is found by other rules.
constexpr float k_hang_down = 0.3f;
constexpr float k_hang_aside = 0.1f;

// Icons have white space around them inside their square.
constexpr float k_icon_margin = 0.12f;

class Texts {
public:
    Texts(const paint::Layout& layout, const std::vector<Ink>& inks, Misfits& found)
        : layout_(layout), inks_(inks), found_(found)
    {
    }

    void find()
    {
        for (const Ink& ink : inks_) {
            if (ink.shortened) add(Rule::shortened, ink, {});
            find_sticking_out(ink);
        }
        for (auto one = inks_.begin(); one != inks_.end(); ++one) {
            for (auto other = one + 1; other != inks_.end(); ++other) find_meeting(*one, *other);
            find_under_icons(*one);
            if (one->box->scrolls) find_under_fixed(*one);
        }
    }

private:
    void find_sticking_out(const Ink& ink)
    {
        const auto width = static_cast<float>(layout_.surface.size.width);
        const auto height = static_cast<float>(layout_.surface.size.height);
        const float whole = std::max(layout_.content_px, layout_.viewport.height);
        const float lowest = ink.box->scrolls ? layout_.viewport.y + whole : height;
        const float out =
            std::max({-ink.rect.x, ink.rect.right() - width, -ink.rect.y, ink.rect.bottom() - lowest});
        if (out > k_slack_px) {
            add(Rule::outside, ink, {fmt::format("{:.0f}", out)});
            return;
        }
        const float over = std::max(out_of_box(ink), ink.width_px - ink.glyphs->at.width);
        if (over > k_slack_px) add(Rule::clipped, ink, {fmt::format("{:.0f}", over)});
    }

    // Decoration has no box to stay in: only its lines count.
    static float out_of_box(const Ink& ink)
    {
        if (ink.box->id.empty()) return 0;
        const paint::Rect& box = ink.box->rect;
        const float down = ink.em_px() * k_hang_down;
        const float aside = ink.em_px() * k_hang_aside;
        return std::max({box.x - ink.rect.x - aside, ink.rect.right() - box.right() - aside,
                         box.y - ink.rect.y - down, ink.rect.bottom() - box.bottom() - down});
    }

    void find_meeting(const Ink& one, const Ink& other)
    {
        if (one.box->scrolls == other.box->scrolls && overlap(one, other) > k_slack_px)
            add(Rule::overlapping, other, {one.text()});
    }

    void find_under_icons(const Ink& ink)
    {
        for (const paint::Mark& mark : ink.box->marks) {
            const auto* icon = std::get_if<paint::Icon>(&mark);
            if (!icon) continue;
            const float margin = icon->at.width * k_icon_margin;
            const paint::Rect drawn{icon->at.x + margin, icon->at.y + margin, icon->at.width - 2 * margin,
                                    icon->at.height - 2 * margin};
            if (overlap(ink.rect, drawn) > k_slack_px) add(Rule::over_icon, ink, {icon->name});
        }
    }

    // Page buttons stand still in front of what scrolls: sooner or later every line passes them.
    void find_under_fixed(const Ink& ink)
    {
        if (layout_.furthest_scroll_px() <= 0) return;
        for (const paint::Box& box : layout_.boxes) {
            const bool in_front = !box.scrolls && !box.id.empty() && overlap(box.rect, layout_.viewport) > 0;
            if (!in_front) continue;
            const float across =
                std::min(box.rect.right(), ink.rect.right()) - std::max(box.rect.x, ink.rect.x);
            if (across > k_slack_px) add(Rule::covered, ink, {called(box)});
        }
    }

    void add(Rule rule, const Ink& ink, std::vector<std::string> values)
    {
        values.insert(values.begin(), ink.text());
        found_.push_back({rule, ink.box->id, std::move(values)});
    }

    const paint::Layout& layout_;
    const std::vector<Ink>& inks_;
    Misfits& found_;
};

}  // namespace

void find_misplaced_texts(const paint::Layout& layout, const std::vector<Ink>& inks, Misfits& found)
{
    Texts(layout, inks, found).find();
}

void find_small_texts(const paint::Layout& layout, const std::vector<Ink>& inks, const Limits& limits,
                      const text::Engine& engine, Misfits& found)
{
    // Letters grow with their em.
    const auto px_per_mm = static_cast<double>(layout.surface.px_per_mm);
    const auto em_of_10_px = static_cast<double>(engine.em_for_cap_height(10));
    for (const Ink& ink : inks) {
        const double cap_mm = 10 * static_cast<double>(ink.em_px()) / em_of_10_px / px_per_mm;
        constexpr double k_rounding_mm = 0.05;
        if (cap_mm + k_rounding_mm < limits.cap_mm)
            found.push_back(
                {Rule::small_text,
                 ink.box->id,
                 {ink.text(), fmt::format("{:.1f}", cap_mm), fmt::format("{:.1f}", limits.cap_mm)}});
    }
}

}  // namespace fit
