#pragma once

#include "kiosk/base/picture.h"

namespace stage {

// What stands in the framebuffer OpenGL reads from now.
base::Picture read_pixels(base::SizePx size);

}  // namespace stage
