#include "kiosk/text/glyphs.h"

#include FT_OUTLINE_H

#include <cmath>

namespace text {
namespace {

// Steps of a pixel at which a glyph may begin, so that letters keep their distances.
constexpr int k_quarters = 4;
constexpr FT_Pos k_quarter_26_6 = 64 / k_quarters;

FT_F26Dot6 em_26_6(const Glyph& glyph)
{
    return std::lround(glyph.em_px * 64);
}

std::uint64_t key_of(const Glyph& glyph, int quarter)
{
    return static_cast<std::uint64_t>(em_26_6(glyph)) << 32 | static_cast<std::uint64_t>(glyph.face) << 24 |
           static_cast<std::uint64_t>(glyph.index) << 2 | static_cast<std::uint64_t>(quarter);
}

FT_Library started_library()
{
    FT_Library library = nullptr;
    return FT_Init_FreeType(&library) == 0 ? library : nullptr;
}

}  // namespace

Glyphs::Glyphs(Positions positions) : positions_(positions), library_(started_library()) {}

int Glyphs::face(const std::string& file)
{
    const auto [entry, is_new] = face_numbers_.try_emplace(file, static_cast<int>(faces_.size()));
    if (is_new) {
        FT_Face handle = nullptr;
        const bool opened = FT_New_Face(library_.get(), file.c_str(), 0, &handle) == 0;
        faces_.push_back({{opened ? handle : nullptr, {}}, 0});
    }
    return entry->second;
}

void Glyphs::add_to(std::vector<Quad>& quads, const Glyph& glyph, float x, float y)
{
    const long quarters =
        positions_ == Positions::exact ? std::lround(x * k_quarters) : std::lround(x) * k_quarters;
    const long whole = quarters >> 2;
    const Picture& shown = picture(glyph, static_cast<int>(quarters & 3));
    if (shown.size.width == 0) return;
    const float left = static_cast<float>(whole + shown.left);
    const float top = std::round(y) - static_cast<float>(shown.top);
    const RectF at{left, top, left + static_cast<float>(shown.size.width),
                   top + static_cast<float>(shown.size.height)};
    quads.push_back({at, shown.place.uv, shown.place.page});
}

const Glyphs::Picture& Glyphs::picture(const Glyph& glyph, int quarter)
{
    const auto [entry, is_new] = pictures_.try_emplace(key_of(glyph, quarter));
    if (is_new) entry->second = draw(glyph, quarter);
    return entry->second;
}

Glyphs::Picture Glyphs::draw(const Glyph& glyph, int quarter)
{
    Face& face = faces_[static_cast<std::size_t>(glyph.face)];
    if (!face.handle) return {};
    if (face.em != em_26_6(glyph)) {
        face.em = em_26_6(glyph);
        FT_Set_Char_Size(face.handle.get(), face.em, face.em, 72, 72);
    }
    // As designed: hinting would move what Pango has placed.
    if (FT_Load_Glyph(face.handle.get(), glyph.index, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0) return {};
    FT_GlyphSlot slot = face.handle->glyph;
    FT_Outline_Translate(&slot->outline, quarter * k_quarter_26_6, 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return {};
    const base::SizePx size{static_cast<int>(slot->bitmap.width), static_cast<int>(slot->bitmap.rows)};
    if (size.width == 0 || size.height == 0) return {};
    const auto place = atlas_.put(slot->bitmap.buffer, slot->bitmap.pitch, size);
    return {place, size, slot->bitmap_left, slot->bitmap_top};
}

}  // namespace text
