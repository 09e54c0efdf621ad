#include "kiosk/staff/tour_looks.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/staff/plain_text.h"

namespace staff {

std::vector<TourLook> tour_looks()
{
    std::vector<TourLook> looks = {{"usual", {}}};
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

base::Result<std::vector<TourLook>> tour_looks(const std::vector<std::string>& asked)
{
    const std::vector<TourLook> all = tour_looks();
    if (asked.empty()) return all;
    std::vector<TourLook> looks;
    std::vector<std::string> names;
    for (const TourLook& look : all) {
        names.push_back(look.name);
        if (std::ranges::find(asked, look.name) != asked.end()) looks.push_back(look);
    }
    for (const std::string& name : asked)
        if (std::ranges::find(names, name) == names.end())
            return base::trouble(fmt::format("there is no look '{}'", name),
                                 "choose one of: " + joined(names));
    return looks;
}

}  // namespace staff
