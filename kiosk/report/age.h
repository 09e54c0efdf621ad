#pragma once

#include <chrono>
#include <optional>

#include "kiosk/base/clock.h"

namespace report {

// After so many days facts should be verified again, and after so many they are too old to be relied on.
inline constexpr std::chrono::days k_old{180};
inline constexpr std::chrono::days k_very_old{365};

enum class Age { never, in_future, very_old, old, recent };

// How long ago a person verified something; absent: never.
inline Age age_of(const std::optional<base::Date>& checked, base::Date today)
{
    if (!checked) return Age::never;
    const auto days = std::chrono::sys_days(today) - std::chrono::sys_days(*checked);
    if (days < std::chrono::days(0)) return Age::in_future;
    if (days > k_very_old) return Age::very_old;
    return days > k_old ? Age::old : Age::recent;
}

}  // namespace report
