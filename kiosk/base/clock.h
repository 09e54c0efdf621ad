#pragma once

#include <chrono>
#include <compare>

namespace base {

using Date = std::chrono::year_month_day;

// Local time of a centre: a date and the time of that day. No time zone inside.
struct LocalTime {
    Date date;
    std::chrono::seconds time{0};  // since local midnight, 0 s to 86,399 s
    auto operator<=>(const LocalTime&) const = default;
};

// The only two times the program knows: one for what visitors read, one for what must not jump.
class Clock {
public:
    virtual ~Clock() = default;
    virtual std::chrono::sys_seconds now() const = 0;                  // wall clock, UTC
    virtual std::chrono::steady_clock::time_point steady() const = 0;  // for idling, gestures, animation
};

class SystemClock final : public Clock {
public:
    std::chrono::sys_seconds now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
    std::chrono::steady_clock::time_point steady() const override { return std::chrono::steady_clock::now(); }
};

}  // namespace base
