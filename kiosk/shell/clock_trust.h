#pragma once

#include <optional>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace shell {

// Judges the wall clock, which a dead battery or a bad time server can put anywhere. Visitors are told what
// is open now only by a clock that is sure.
class ClockTrust {
public:
    enum class Verdict {
        sure,
        behind,  // it shows a time that is over for certain
        ahead,   // it shows a time that this program will not see
        jumped   // somebody has set it, and may do so again
    };

    // Between two looks the wall clock may go a minute more or less than the steady one: of less, visitors
    // see nothing. After a jump it must run evenly for this long; a jump to a possible time from one that
    // was not is a repair and counts at once.
    static constexpr std::chrono::minutes k_jump{1};
    static constexpr std::chrono::minutes k_runs_evenly_for{10};
    static constexpr std::chrono::years k_longest_use{20};

    // Without a limit every time is possible: somebody has asked for this one.
    ClockTrust() = default;
    // Nothing before this is possible.
    explicit ClockTrust(std::chrono::sys_seconds earliest) : earliest_(earliest) {}

    // Something that is here was made then, so that it must be later now.
    void was_made(std::chrono::sys_seconds at);

    // What to go by.
    struct Told {
        std::chrono::sys_seconds now;  // the earliest possible time when the clock shows one that is not
        Verdict verdict = Verdict::sure;
        bool operator==(const Told&) const = default;
    };

    // At each look, in the order of the steady clock.
    Told look(const base::Clock& clock);

private:
    using Steady = std::chrono::steady_clock::time_point;
    struct Look {
        std::chrono::sys_seconds wall;
        Steady steady;
        bool possible = true;
    };

    Verdict verdict_on(std::chrono::sys_seconds wall) const;
    bool has_jumped(const Look& now) const;

    std::optional<std::chrono::sys_seconds> earliest_;
    std::optional<Look> last_;
    std::optional<Steady> jumped_at_;
};

// The first moment of the year in which this program was released.
std::chrono::sys_seconds released();

// For staff; nothing when the clock is sure.
std::optional<base::Trouble> trouble_with(const ClockTrust::Told& told, std::chrono::sys_seconds shown);

// "sure", "behind", "ahead", "jumped"
const char* name_of(ClockTrust::Verdict verdict);

}  // namespace shell
