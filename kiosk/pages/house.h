#pragma once

#include <vector>

#include "kiosk/pages/reader.h"

namespace pages {

// The services of today whose place is the one where the terminal stands, sorted by id.
std::vector<base::ServiceId> services_in_house(const Reader& reader);

}  // namespace pages
