#include "tests/stage/drawing.h"

#include <GL/gl.h>

#include <cstddef>

namespace drawing {

void fill(Colour colour)
{
    glClearColor(static_cast<float>(colour[0]) / 255, static_cast<float>(colour[1]) / 255,
                 static_cast<float>(colour[2]) / 255, 1);
    glClear(GL_COLOR_BUFFER_BIT);
}

void fill_rows(base::SizePx size, int top, int bottom, Colour colour)
{
    glEnable(GL_SCISSOR_TEST);
    glScissor(0, size.height - bottom, size.width, bottom - top);
    fill(colour);
    glDisable(GL_SCISSOR_TEST);
}

Colour at(const base::Picture& picture, int x, int y)
{
    const auto pixel = (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.size.width) +
                        static_cast<std::size_t>(x)) *
                       4;
    return {picture.rgba.at(pixel), picture.rgba.at(pixel + 1), picture.rgba.at(pixel + 2)};
}

bool is_all(const base::Picture& picture, Colour colour)
{
    for (std::size_t pixel = 0; pixel < picture.rgba.size(); pixel += 4) {
        for (std::size_t channel = 0; channel < 3; ++channel)
            if (picture.rgba[pixel + channel] != colour[channel]) return false;
        if (picture.rgba[pixel + 3] != 255) return false;
    }
    return !picture.rgba.empty();
}

}  // namespace drawing
