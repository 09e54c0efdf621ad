#include "kiosk/load/hours.h"

#include <algorithm>
#include <array>

#include "kiosk/load/digits.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

using content::TimeRange;
using std::chrono::minutes;
constexpr std::size_t npos = std::string_view::npos;
constexpr minutes k_day{24 * 60};

// The two halves around a hyphen or an en dash; nothing when there is neither.
struct Halves {
    std::string_view first;
    std::string_view second;
};

std::optional<Halves> halves(std::string_view text)
{
    for (const std::string_view dash : {"-", "–"}) {
        const std::size_t at = text.find(dash);
        if (at != npos) return Halves{trimmed(text.substr(0, at)), trimmed(text.substr(at + dash.size()))};
    }
    return std::nullopt;
}

// H, H:MM or HH:MM
std::optional<minutes> time_of_day(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view hour_text = text.substr(0, colon);
    const auto hour = digits(hour_text);
    if (!hour || hour_text.size() > 2) return std::nullopt;
    if (colon == npos) return minutes(*hour * 60);
    const std::string_view minute_text = text.substr(colon + 1);
    const auto minute = digits(minute_text);
    if (!minute || minute_text.size() != 2 || *minute > 59) return std::nullopt;
    return minutes(*hour * 60 + *minute);
}

tl::unexpected<Mistake> refused(std::string_view written)
{
    static constexpr std::array<std::string_view, 5> k_closed = {"closed", "geschlossen", "zu", "frei", "-"};
    std::string text(written);
    if (std::ranges::find(k_closed, written) != k_closed.end()) return mistake("bad-hours", "closed", {text});
    const bool has_dot = text.find('.') != npos && text.find(':') == npos;
    if (has_dot) return mistake("bad-hours", "dot", {text});
    return mistake("bad-hours", "time", {text});
}

}  // namespace

Read<TimeRange> time_range(std::string_view written)
{
    const auto parts = halves(written);
    if (!parts) return refused(written);
    const auto from = time_of_day(parts->first);
    const auto until = time_of_day(parts->second);
    if (!from || !until || *from > k_day || *until > k_day) return refused(written);
    if (*until <= *from) return mistake("bad-hours", "order", {std::string(written)});
    return TimeRange{*from, *until};
}

Read<content::DatedTime> dated_time(std::string_view written)
{
    const std::size_t space = written.find(' ');
    const auto day = date(written.substr(0, space));
    if (!day) return tl::unexpected(day.error());
    if (space == npos) return mistake("bad-hours", "date-without-time", {std::string(written)});
    const std::string_view times = trimmed(written.substr(space));
    const auto time = time_range(times);
    if (!time) {
        const std::string meant = times_meant(times);
        if (meant.empty() || meant.find(',') != std::string::npos) return tl::unexpected(time.error());
        const std::string better = std::string(written.substr(0, space)) + " " + meant;
        return mistake("bad-hours", "nearly", {std::string(written), better});
    }
    return content::DatedTime{*day, *time};
}

content::Timetable timetable(const Section& section)
{
    content::Timetable times;
    if (const Entry* hours = section.find("hours"))
        times.weekly = weekly_hours(hours->value, section.report());
    for (const auto& closed : section.list("closed", date_range)) times.closed.push_back(closed.value);
    for (const auto& dated : section.list("dates", dated_time)) times.dates.push_back(dated.value);
    enum class OnHolidays { closed, open };
    times.open_on_holidays = section.choice("holidays", OnHolidays::closed) == OnHolidays::open;
    return times;
}

}  // namespace load
