#include <fmt/format.h>

#include <algorithm>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

// Letters may hang over their place by as much as is not seen.
constexpr float k_slack_px = 1.5f;

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
            if (ink.shortened) add(Rule::shortened, ink, "does not fit and is shortened");
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
        const float lowest =
            ink.box->scrolls ? std::max(layout_.content_px, layout_.viewport.height) : height;
        const float out =
            std::max({-ink.rect.x, ink.rect.right() - width, -ink.rect.y, ink.rect.bottom() - lowest});
        if (out > k_slack_px) {
            add(Rule::outside, ink, fmt::format("stands {:.0f} px outside of the screen", out));
            return;
        }
        const paint::Rect& box = ink.box->rect;
        const float over = std::max({box.x - ink.rect.x, ink.rect.right() - box.right(), box.y - ink.rect.y,
                                     ink.rect.bottom() - box.bottom(), ink.width_px - ink.glyphs->at.width});
        if (over > k_slack_px)
            add(Rule::clipped, ink, fmt::format("sticks {:.0f} px out of its place", over));
    }

    void find_meeting(const Ink& one, const Ink& other)
    {
        if (one.box->scrolls != other.box->scrolls) return;
        if (overlap(one.rect, other.rect) > k_slack_px)
            add(Rule::overlapping, other, fmt::format("is written over '{}'", text(one)));
    }

    void find_under_icons(const Ink& ink)
    {
        for (const paint::Mark& mark : ink.box->marks) {
            const auto* icon = std::get_if<paint::Icon>(&mark);
            if (!icon) continue;
            const float margin = icon->at.width * k_icon_margin;
            const paint::Rect drawn{icon->at.x + margin, icon->at.y + margin, icon->at.width - 2 * margin,
                                    icon->at.height - 2 * margin};
            if (overlap(ink.rect, drawn) > k_slack_px)
                add(Rule::overlapping, ink, fmt::format("is written over the icon '{}'", icon->name));
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
            if (across > k_slack_px)
                add(Rule::overlapping, ink, fmt::format("passes under '{}' when it is scrolled", box.id));
        }
    }

    static const std::string& text(const Ink& ink) { return ink.glyphs->request.phrase.text; }

    void add(Rule rule, const Ink& ink, const std::string& what)
    {
        found_.push_back({rule, ink.box->id, fmt::format("'{}' {}", text(ink), what)});
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

}  // namespace fit
