#pragma once

#include <optional>

#include "kiosk/base/picture.h"
#include "kiosk/stage/stage.h"

namespace shell {

// A finger that rests in a corner of the glass for three seconds asks for the voice: a way in that needs no
// eyes (R-ACC-32). It cannot happen by accident: the finger must not move, nor leave.
class CornerHold {
public:
    // `corner_px`: side of the squares in the corners. `slop_px`: how far the finger may slip.
    CornerHold(float corner_px, float slop_px) : corner_px_(corner_px), slop_px_(slop_px) {}

    void on(const stage::Touch& touch, base::SizePx glass);

    // True once, when the time is up.
    bool held(stage::TimePoint now);

    // Until `held` may be true; absent: no finger rests there.
    std::optional<stage::TimePoint::duration> until_held(stage::TimePoint now) const;

private:
    bool is_in_corner(const stage::Touch& touch, base::SizePx glass) const;

    float corner_px_;
    float slop_px_;
    std::optional<stage::Touch> began_;
};

}  // namespace shell
