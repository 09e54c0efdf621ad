#pragma once

#include "kiosk/guide/walk.h"

namespace guide {

// The services that a walk has left, with their reasons, in the order to be shown.
Matches matches(const Guide& guide, const Walk& walk, const Setting& setting, const Preference& preference,
                const Shortlist& shortlist);

}  // namespace guide
