#include "kiosk/fit/inks.h"

#include <algorithm>

namespace fit {
namespace {

std::vector<paint::Rect> letters_of(const text::Paragraph& paragraph, const paint::Rect& at)
{
    std::vector<paint::Rect> letters;
    letters.reserve(paragraph.quads.size());
    for (const text::Quad& quad : paragraph.quads)
        letters.push_back(
            {at.x + quad.at.x0, at.y + quad.at.y0, quad.at.x1 - quad.at.x0, quad.at.y1 - quad.at.y0});
    return letters;
}

paint::Rect around(const std::vector<paint::Rect>& letters)
{
    paint::Rect all = letters.front();
    for (const paint::Rect& one : letters) {
        const float right = std::max(all.right(), one.right());
        const float bottom = std::max(all.bottom(), one.bottom());
        all.x = std::min(all.x, one.x);
        all.y = std::min(all.y, one.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return all;
}

}  // namespace

std::vector<Ink> inks_of(const paint::Layout& layout, text::Engine& engine)
{
    std::vector<Ink> inks;
    for (const paint::Box& box : layout.boxes) {
        for (const paint::Mark& mark : box.marks) {
            const auto* glyphs = std::get_if<paint::Glyphs>(&mark);
            if (!glyphs) continue;
            const text::Paragraph& paragraph = engine.lay_out(glyphs->request);
            if (paragraph.quads.empty()) continue;
            std::vector<paint::Rect> letters = letters_of(paragraph, glyphs->at);
            const paint::Rect rect = around(letters);
            inks.push_back({&box, glyphs, std::move(letters), rect, paragraph.width_px, paragraph.shortened,
                            paragraph.missing_glyphs});
        }
    }
    return inks;
}

float overlap(const paint::Rect& a, const paint::Rect& b)
{
    const float across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float down = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return std::max(0.0f, std::min(across, down));
}

float overlap(const Ink& a, const Ink& b)
{
    if (overlap(a.rect, b.rect) <= 0) return 0;
    float deepest = 0;
    for (const paint::Rect& one : a.letters) {
        if (overlap(one, b.rect) <= 0) continue;
        for (const paint::Rect& other : b.letters) deepest = std::max(deepest, overlap(one, other));
    }
    return deepest;
}

}  // namespace fit
