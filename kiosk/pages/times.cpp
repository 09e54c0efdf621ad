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
constexpr days k_holidays_ahead{28};

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

base::Phrase next_opening(const hours::State& state, const base::LocalTime& now, const Voice& voice)
{
    if (!state.changes) return voice.say("hours.opens-unknown");
    const std::string time = clock_time(*state.changes);
    const days ahead = days_between(now.date, state.changes->date);
    if (ahead == days(0)) return voice.say("hours.opens-today", {{"time", time}});
    if (ahead == days(1)) return voice.say("hours.opens-tomorrow", {{"time", time}});
    const std::string day = ahead < days(7)
                                ? i18n::weekday(weekday(sys_days(state.changes->date)), voice.language())
                                : i18n::long_date(state.changes->date, voice.language());
    return voice.say("hours.opens-on", {{"day", day}, {"time", time}});
}

std::string holiday_name(const hours::Holiday& holiday, const Voice& voice)
{
    if (holiday.name.empty()) return {};
    return voice.say("holiday." + std::string(holiday.name)).text;
}

// Why it is closed, when the next opening alone does not say it.
std::optional<base::Phrase> closed_today(const hours::State& state, const base::LocalTime& now,
                                         const Voice& voice)
{
    if (state.changes && state.changes->date == now.date) return {};
    if (!state.day_off) {
        if (state.changes) return {};
        return voice.say("hours.closed-now");
    }
    if (!state.day_off->holiday) return voice.say("hours.closed-today");
    const std::string name = holiday_name(*state.day_off->holiday, voice);
    if (name.empty()) return voice.say("hours.closed-holiday.unnamed");
    return voice.say("hours.closed-holiday", {{"holiday", name}});
}

// "by phone": how, when not in every way.
const char* key_of_way(const content::Slot& slot, bool by_appointment)
{
    switch (slot.by) {
        case content::By::phone: return "hours.by-phone";
        case content::By::visit: return by_appointment ? "hours.by-appointment" : "hours.by-visit";
        case content::By::any: break;
    }
    return by_appointment ? "hours.by-appointment" : nullptr;
}

void add_way(base::Phrase& sentence, const std::optional<content::Slot>& slot, bool by_appointment,
             const Voice& voice)
{
    const char* key = slot ? key_of_way(*slot, by_appointment) : nullptr;
    if (key) sentence.text += " (" + i18n::isolated(voice.say(key).text) + ")";
}

bool is_shown(base::Date first, base::Date last, std::optional<base::Date> today)
{
    return !today || (*today <= last && days_between(*today, first) <= k_shown_ahead);
}

std::string date_range(const content::DateRange& range, const base::LanguageTag& language)
{
    const std::string first = i18n::isolated(i18n::date(range.first, language));
    if (range.first == range.last) return first;
    return first + " – " + i18n::isolated(i18n::date(range.last, language));
}

std::vector<std::string> closures(const content::Timetable& times, std::optional<base::Date> today,
                                  const Voice& voice)
{
    std::vector<std::string> parts;
    for (const content::DateRange& range : times.closed) {
        if (is_shown(range.first, range.last, today)) parts.push_back(date_range(range, voice.language()));
    }
    return parts;
}

std::vector<std::string> dates(const content::Timetable& times, std::optional<base::Date> today,
                               const Voice& voice)
{
    std::vector<std::string> parts;
    for (const content::DatedTime& dated : times.dates) {
        if (!is_shown(dated.date, dated.date, today)) continue;
        parts.push_back(i18n::isolated(i18n::date(dated.date, voice.language())) + ", " +
                        i18n::time_range(dated.time.from, dated.time.until));
    }
    return parts;
}

// Those that change something: on days that would be open otherwise.
std::vector<std::string> holidays_soon(const content::Timetable& times, base::Date today, const Voice& voice,
                                       const hours::Holidays& holidays)
{
    std::vector<std::string> parts;
    for (days ahead{0}; ahead <= k_holidays_ahead; ++ahead) {
        const base::Date day = sys_days(today) + ahead;
        const auto off = hours::day_off(times, day, holidays);
        const bool would_be_open = !hours::slots_on(times, day, {}).empty();
        const bool is_open = !hours::slots_on(times, day, holidays).empty();
        if (!off || !off->holiday || !would_be_open || is_open) continue;
        std::string part = i18n::isolated(i18n::date(day, voice.language()));
        const std::string name = holiday_name(*off->holiday, voice);
        if (!name.empty()) part += " (" + i18n::isolated(name) + ")";
        parts.push_back(std::move(part));
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

std::optional<base::Phrase> opening(const hours::State& state, const base::LocalTime& now, const Voice& voice,
                                    bool by_appointment)
{
    if (state.openness == hours::Openness::unknown) return {};
    if (state.openness == hours::Openness::open) {
        base::Phrase sentence = open_sentence(state, now, voice);
        add_way(sentence, state.slot, by_appointment, voice);
        return sentence;
    }
    base::Phrase next = next_opening(state, now, voice);
    add_way(next, state.next, by_appointment, voice);
    const auto closed = closed_today(state, now, voice);
    if (!closed) return next;
    return voice.say("hours.two-sentences", {{"now", closed->text}, {"next", next.text}});
}

std::vector<base::Phrase> timetable_lines(const content::Timetable& times, std::optional<base::Date> today,
                                          const Voice& voice, const hours::Holidays& holidays)
{
    std::vector<base::Phrase> lines;
    if (times.weekly) lines = week_lines(*times.weekly, voice);
    const auto add = [&](const char* key, const std::vector<std::string>& parts) {
        if (!parts.empty()) lines.push_back(voice.say(key, {{"dates", i18n::list(parts, voice.language())}}));
    };

    const std::vector<std::string> open = dates(times, today, voice);
    if (times.weekly) add("hours.dates", open);
    for (std::size_t i = 0; !times.weekly && i < open.size(); ++i) lines.push_back(voice.own(open[i]));
    add("hours.closed-dates", closures(times, today, voice));
    if (today) add("hours.closed-holidays", holidays_soon(times, *today, voice, holidays));
    return lines;
}

}  // namespace pages
