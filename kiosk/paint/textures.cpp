#define GL_GLEXT_PROTOTYPES
#include "kiosk/paint/textures.h"

#include <GL/gl.h>
#include <GL/glext.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace paint {
namespace {

using text::k_page_px;
constexpr int k_shadow_px = text::k_free_px;
constexpr int k_shadow_corner_px = 28;  // the blurred border; between the corners nothing changes
constexpr ImU32 k_shadow_colour = IM_COL32(23, 33, 43, 70);

// Coverage of a blurred round rectangle: full inside, falling to nothing at the edge of the picture.
std::vector<std::uint8_t> blurred_rectangle()
{
    std::vector<std::uint8_t> coverage(static_cast<std::size_t>(k_shadow_px) * k_shadow_px);
    for (int y = 0; y < k_shadow_px; ++y) {
        for (int x = 0; x < k_shadow_px; ++x) {
            const auto inward = [](int at) {
                const float from_edge =
                    std::min(static_cast<float>(at) + 0.5f, k_shadow_px - 0.5f - static_cast<float>(at));
                return std::max(0.0f, k_shadow_corner_px - from_edge);
            };
            const float distance = std::hypot(inward(x), inward(y)) / k_shadow_corner_px;
            const float light = std::clamp(1 - distance, 0.0f, 1.0f);
            const float smooth = light * light * (3 - 2 * light);
            coverage[static_cast<std::size_t>(y * k_shadow_px + x)] = static_cast<std::uint8_t>(smooth * 255);
        }
    }
    return coverage;
}

}  // namespace

// Each of its pixels is seen as one: glyphs are drawn for whole pixels.
CoverageTexture::CoverageTexture(base::SizePx size) : size_(size)
{
    glGenTextures(1, &name_);
    glBindTexture(GL_TEXTURE_2D, name_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    const std::array<GLint, 4> swizzle = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle.data());
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, size.width, size.height, 0, GL_RED, GL_UNSIGNED_BYTE, nullptr);
}

CoverageTexture::CoverageTexture(CoverageTexture&& other) noexcept
    : size_(other.size_), name_(std::exchange(other.name_, 0u))
{
}

CoverageTexture& CoverageTexture::operator=(CoverageTexture&& other) noexcept
{
    std::swap(size_, other.size_);
    std::swap(name_, other.name_);
    return *this;
}

CoverageTexture::~CoverageTexture()
{
    if (name_ != 0) glDeleteTextures(1, &name_);
}

void CoverageTexture::update(const text::AtlasPage::Changed& changed, std::span<const std::uint8_t> coverage)
{
    const auto first = static_cast<std::size_t>(changed.y0) * static_cast<std::size_t>(size_.width) +
                       static_cast<std::size_t>(changed.x0);
    glBindTexture(GL_TEXTURE_2D, name_);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, size_.width);
    glTexSubImage2D(GL_TEXTURE_2D, 0, changed.x0, changed.y0, changed.x1 - changed.x0,
                    changed.y1 - changed.y0, GL_RED, GL_UNSIGNED_BYTE, coverage.data() + first);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
}

void CoverageTexture::put(int size_px, std::span<const std::uint8_t> coverage)
{
    glBindTexture(GL_TEXTURE_2D, name_);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, size_px, size_px, GL_RED, GL_UNSIGNED_BYTE, coverage.data());
}

ImTextureID CoverageTexture::id() const
{
    return reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(name_));
}

PictureTexture::PictureTexture(const base::Picture& picture)
{
    glGenTextures(1, &name_);
    glBindTexture(GL_TEXTURE_2D, name_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, picture.size.width, picture.size.height, 0, GL_RGBA,
                 GL_UNSIGNED_BYTE, picture.rgba.data());
}

PictureTexture::PictureTexture(PictureTexture&& other) noexcept : name_(std::exchange(other.name_, 0u)) {}

PictureTexture& PictureTexture::operator=(PictureTexture&& other) noexcept
{
    std::swap(name_, other.name_);
    return *this;
}

PictureTexture::~PictureTexture()
{
    if (name_ != 0) glDeleteTextures(1, &name_);
}

ImTextureID PictureTexture::id() const
{
    return reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(name_));
}

GlyphTextures::GlyphTextures() : shadow_(blurred_rectangle()) {}

void GlyphTextures::update(text::Engine& engine)
{
    for (int page = 0; page < engine.page_count(); ++page) {
        const text::AtlasPage atlas = engine.take_page(page);
        if (static_cast<std::size_t>(page) == pages_.size()) {
            pages_.emplace_back(atlas.size);
            usual_.push_back(atlas.size == base::SizePx{k_page_px, k_page_px});
        }
        if (atlas.changed.empty()) continue;
        CoverageTexture& texture = pages_[static_cast<std::size_t>(page)];
        texture.update(atlas.changed, atlas.coverage);
        if (atlas.changed.x0 < k_shadow_px && atlas.changed.y0 < k_shadow_px)
            texture.put(k_shadow_px, shadow_);
    }
}

ImVec2 full_pixel()
{
    constexpr float k_middle = (static_cast<float>(k_shadow_px) / 2 + 0.5f) / k_page_px;
    return {k_middle, k_middle};
}

void draw_shadow(ImDrawList& list, ImVec2 from, ImVec2 to, float radius_px, float size_px)
{
    // Light falls from above: the shadow stands a little lower than the panel.
    const float drop = size_px * 0.45f;
    const float inside = radius_px + size_px;
    const float reach = size_px + inside;  // of a corner, as drawn
    constexpr float k_corner = static_cast<float>(k_shadow_corner_px) / k_shadow_px;
    const auto part = [&](ImVec2 a, ImVec2 b, ImVec2 uv_a, ImVec2 uv_b) {
        constexpr float k_share = static_cast<float>(k_shadow_px) / k_page_px;
        if (a.x >= b.x || a.y >= b.y) return;
        list.PrimReserve(6, 4);
        list.PrimRectUV(a, b, {uv_a.x * k_share, uv_a.y * k_share}, {uv_b.x * k_share, uv_b.y * k_share},
                        k_shadow_colour);
    };
    const float left = from.x - size_px, right = to.x + size_px;
    const float top = from.y - size_px + drop, bottom = to.y + size_px + drop;
    const ImVec2 inner_from(left + reach, top + reach), inner_to(right - reach, bottom - reach);
    part({left, top}, inner_from, {0, 0}, {k_corner, k_corner});
    part({inner_to.x, top}, {right, inner_from.y}, {1 - k_corner, 0}, {1, k_corner});
    part({left, inner_to.y}, {inner_from.x, bottom}, {0, 1 - k_corner}, {k_corner, 1});
    part(inner_to, {right, bottom}, {1 - k_corner, 1 - k_corner}, {1, 1});

    // Of the edges only what is not under the panel.
    const auto uv = [&](float depth) { return k_corner * depth / reach; };
    part({inner_from.x, top}, {inner_to.x, from.y}, {k_corner, 0}, {1 - k_corner, uv(from.y - top)});
    part({inner_from.x, to.y}, {inner_to.x, bottom}, {k_corner, 1 - uv(bottom - to.y)}, {1 - k_corner, 1});
    part({left, inner_from.y}, {from.x, inner_to.y}, {0, k_corner}, {uv(from.x - left), 1 - k_corner});
    part({to.x, inner_from.y}, {right, inner_to.y}, {1 - uv(right - to.x), k_corner}, {1, 1 - k_corner});
}

}  // namespace paint
