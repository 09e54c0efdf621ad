#pragma once

#include <functional>
#include <string>

namespace tests {

// Runs `act` in a process of its own and gives back what it returned, and the memory it needed at its peak on
// top of what this process has.
struct ChildAnswer {
    std::string text;
    long peak_kib = 0;
};
ChildAnswer in_a_child(const std::function<std::string()>& act);

// The same as a user who owns nothing: for root no file is unreadable.
ChildAnswer as_nobody(const std::function<std::string()>& act);

// Sanitizers take memory of their own.
inline constexpr bool k_memory_tells = !KIOSK_SANITIZED;

}  // namespace tests
