#include "kiosk/shell/clock_trust.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

namespace shell {
namespace {

constexpr std::chrono::year k_year_of_release{2026};

std::string written(std::chrono::sys_seconds at)
{
    return fmt::format("{:%F %H:%M} UTC", fmt::gmtime(std::chrono::system_clock::to_time_t(at)));
}

}  // namespace

void ClockTrust::was_made(std::chrono::sys_seconds at)
{
    if (earliest_) earliest_ = std::max(*earliest_, at);
}

ClockTrust::Told ClockTrust::look(const base::Clock& clock)
{
    Look now{clock.now(), clock.steady()};
    const Verdict verdict = verdict_on(now.wall);
    now.possible = verdict == Verdict::sure;
    if (has_jumped(now)) jumped_at_ = now.steady;
    last_ = now;
    if (!now.possible) return {*earliest_, verdict};
    const bool runs_evenly = !jumped_at_ || now.steady - *jumped_at_ >= k_runs_evenly_for;
    return {now.wall, runs_evenly ? Verdict::sure : Verdict::jumped};
}

ClockTrust::Verdict ClockTrust::verdict_on(std::chrono::sys_seconds wall) const
{
    if (!earliest_) return Verdict::sure;
    if (wall < *earliest_) return Verdict::behind;
    if (wall > *earliest_ + k_longest_use) return Verdict::ahead;
    return Verdict::sure;
}

bool ClockTrust::has_jumped(const Look& now) const
{
    if (!last_ || !last_->possible) return false;
    const auto too_much = (now.wall - last_->wall) - (now.steady - last_->steady);
    return too_much >= k_jump || too_much <= -k_jump;
}

std::chrono::sys_seconds released()
{
    return std::chrono::sys_days(k_year_of_release / 1 / 1);
}

std::optional<base::Trouble> trouble_with(const ClockTrust::Told& told, std::chrono::sys_seconds shown)
{
    constexpr const char* k_repair =
        "set this machine's clock; until then opening hours are shown without what is open now";
    switch (told.verdict) {
        case ClockTrust::Verdict::sure: break;
        case ClockTrust::Verdict::behind:
            return base::Trouble{fmt::format("the clock shows {}, but this program or its content is of {}",
                                             written(shown), written(told.now)),
                                 k_repair};
        case ClockTrust::Verdict::ahead:
            return base::Trouble{fmt::format("the clock shows {}, which is too far ahead", written(shown)),
                                 k_repair};
        case ClockTrust::Verdict::jumped:
            return base::Trouble{
                fmt::format("the clock has been set to {}", written(shown)),
                fmt::format("for {} minutes opening hours are shown without what is open now; if this comes "
                            "again and again, look at the machine's time server",
                            ClockTrust::k_runs_evenly_for.count())};
    }
    return {};
}

const char* name_of(ClockTrust::Verdict verdict)
{
    switch (verdict) {
        case ClockTrust::Verdict::sure: break;
        case ClockTrust::Verdict::behind: return "behind";
        case ClockTrust::Verdict::ahead: return "ahead";
        case ClockTrust::Verdict::jumped: return "jumped";
    }
    return "sure";
}

}  // namespace shell
