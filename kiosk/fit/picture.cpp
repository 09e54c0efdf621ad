#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "kiosk/fit/fit.h"
#include "kiosk/fit/inks.h"

namespace fit {
namespace {

// The middle of a thin stroke is not quite the colour it was drawn in.
constexpr double k_thin = 0.75;

// The strokes of smaller letters are thinner than a pixel, and no pixel tells their colour.
constexpr float k_least_em_px = 16;

// Where more is to come, a page fades into its ground.
constexpr float k_fade_mm = 7;

struct Pixels {
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    bool empty() const { return x0 >= x1 || y0 >= y1; }
};

class Look {
public:
    Look(const base::Picture& picture, const paint::Layout& layout, float scroll_px)
        : picture_(picture), layout_(layout), scroll_px_(scroll_px)
    {
    }

    // Large enough, and in sight as a whole: else a part of it may be under something else.
    bool sees(const Ink& ink) const
    {
        if (ink.em_px() < k_least_em_px) return false;
        if (!ink.box->scrolls) return true;
        const paint::Rect rect = drawn(ink.rect, *ink.box);
        const float fade = k_fade_mm * layout_.surface.px_per_mm;
        const float above = scroll_px_ > 0 ? fade : 0;
        const float below = scroll_px_ < layout_.furthest_scroll_px() ? fade : 0;
        return rect.y >= layout_.viewport.y + above && rect.bottom() <= layout_.viewport.bottom() - below;
    }

    // The contrast of a text's pixels to the commonest colour there, which is the ground's: the best, or the
    // first that is enough.
    double contrast(const Ink& ink, double enough) const
    {
        const paint::Colour ground = commonest(sample(ink));
        const Pixels within = pixels(drawn(ink.rect, *ink.box));
        double best = 1;
        for (int y = within.y0; y < within.y1 && best < enough; ++y)
            for (int x = within.x0; x < within.x1 && best < enough; ++x)
                best = std::max(best, paint::contrast(ground, at(x, y)));
        return best;
    }

private:
    paint::Rect drawn(paint::Rect rect, const paint::Box& box) const
    {
        if (box.scrolls) rect.y -= scroll_px_;
        return rect;
    }

    Pixels pixels(const paint::Rect& rect) const
    {
        const auto whole = [](float px, int most) { return std::clamp(static_cast<int>(px), 0, most); };
        return {whole(std::floor(rect.x), picture_.size.width),
                whole(std::floor(rect.y), picture_.size.height),
                whole(std::ceil(rect.right()), picture_.size.width),
                whole(std::ceil(rect.bottom()), picture_.size.height)};
    }

    paint::Colour at(int x, int y) const
    {
        const std::size_t first =
            4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture_.size.width) +
                 static_cast<std::size_t>(x));
        return {picture_.rgba[first], picture_.rgba[first + 1], picture_.rgba[first + 2]};
    }

    // Pixels in lines across a text and the strip around it: more of them are ground than letters.
    std::vector<paint::Colour> sample(const Ink& ink) const
    {
        constexpr float k_around_px = 2;
        constexpr int k_lines = 12;
        paint::Rect rect = drawn(ink.rect, *ink.box);
        rect = {rect.x - k_around_px, rect.y - k_around_px, rect.width + 2 * k_around_px,
                rect.height + 2 * k_around_px};
        const Pixels within = pixels(rect);
        std::vector<paint::Colour> colours;
        const int step = std::max(1, (within.y1 - within.y0) / k_lines);
        for (int y = within.y0; y < within.y1; y += step)
            for (int x = within.x0; x < within.x1; ++x) colours.push_back(at(x, y));
        return colours;
    }

    static paint::Colour commonest(std::vector<paint::Colour> colours)
    {
        std::ranges::sort(colours);
        paint::Colour best;
        std::size_t most = 0;
        for (auto one = colours.begin(); one != colours.end();) {
            const auto next = std::upper_bound(one, colours.end(), *one);
            if (static_cast<std::size_t>(next - one) > most) {
                most = static_cast<std::size_t>(next - one);
                best = *one;
            }
            one = next;
        }
        return best;
    }

    const base::Picture& picture_;
    const paint::Layout& layout_;
    float scroll_px_;
};

}  // namespace

std::vector<Misfit> misfits_in(const base::Picture& picture, const paint::Layout& layout, float scroll_px,
                               text::Engine& engine, const Limits& limits)
{
    const Look look(picture, layout, scroll_px);
    std::vector<Misfit> found;
    for (const Ink& ink : inks_of(layout, engine)) {
        if (!look.sees(ink)) continue;
        const double asked = (ink.box->enabled ? limits.text_contrast : limits.shape_contrast) * k_thin;
        const double seen = look.contrast(ink, asked);
        if (seen < asked)
            found.push_back({Rule::not_seen,
                             ink.box->id,
                             {ink.text(), fmt::format("{:.1f}", seen), fmt::format("{:.1f}", asked)}});
    }
    return found;
}

}  // namespace fit
