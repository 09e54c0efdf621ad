#pragma once

#include <imgui.h>

#include <vector>

#include "kiosk/text/engine.h"

namespace paint {

// One-channel GL texture; ImGui's shader sees white with that alpha.
class CoverageTexture {
public:
    explicit CoverageTexture(base::SizePx size);
    CoverageTexture(CoverageTexture&& other) noexcept;
    CoverageTexture& operator=(CoverageTexture&& other) noexcept;
    ~CoverageTexture();

    // Copies the part of `coverage` (rows as wide as the texture) that `changed` names.
    void update(const text::AtlasPage::Changed& changed, std::span<const std::uint8_t> coverage);
    // Copies a square into the upper left corner.
    void put(int size_px, std::span<const std::uint8_t> coverage);
    ImTextureID id() const;

private:
    base::SizePx size_;
    unsigned name_ = 0;
};

// A picture on the graphics side.
class PictureTexture {
public:
    explicit PictureTexture(const base::Picture& picture);
    PictureTexture(PictureTexture&& other) noexcept;
    PictureTexture& operator=(PictureTexture&& other) noexcept;
    ~PictureTexture();

    ImTextureID id() const;

private:
    unsigned name_ = 0;
};

// The glyph atlas on the graphics side; brings over only what was drawn since the last time. Each page has
// the shadow in its corner, so that shadows, shapes and text between them need no other texture.
class GlyphTextures {
public:
    GlyphTextures();

    void update(text::Engine& engine);
    ImTextureID page(int page) const { return pages_.at(static_cast<std::size_t>(page)).id(); }
    // False for one made for a letter as large as a page: its corner is a smaller share of it.
    bool draws_shapes(int page) const { return usual_.at(static_cast<std::size_t>(page)); }

private:
    std::vector<CoverageTexture> pages_;
    std::vector<bool> usual_;
    std::vector<std::uint8_t> shadow_;
};

// A full pixel of the pages that draw shapes.
ImVec2 full_pixel();

// A soft shadow, with a page's texture, under a panel of that rectangle; `size_px` is how far it reaches
// beyond the edges.
void draw_shadow(ImDrawList& list, ImVec2 from, ImVec2 to, float radius_px, float size_px);

}  // namespace paint
