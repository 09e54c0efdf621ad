#pragma once

#include <optional>
#include <string_view>

#include "kiosk/base/clock.h"
#include "kiosk/base/picture.h"

// Values as they are written on command lines.
namespace base {

// "1080x1920": both from 1 to 16,384.
std::optional<SizePx> size_from(std::string_view written);

// "2026-11-26T09:30" or "2026-11-26T09:30:15"; a date and time that exist.
std::optional<LocalTime> local_time_from(std::string_view written);

}  // namespace base
