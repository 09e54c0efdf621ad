#pragma once

#include <array>
#include <string_view>

#include "kiosk/content/facts.h"

namespace staff {

// Doors as content files and command lines name them.
struct DoorName {
    std::string_view name;
    content::Audience door;
};
inline constexpr std::array<DoorName, 3> k_doors = {{{"person", content::Audience::person},
                                                     {"employer", content::Audience::employer},
                                                     {"association", content::Audience::association}}};

}  // namespace staff
