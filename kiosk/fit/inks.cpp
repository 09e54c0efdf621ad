#include "kiosk/fit/inks.h"

#include <algorithm>

namespace fit {
namespace {

paint::Rect around(const text::Paragraph& paragraph, const paint::Rect& at)
{
    text::RectF all = paragraph.quads.front().at;
    for (const text::Quad& quad : paragraph.quads) {
        all.x0 = std::min(all.x0, quad.at.x0);
        all.y0 = std::min(all.y0, quad.at.y0);
        all.x1 = std::max(all.x1, quad.at.x1);
        all.y1 = std::max(all.y1, quad.at.y1);
    }
    return {at.x + all.x0, at.y + all.y0, all.x1 - all.x0, all.y1 - all.y0};
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
            inks.push_back({&box, glyphs, around(paragraph, glyphs->at), paragraph.width_px,
                            paragraph.shortened, paragraph.missing_glyphs});
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

}  // namespace fit
