#pragma once

#include "kiosk/text/fonts.h"

namespace tests {

// The fonts of the terminal, as gathered by the build.
text::FontSet gathered_fonts();

}  // namespace tests
