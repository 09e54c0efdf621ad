#pragma once

#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/session/settings.h"

namespace staff {

// One way for a terminal to look: what a visitor has set. All are judged; pictures are taken of the usual
// one, and of each other one with nothing else changed.
struct TourLook {
    std::string name;  // "usual", "larger-3"
    session::Settings settings;
};

// The usual one first.
std::vector<TourLook> tour_looks();

// Those of them that were asked for, in the same order; none asked for: all. A trouble names one that there
// is not.
base::Result<std::vector<TourLook>> tour_looks(const std::vector<std::string>& asked);

}  // namespace staff
