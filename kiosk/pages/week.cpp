#include "kiosk/pages/week.h"

#include <algorithm>
#include <string>

#include "kiosk/i18n/format.h"

namespace pages {
namespace {

std::string day_name(unsigned day, const Voice& voice)
{
    return i18n::short_weekday(std::chrono::weekday(day + 1), voice.language());
}

// "Mo–Do" from three days on, else each by name.
std::vector<std::string> run_names(const std::vector<unsigned>& run, const Voice& voice)
{
    const std::string first = day_name(run.front(), voice);
    if (run.size() == 1) return {first};
    const std::string last = day_name(run.back(), voice);
    if (run.size() == 2) return {first, last};
    return {first + "–" + last};
}

std::string day_names(const std::vector<unsigned>& days, const Voice& voice)
{
    std::vector<std::string> names;
    std::vector<unsigned> run;
    for (std::size_t i = 0; i < days.size(); ++i) {
        run.push_back(days[i]);
        const bool goes_on = i + 1 < days.size() && days[i + 1] == days[i] + 1;
        if (goes_on) continue;
        std::ranges::move(run_names(run, voice), std::back_inserter(names));
        run.clear();
    }
    return i18n::list(names, voice.language());
}

// What is special about a slot, in the order: how, which languages, which door.
std::string details(const content::Slot& slot, const Voice& voice)
{
    std::vector<std::string> parts;
    if (slot.by == content::By::phone) parts.push_back(voice.say("hours.by-phone").text);
    if (slot.by == content::By::visit) parts.push_back(voice.say("hours.by-visit").text);
    for (const base::LanguageTag& spoken : slot.languages)
        parts.push_back(i18n::name_in(spoken, voice.language()));
    if (!slot.room.empty()) parts.push_back(voice.say("place.room", {{"room", slot.room}}).text);

    std::string joined;
    for (const std::string& part : parts) {
        joined += joined.empty() ? "" : " · ";
        joined += i18n::isolated(part);
    }
    return joined;
}

std::string slot_text(const content::Slot& slot, const Voice& voice)
{
    std::string text = i18n::time_range(slot.time.from, slot.time.until);
    const std::string special = details(slot, voice);
    if (!special.empty()) text += " (" + special + ")";
    return text;
}

}  // namespace

std::vector<EqualDays> grouped(const content::WeeklyHours& weekly)
{
    std::vector<EqualDays> groups;
    for (unsigned day = 0; day < weekly.days.size(); ++day) {
        const std::vector<content::Slot>& slots = weekly.days[day];
        if (slots.empty()) continue;
        const auto equal = std::ranges::find(groups, slots, &EqualDays::slots);
        if (equal == groups.end()) {
            groups.push_back({{day}, slots});
        } else {
            equal->days.push_back(day);
        }
    }
    return groups;
}

std::vector<base::Phrase> week_lines(const content::WeeklyHours& weekly, const Voice& voice)
{
    if (weekly.always) return {voice.say("hours.always")};
    std::vector<base::Phrase> lines;
    for (const EqualDays& group : grouped(weekly)) {
        std::vector<std::string> slots;
        for (const content::Slot& slot : group.slots) slots.push_back(slot_text(slot, voice));
        lines.push_back(voice.own(i18n::isolated(day_names(group.days, voice)) + " " +
                                  i18n::list(slots, voice.language())));
    }
    return lines;
}

}  // namespace pages
