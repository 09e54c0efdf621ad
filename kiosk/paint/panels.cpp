#include "kiosk/paint/panels.h"

#include <GL/gl.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "kiosk/paint/seascape.h"
#include "kiosk/paint/textures.h"

namespace paint {
namespace {

// From here on clearing pays for the draw call it costs.
constexpr float k_large_px = 8000;

float channel(std::uintptr_t colour, int shift)
{
    return static_cast<float>(colour >> shift & 0xff) / 255;
}

// Fills the command's clip rectangle with the colour it carries. Clearing writes pixels without reading them
// and without a texture.
void clear(const ImDrawList*, const ImDrawCmd* command)
{
    const ImVec4& at = command->ClipRect;
    const float surface_height = ImGui::GetIO().DisplaySize.y;
    const auto colour = reinterpret_cast<std::uintptr_t>(command->UserCallbackData);
    glScissor(static_cast<GLint>(at.x), static_cast<GLint>(surface_height - at.w),
              static_cast<GLsizei>(at.z - at.x), static_cast<GLsizei>(at.w - at.y));
    glClearColor(channel(colour, IM_COL32_R_SHIFT), channel(colour, IM_COL32_G_SHIFT),
                 channel(colour, IM_COL32_B_SHIFT), 1);
    glClear(GL_COLOR_BUFFER_BIT);
}

bool is_whole(float px)
{
    return px == std::floor(px);
}

// The corner between two edges of a panel: a square with one side rounded. `turn` is 0 for the upper left
// corner and counts clockwise.
void round_corner(ImDrawList& list, ImVec2 outer, ImVec2 inner, float radius, int turn, ImU32 colour)
{
    const ImVec2 centre(outer.x + std::copysign(radius, inner.x - outer.x),
                        outer.y + std::copysign(radius, inner.y - outer.y));
    const bool across_first = turn % 2 == 0;  // clockwise, the arc of these begins at a vertical edge
    list.PathLineTo(across_first ? ImVec2(outer.x, inner.y) : ImVec2(inner.x, outer.y));
    list.PathArcToFast(centre, radius, 6 + turn * 3, 9 + turn * 3);
    list.PathLineTo(across_first ? ImVec2(inner.x, outer.y) : ImVec2(outer.x, inner.y));
    list.PathLineTo(inner);
    list.PathFillConvex(colour);
}

// Only the corners are round, and only they are smoothed.
void fill_rounded(ImDrawList& list, ImVec2 from, ImVec2 to, float radius, Colour colour)
{
    const float corner = std::ceil(radius);
    const bool is_round = to.y - from.y < 3 * corner;
    if (is_round || (to.x - from.x) * (to.y - from.y) < 2 * k_large_px || colour.alpha < 255)
        return list.AddRectFilled(from, to, packed(colour), radius);
    const ImVec2 inner_from(from.x + corner, from.y + corner), inner_to(to.x - corner, to.y - corner);
    fill(list, {inner_from.x, from.y}, {inner_to.x, inner_from.y}, colour);
    fill(list, {from.x, inner_from.y}, {to.x, inner_to.y}, colour);
    fill(list, {inner_from.x, inner_to.y}, {inner_to.x, to.y}, colour);
    const ImU32 ink = packed(colour);
    round_corner(list, from, inner_from, radius, 0, ink);
    round_corner(list, {to.x, from.y}, {inner_to.x, inner_from.y}, radius, 1, ink);
    round_corner(list, to, inner_to, radius, 2, ink);
    round_corner(list, {from.x, to.y}, {inner_from.x, inner_to.y}, radius, 3, ink);
}

// Straight edges are rectangles on whole pixels; only the corners are smoothed.
void draw_border(ImDrawList& list, ImVec2 from, ImVec2 to, float radius, Colour colour, float width)
{
    const ImU32 ink = packed(colour);
    const float corner = std::ceil(radius), half = width / 2;
    list.AddRectFilled({from.x + corner, from.y}, {to.x - corner, from.y + width}, ink);
    list.AddRectFilled({from.x + corner, to.y - width}, {to.x - corner, to.y}, ink);
    list.AddRectFilled({from.x, from.y + corner}, {from.x + width, to.y - corner}, ink);
    list.AddRectFilled({to.x - width, from.y + corner}, {to.x, to.y - corner}, ink);
    const auto arc = [&](ImVec2 first, ImVec2 centre, ImVec2 last, int from_12th) {
        if (radius <= 0) return;
        list.PathLineTo(first);
        list.PathArcToFast(centre, radius - half, from_12th, from_12th + 3);
        list.PathLineTo(last);
        list.PathStroke(ink, 0, width);
    };
    const float x0 = from.x + half, y0 = from.y + half, x1 = to.x - half, y1 = to.y - half;
    arc({x0, from.y + corner}, {from.x + radius, from.y + radius}, {from.x + corner, y0}, 6);
    arc({to.x - corner, y0}, {to.x - radius, from.y + radius}, {x1, from.y + corner}, 9);
    arc({x1, to.y - corner}, {to.x - radius, to.y - radius}, {to.x - corner, y1}, 0);
    arc({from.x + corner, y1}, {from.x + radius, to.y - radius}, {x0, to.y - corner}, 3);
}

}  // namespace

void fill(ImDrawList& list, ImVec2 from, ImVec2 to, Colour colour)
{
    const bool is_whole_px = is_whole(from.x) && is_whole(from.y) && is_whole(to.x) && is_whole(to.y);
    const bool is_large = (to.x - from.x) * (to.y - from.y) >= k_large_px;
    if (!is_large || !is_whole_px || colour.alpha < 255) return list.AddRectFilled(from, to, packed(colour));
    list.PushClipRect(from, to, true);
    const ImVec4& clip = list._CmdHeader.ClipRect;
    if (clip.x < clip.z && clip.y < clip.w)
        list.AddCallback(clear, reinterpret_cast<void*>(static_cast<std::uintptr_t>(packed(colour))));
    list.PopClipRect();
}

void draw_panel(ImDrawList& list, const Panel& panel, float dy, const PanelLook& look)
{
    const ImVec2 from(std::round(panel.rect.x), std::round(panel.rect.y + dy));
    const ImVec2 to(std::round(panel.rect.right()), std::round(panel.rect.bottom() + dy));
    if (look.has_shadow && panel.shadow_px > 0) draw_shadow(list, from, to, panel.radius, panel.shadow_px);
    if (panel.radius > 0) fill_rounded(list, from, to, panel.radius, look.fill);
    else fill(list, from, to, look.fill);
    if (!look.has_border || panel.border_px <= 0) return;
    draw_border(list, from, to, panel.radius, panel.border, std::max(1.0f, std::round(panel.border_px)));
}

}  // namespace paint
