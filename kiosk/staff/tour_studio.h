#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/fit/fit.h"
#include "kiosk/paint/layout.h"
#include "kiosk/paint/painter.h"
#include "kiosk/stage/stage.h"
#include "kiosk/text/engine.h"
#include "kiosk/ui/screen.h"

namespace staff {

// A screen as drawn.
struct Photograph {
    base::Picture picture;
    std::string outline;               // JSON
    std::vector<fit::Misfit> misfits;  // that only the picture tells
};

// Draws screens of one size in memory. One per process at a time.
class Studio {
public:
    static base::Result<Studio> open(base::SizePx size);

    // How a visitor wants the screens to look from here on; the usual way to begin with.
    void put_on(const session::Settings& settings);

    paint::Layout lay_out(const ui::Screen& screen);

    // What does not fit, wherever the screen is scrolled to.
    std::vector<fit::Misfit> misfits(const ui::Screen& screen, const paint::Layout& layout);

    Photograph take(const ui::Screen& screen, const paint::Layout& layout, float scroll_px);

private:
    Studio() = default;

    // In the order in which they need each other.
    std::unique_ptr<text::Engine> engine_;
    paint::Theme theme_;
    bool is_low_ = false;
    std::unique_ptr<stage::Stage> stage_;
    std::unique_ptr<paint::Painter> painter_;
};

}  // namespace staff
