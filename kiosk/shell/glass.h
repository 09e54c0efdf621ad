#pragma once

#include <memory>

#include "kiosk/base/result.h"
#include "kiosk/paint/painter.h"
#include "kiosk/stage/stage.h"
#include "kiosk/text/engine.h"

namespace shell {

// What the terminal is drawn with. Each part needs those before it.
struct Glass {
    std::unique_ptr<stage::Window> window;
    std::unique_ptr<text::Engine> engine;
    std::unique_ptr<paint::Painter> painter;
};

base::Result<Glass> open_glass(const stage::WindowOptions& window);

}  // namespace shell
