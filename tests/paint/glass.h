#pragma once

#include <memory>

#include "kiosk/load/device.h"
#include "kiosk/paint/painter.h"
#include "kiosk/stage/stage.h"

namespace tests {

// A terminal's glass in memory. One per test program at a time.
struct Glass {
    explicit Glass(base::SizePx of_size, float pixels_per_mm = 1)
        : surface{of_size, pixels_per_mm}, stage(*stage::open_surfaceless(of_size))
    {
        painter = *paint::Painter::open(engine);
    }

    paint::Layout laid_out(const ui::Screen& screen)
    {
        return paint::lay_out(screen, surface, theme, engine);
    }

    paint::Layout shown(const ui::Screen& screen)
    {
        paint::Layout layout = laid_out(screen);
        painter->draw(layout, {});
        return layout;
    }

    paint::Surface surface;
    std::unique_ptr<stage::Stage> stage;
    text::Engine engine = *text::Engine::open(*load::font_set(KIOSK_SHARE "/fonts"));
    paint::Theme theme;
    std::unique_ptr<paint::Painter> painter;
};

}  // namespace tests
