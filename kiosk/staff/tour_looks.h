#pragma once

#include <string>
#include <vector>

#include "kiosk/session/settings.h"

namespace staff {

// One way for a terminal to look: what a visitor has set. All are judged; pictures are taken of the usual
// one, and of each other one with nothing else changed.
struct TourLook {
    std::string name;  // "larger-3"; empty: the usual one
    session::Settings settings;
};

// The usual one first.
std::vector<TourLook> tour_looks();

}  // namespace staff
