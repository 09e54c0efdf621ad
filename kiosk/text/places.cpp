#include <algorithm>

#include "kiosk/text/paragraph.h"

namespace text {
namespace {

float px(int pango_units)
{
    return static_cast<float>(pango_units) / PANGO_SCALE;
}

// As bytes of the layout's text, without what was cut away.
Bytes drawn_bytes(const Shaped& shaped, Bytes asked)
{
    const auto drawn = [&](std::size_t byte) {
        return std::min(shaped.at[std::min(byte, shaped.at.size() - 1)], shaped.kept_bytes);
    };
    return {drawn(asked.begin), drawn(asked.end)};
}

// From the run's left to where that byte of it begins, Pango units.
int x_in(const PangoGlyphItem& run, const char* run_text, std::size_t byte)
{
    int x = 0;
    pango_glyph_string_index_to_x(run.glyphs, const_cast<char*>(run_text), run.item->length,
                                  &run.item->analysis, static_cast<int>(byte), false, &x);
    return x;
}

// Adds a part of a line, or makes the part before it wider when both touch.
void add(std::vector<RectF>& places, const RectF& place)
{
    constexpr float k_touching_px = 0.5f;
    if (place.x1 <= place.x0) return;
    if (!places.empty() && places.back().y0 == place.y0 && place.x0 - places.back().x1 < k_touching_px)
        places.back().x1 = place.x1;
    else places.push_back(place);
}

// Adds what these bytes take of one line.
struct Marker {
    std::vector<RectF>& places;
    const char* text;
    Bytes bytes;
    float height_px;

    void mark(const StandingLine& line) const
    {
        int left = 0;  // of the run, Pango units
        for (GSList* next = line.line->runs; next; next = next->next) {
            const auto& run = *static_cast<PangoGlyphItem*>(next->data);
            mark(run, line, left);
            left += pango_glyph_string_get_width(run.glyphs);
        }
    }

    void mark(const PangoGlyphItem& run, const StandingLine& line, int left) const
    {
        const auto first = static_cast<std::size_t>(run.item->offset);
        const std::size_t begin = std::max(bytes.begin, first);
        const std::size_t end = std::min(bytes.end, first + static_cast<std::size_t>(run.item->length));
        if (begin >= end) return;
        const auto [x0, x1] =
            std::minmax({x_in(run, text + first, begin - first), x_in(run, text + first, end - first)});
        add(places, {line.left_px + px(left + x0), line.top_px, line.left_px + px(left + x1),
                     line.top_px + height_px});
    }
};

}  // namespace

std::vector<RectF> places_of(const Shaped& shaped, const Request& request, float cap_height_em, Bytes asked)
{
    std::vector<RectF> places;
    const Marker marker{places, pango_layout_get_text(shaped.layout.get()), drawn_bytes(shaped, asked),
                        lines_of(request, cap_height_em).height_px};
    for (const StandingLine& line : standing_lines(shaped, request, cap_height_em)) marker.mark(line);
    return places;
}

}  // namespace text
