#pragma once

#include <imgui.h>

#include <vector>

#include "kiosk/text/engine.h"

namespace paint {

// One-channel GL texture; ImGui's shader sees white with that alpha.
class CoverageTexture {
public:
    // Stretched: seen at other sizes than its own, or between pixels. Else each of its pixels is one.
    enum class Stretched { no, yes };
    CoverageTexture(base::SizePx size, Stretched stretched);
    CoverageTexture(CoverageTexture&& other) noexcept;
    CoverageTexture& operator=(CoverageTexture&& other) noexcept;
    ~CoverageTexture();

    // Copies the part of `coverage` (rows as wide as the texture) that `changed` names.
    void update(const text::AtlasPage::Changed& changed, std::span<const std::uint8_t> coverage);
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

// The glyph atlas on the graphics side; brings over only what was drawn since the last time.
class GlyphTextures {
public:
    void update(text::Engine& engine);
    ImTextureID page(int page) const { return pages_.at(static_cast<std::size_t>(page)).id(); }

private:
    std::vector<CoverageTexture> pages_;
};

// A soft shadow, made once and stretched around every raised panel.
class Shadow {
public:
    Shadow();
    // Under a panel of that rectangle; `size_px` is how far it reaches beyond the edges.
    void draw(ImDrawList& list, ImVec2 from, ImVec2 to, float radius_px, float size_px) const;

private:
    CoverageTexture texture_;
};

}  // namespace paint
