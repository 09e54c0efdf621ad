#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "kiosk/text/engine.h"
#include "kiosk/text/shaper.h"

namespace tests {

// Coverage of black ink, one byte per pixel.
struct Ink {
    base::SizePx size;
    std::vector<std::uint8_t> coverage;

    explicit Ink(base::SizePx of_size);
    // The smallest box with all of it; all 0 when there is none.
    struct Box {
        int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
        auto operator<=>(const Box&) const = default;
    };
    Box box() const;
};

// How far two drawings are from each other.
struct Difference {
    std::array<int, 256> pixels_by_amount{};  // of those with ink in either drawing; 0: equal
    double ink_ratio = 0;                     // of all coverage, the first to the second

    int most() const;  // at the worst pixel, of 255
    double share_over(int amount) const;
};
Difference difference(const Ink& one, const Ink& other);

// The engine's quads, put together as Cairo does: coverage of glyphs that overlap adds up.
Ink drawn_by_us(text::Engine& engine, const text::Paragraph& paragraph, base::SizePx size);

// The same lines in the same places, by PangoCairo: with glyphs at whole pixels, or as outlines where Pango
// has placed them.
enum class By { glyphs, outlines };
Ink drawn_by_cairo(const text::Shaped& shaped, const text::Request& request, float cap_height_em,
                   base::SizePx size, By by);

}  // namespace tests
