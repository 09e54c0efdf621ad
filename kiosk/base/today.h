#pragma once

#include "kiosk/base/clock.h"

namespace base {

// The day it is, UTC.
inline Date today()
{
    return Date(std::chrono::floor<std::chrono::days>(SystemClock().now()));
}

}  // namespace base
