#include "kiosk/paint/drawings.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "kiosk/text/plan.h"

namespace paint {
namespace {

bool same(const Drawing& one, const Drawing& other)
{
    return one.at.width == other.at.width && one.at.height == other.at.height &&
           one.highlighted == other.highlighted && one.svg == other.svg;
}

text::PlanStyle style_of(const Palette& colours)
{
    return {.paper = to_hex(colours.surface),
            .room = to_hex(colours.paper),
            .line = to_hex(colours.border),
            .ink = to_hex(colours.ink),
            .accent = to_hex(colours.accent),
            .accent_ink = to_hex(colours.accent_ink),
            .here = to_hex(colours.bad)};
}

std::optional<PictureTexture> drawn(const Drawing& drawing, const Palette& colours)
{
    const base::SizePx size{static_cast<int>(std::lround(drawing.at.width)),
                            static_cast<int>(std::lround(drawing.at.height))};
    if (size.width < 1 || size.height < 1) return {};
    const auto picture = text::draw_plan(drawing.svg, size, drawing.highlighted, style_of(colours));
    if (!picture) return {};
    return PictureTexture(*picture);
}

}  // namespace

void Drawings::keep_those_of(const Layout& layout, const Palette& colours)
{
    std::vector<Kept> before = std::exchange(kept_, {});
    for (const Box& box : layout.boxes) {
        for (const Mark& mark : box.marks) {
            const auto* drawing = std::get_if<Drawing>(&mark);
            if (!drawing || find(*drawing)) continue;
            const auto known = std::ranges::find_if(
                before, [drawing](const Kept& kept) { return same(kept.drawing, *drawing); });
            if (known != before.end()) kept_.push_back(std::move(*known));
            else kept_.push_back({*drawing, drawn(*drawing, colours)});
        }
    }
}

ImTextureID Drawings::texture(const Drawing& drawing) const
{
    const Kept* kept = find(drawing);
    return kept && kept->texture ? kept->texture->id() : nullptr;
}

const Drawings::Kept* Drawings::find(const Drawing& drawing) const
{
    const auto kept =
        std::ranges::find_if(kept_, [&](const Kept& one) { return same(one.drawing, drawing); });
    return kept == kept_.end() ? nullptr : &*kept;
}

}  // namespace paint
