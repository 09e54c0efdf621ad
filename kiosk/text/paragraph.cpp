#include "kiosk/text/paragraph.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-font.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace text {
namespace {

float px(int pango_units)
{
    return static_cast<float>(pango_units) / PANGO_SCALE;
}

std::string file_of(PangoFont* font)
{
    FcChar8* file = nullptr;
    FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    if (FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(file);
}

// Adds the glyphs of one run after another, from left to right.
struct Pen {
    Paragraph& paragraph;
    Glyphs& glyphs;
    float em_px = 0;
    int x = 0;  // Pango units
    float left_px = 0, baseline_px = 0;

    void add(const PangoGlyphItem& run)
    {
        PangoFont* font = run.item->analysis.font;
        const int face = font ? glyphs.face(file_of(font)) : 0;
        const std::span shaped(run.glyphs->glyphs, static_cast<std::size_t>(run.glyphs->num_glyphs));
        for (const PangoGlyphInfo& glyph : shaped) {
            if (font) add(face, glyph);
            x += glyph.geometry.width;
        }
    }

    void add(int face, const PangoGlyphInfo& glyph)
    {
        if (glyph.glyph == PANGO_GLYPH_EMPTY) return;
        // Nothing is drawn for a letter that no font has: a box would tell a visitor less.
        if (glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) {
            ++paragraph.missing_glyphs;
            return;
        }
        glyphs.add_to(paragraph.quads, {face, glyph.glyph, em_px}, left_px + px(x + glyph.geometry.x_offset),
                      baseline_px + px(glyph.geometry.y_offset));
    }
};

}  // namespace

Lines lines_of(const Request& request, float cap_height_em)
{
    const float height = std::round(request.line_height * request.em_px);
    return {height, std::round((height + cap_height_em * request.em_px) / 2)};
}

float left_of(const Request& request, float line_px, float widest_px)
{
    const float room = (request.width_px > 0 ? request.width_px : widest_px) - line_px;
    switch (request.align) {
        case Align::left: return 0;
        case Align::centre: return room / 2;
        case Align::right: return room;
    }
    return 0;
}

float width_px(PangoLayoutLine* line)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    return px(logical.width);
}

std::vector<StandingLine> standing_lines(const Shaped& shaped, const Request& request, float cap_height_em)
{
    std::vector<StandingLine> lines;
    float widest_px = 0;
    for (GSList* at = pango_layout_get_lines_readonly(shaped.layout.get()); at; at = at->next) {
        lines.push_back({static_cast<PangoLayoutLine*>(at->data)});
        widest_px = std::max(widest_px, width_px(lines.back().line));
    }
    const float height_px = lines_of(request, cap_height_em).height_px;
    float top_px = 0;
    for (StandingLine& line : lines) {
        line.left_px = left_of(request, width_px(line.line), widest_px);
        line.top_px = std::exchange(top_px, top_px + height_px);
    }
    return lines;
}

Paragraph paragraph_of(const Shaped& shaped, const Request& request, float cap_height_em, Glyphs& glyphs)
{
    const Lines stand = lines_of(request, cap_height_em);
    Paragraph paragraph;
    paragraph.baseline_px = stand.baseline_px;
    paragraph.shortened = shaped.shortened;
    for (const StandingLine& at : standing_lines(shaped, request, cap_height_em)) {
        Pen pen{paragraph, glyphs, request.em_px};
        pen.left_px = at.left_px;
        pen.baseline_px = at.top_px + stand.baseline_px;
        for (GSList* run = at.line->runs; run; run = run->next)
            pen.add(*static_cast<PangoGlyphItem*>(run->data));
        paragraph.width_px = std::max(paragraph.width_px, width_px(at.line));
        ++paragraph.lines;
    }
    paragraph.height_px = stand.height_px * static_cast<float>(paragraph.lines);
    paragraph.quads.shrink_to_fit();
    return paragraph;
}

}  // namespace text
