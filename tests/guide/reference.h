#pragma once

#include "kiosk/guide/guide.h"

// The guide once more, as slow and plain as the design says it, without the index. Knows no circles.
namespace reference {

guide::Step next(const guide::Guide& guide, const guide::Situation& told, const guide::Setting& setting,
                 const guide::Preference& preference);

}  // namespace reference
