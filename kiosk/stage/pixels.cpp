#include "kiosk/stage/pixels.h"

#include <GL/gl.h>

#include <algorithm>
#include <cstddef>

namespace stage {

namespace {

// OpenGL's first row is the lowest.
void turn_upside_down(base::Picture& picture)
{
    const auto row = static_cast<std::ptrdiff_t>(picture.size.width) * 4;
    auto top = picture.rgba.begin();
    auto bottom = picture.rgba.end();
    while (bottom - top >= 2 * row) {
        bottom -= row;
        std::swap_ranges(top, top + row, bottom);
        top += row;
    }
}

void make_opaque(base::Picture& picture)
{
    for (std::size_t alpha = 3; alpha < picture.rgba.size(); alpha += 4) picture.rgba[alpha] = 255;
}

}  // namespace

base::Picture read_pixels(base::SizePx size)
{
    base::Picture picture{size, {}};
    picture.rgba.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, size.width, size.height, GL_RGBA, GL_UNSIGNED_BYTE, picture.rgba.data());
    turn_upside_down(picture);
    make_opaque(picture);
    return picture;
}

}  // namespace stage
