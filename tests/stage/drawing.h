#pragma once

#include <array>
#include <cstdint>

#include "kiosk/base/picture.h"

// The little OpenGL that tests of the stage draw.
namespace drawing {

using Colour = std::array<std::uint8_t, 3>;  // red, green, blue

inline constexpr Colour k_red{255, 0, 0};
inline constexpr Colour k_blue{0, 0, 255};
inline constexpr Colour k_black{0, 0, 0};

void fill(Colour colour);

// Only rows `top` to `bottom` of a surface of this size, counted from the top.
void fill_rows(base::SizePx size, int top, int bottom, Colour colour);

Colour at(const base::Picture& picture, int x, int y);

// True when every pixel is of that colour, and opaque.
bool is_all(const base::Picture& picture, Colour colour);

}  // namespace drawing
