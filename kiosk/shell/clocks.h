#pragma once

#include "kiosk/base/clock.h"

namespace shell {

// The wall clock moved to where `--clock` wants it, running on from there. Idle time is not moved.
class ShiftedClock final : public base::Clock {
public:
    explicit ShiftedClock(std::chrono::seconds by) : by_(by) {}
    std::chrono::sys_seconds now() const override { return system_.now() + by_; }
    std::chrono::steady_clock::time_point steady() const override { return system_.steady(); }

private:
    base::SystemClock system_;
    std::chrono::seconds by_;
};

}  // namespace shell
