#include "kiosk/paint/seascape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "kiosk/paint/panels.h"

namespace paint {
namespace {

struct Wave {
    float level;   // share of the height at which it swings
    float swing;   // share of the height
    float length;  // waves across the width
    float phase;   // radians
    Colour colour;
};

float crest(const Wave& wave, float share_of_width)
{
    const float angle = share_of_width * wave.length * 2 * std::numbers::pi_v<float> + wave.phase;
    return wave.level + wave.swing * std::sin(angle);
}

// Where even the deepest trough is above, px.
float below(const Rect& at, const Wave& wave)
{
    return at.y + std::ceil((wave.level + wave.swing) * at.height) + 2;
}

// A strip of triangles from the crest down to `bottom`.
void draw_wave(ImDrawList& list, const Rect& at, const Wave& wave, float bottom)
{
    constexpr int k_steps = 96;
    const ImU32 colour = packed(wave.colour);
    const ImVec2 solid = ImGui::GetFontTexUvWhitePixel();
    std::array<ImVec2, k_steps + 1> line;
    list.PrimReserve(k_steps * 6, (k_steps + 1) * 2);
    const auto first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
    for (int step = 0; step <= k_steps; ++step) {
        const float share = static_cast<float>(step) / k_steps;
        line[static_cast<std::size_t>(step)] = {at.x + share * at.width,
                                                at.y + crest(wave, share) * at.height};
        list.PrimWriteVtx(line[static_cast<std::size_t>(step)], solid, colour);
        list.PrimWriteVtx({at.x + share * at.width, bottom}, solid, colour);
    }
    for (int step = 0; step < k_steps; ++step) {
        for (const int corner : {0, 1, 2, 1, 3, 2})
            list.PrimWriteIdx(static_cast<ImDrawIdx>(first + step * 2 + corner));
    }
    list.AddPolyline(line.data(), k_steps + 1, colour, 0, 2.0f);  // smooths the edge
}

}  // namespace

ImU32 packed(Colour colour)
{
    return IM_COL32(colour.red, colour.green, colour.blue, colour.alpha);
}

void draw_seascape(ImDrawList& list, const Rect& at, const Palette& colours)
{
    const std::array waves = {
        Wave{0.800f, 0.016f, 1.1f, 0.4f, colours.far_sea},
        Wave{0.855f, 0.014f, 1.6f, 2.1f, colours.middle_sea},
        Wave{0.915f, 0.012f, 1.3f, 4.0f, colours.sea},
    };
    fill(list, {at.x, at.y}, {at.right(), below(at, waves.front())}, colours.night);
    // Each is seen down to where the next one covers everything.
    for (std::size_t i = 0; i < waves.size(); ++i)
        draw_wave(list, at, waves[i], below(at, waves[std::min(i + 1, waves.size() - 1)]));
    fill(list, {at.x, below(at, waves.back())}, {at.right(), at.bottom()}, waves.back().colour);
}

}  // namespace paint
