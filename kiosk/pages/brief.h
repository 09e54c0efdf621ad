#pragma once

#include "kiosk/pages/offers.h"

namespace pages {

// What a list tells of a service: all but why it stands there. Reads its words at once; the catalogue
// forgets them soon.
Result brief(const Offer& offer, Offers& offers, Reader& reader);

}  // namespace pages
