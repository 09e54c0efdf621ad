#include "kiosk/pages/times.h"

#include <algorithm>
#include <string>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/week.h"

namespace pages {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::sys_days;
using std::chrono::weekday;

// Closures and single dates farther ahead are not shown yet.
constexpr days k_shown_ahead{60};

std::string clock_time(const base::LocalTime& at)
{
    return i18n::time_of_day(floor<minutes>(at.time));
}

days days_between(base::Date from, base::Date until)
{
    return sys_days(until) - sys_days(from);
}

base::Phrase open_sentence(const hours::State& state, const base::LocalTime& now, const Voice& voice)
{
    if (!state.changes) return voice.say("hours.always");
    const days ahead = days_between(now.date, state.changes->date);
    const bool at_midnight = state.changes->time.count() == 0;
    if (ahead == days(1) && at_midnight)
        return voice.say("hours.open-until", {{"time", i18n::time_of_day(days(1))}});
    if (ahead > days(1) || (ahead == days(1) && state.changes->time >= now.time))
        return voice.say("hours.open-now");
    return voice.say("hours.open-until", {{"time", clock_time(*state.changes)}});
}

base::Phrase closed_sentence(const hours::State& state, const base::LocalTime& now, const Voice& voice)
{
    if (!state.changes) return voice.say("hours.closed-now");
    const std::string time = clock_time(*state.changes);
    const days ahead = days_between(now.date, state.changes->date);
    if (ahead == days(0)) return voice.say("hours.opens-today", {{"time", time}});
    if (ahead == days(1)) return voice.say("hours.opens-tomorrow", {{"time", time}});
    const std::string day = ahead < days(7)
                                ? i18n::weekday(weekday(sys_days(state.changes->date)), voice.language())
                                : i18n::long_date(state.changes->date, voice.language());
    return voice.say("hours.opens-on", {{"day", day}, {"time", time}});
}

bool is_shown(base::Date first, base::Date last, base::Date today)
{
    return today <= last && days_between(today, first) <= k_shown_ahead;
}

std::string date_range(const content::DateRange& range, const base::LanguageTag& language)
{
    const std::string first = i18n::isolated(i18n::date(range.first, language));
    if (range.first == range.last) return first;
    return first + " – " + i18n::isolated(i18n::date(range.last, language));
}

std::vector<std::string> closures(const content::Timetable& times, base::Date today, const Voice& voice)
{
    std::vector<std::string> parts;
    for (const content::DateRange& range : times.closed) {
        if (is_shown(range.first, range.last, today)) parts.push_back(date_range(range, voice.language()));
    }
    return parts;
}

std::vector<std::string> dates(const content::Timetable& times, base::Date today, const Voice& voice)
{
    std::vector<std::string> parts;
    for (const content::DatedTime& dated : times.dates) {
        if (!is_shown(dated.date, dated.date, today)) continue;
        parts.push_back(i18n::isolated(i18n::date(dated.date, voice.language())) + ", " +
                        i18n::time_range(dated.time.from, dated.time.until));
    }
    return parts;
}

}  // namespace

OpenState open_state(const hours::State& state)
{
    switch (state.openness) {
        case hours::Openness::open: return OpenState::open;
        case hours::Openness::closed: return OpenState::closed;
        case hours::Openness::unknown: break;
    }
    return OpenState::unknown;
}

std::optional<base::Phrase> opening(const hours::State& state, const base::LocalTime& now, const Voice& voice)
{
    if (state.openness == hours::Openness::unknown) return {};
    if (state.openness == hours::Openness::closed) return closed_sentence(state, now, voice);
    base::Phrase sentence = open_sentence(state, now, voice);
    if (state.slot && state.slot->by == content::By::phone)
        sentence.text += " (" + voice.say("hours.by-phone").text + ")";
    return sentence;
}

std::vector<base::Phrase> timetable_lines(const content::Timetable& times, base::Date today,
                                          const Voice& voice)
{
    std::vector<base::Phrase> lines;
    if (times.weekly) lines = week_lines(*times.weekly, voice);

    const std::vector<std::string> open = dates(times, today, voice);
    if (times.weekly && !open.empty()) {
        lines.push_back(voice.say("hours.dates", {{"dates", i18n::list(open, voice.language())}}));
    } else {
        for (const std::string& one : open) lines.push_back(voice.own(one));
    }

    const std::vector<std::string> closed = closures(times, today, voice);
    if (!closed.empty())
        lines.push_back(voice.say("hours.closed-dates", {{"dates", i18n::list(closed, voice.language())}}));
    return lines;
}

}  // namespace pages
