#pragma once

#include "kiosk/load/device.h"

namespace tests {

// The fonts of the terminal, as gathered by the build. A missing one ends the test program.
inline text::FontSet gathered_fonts()
{
    return load::font_set(KIOSK_SHARE "/fonts").value();
}

}  // namespace tests
