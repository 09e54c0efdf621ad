#include "kiosk/staff/tour_looks.h"

#include <fmt/format.h>

namespace staff {

std::vector<TourLook> tour_looks()
{
    std::vector<TourLook> looks(1);
    for (int size = 1; size <= session::k_largest_size; ++size)
        looks.push_back({fmt::format("larger-{}", size), {.size = size}});
    looks.push_back({"light", {.contrast = session::Contrast::light}});
    looks.push_back({"dark", {.contrast = session::Contrast::dark}});
    looks.push_back({"low", {.low = true}});
    looks.push_back({"low-largest", {.size = session::k_largest_size, .low = true}});
    looks.push_back({"less-motion", {.less_motion = true}});
    looks.push_back({"by-ear", {.voice = session::Voice::guide}});
    return looks;
}

}  // namespace staff
