#include "kiosk/pages/spoken.h"

#include <algorithm>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/week.h"

namespace pages {
namespace {

std::string_view primary(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

bool contains(const std::vector<base::LanguageTag>& languages, const base::LanguageTag& language)
{
    return std::ranges::any_of(
        languages, [&language](const base::LanguageTag& one) { return primary(one) == primary(language); });
}

// The stretches of the week in which the language is spoken, without what goes without saying then.
content::WeeklyHours spoken_hours(const Venue& venue, const base::LanguageTag& language)
{
    content::WeeklyHours spoken;
    if (!venue.times.weekly) return spoken;
    for (std::size_t day = 0; day < spoken.days.size(); ++day) {
        for (content::Slot slot : venue.times.weekly->days[day]) {
            if (!contains(slot.languages.empty() ? venue.languages : slot.languages, language)) continue;
            slot.languages.clear();
            spoken.days[day].push_back(std::move(slot));
        }
    }
    return spoken;
}

std::size_t count_slots(const content::WeeklyHours& weekly)
{
    std::size_t count = 0;
    for (const std::vector<content::Slot>& slots : weekly.days) count += slots.size();
    return count;
}

enum class Spoken { never, sometimes, always };

Spoken how_often(const Venue& venue, const content::WeeklyHours& spoken, const base::LanguageTag& language)
{
    const std::size_t slots = venue.times.weekly ? count_slots(*venue.times.weekly) : 0;
    if (slots == 0) return contains(venue.languages, language) ? Spoken::always : Spoken::never;
    const std::size_t with_language = count_slots(spoken);
    if (with_language == 0) return Spoken::never;
    return with_language == slots ? Spoken::always : Spoken::sometimes;
}

std::optional<base::Phrase> interpreted_line(content::Interpreter interpreter, const Voice& voice)
{
    if (interpreter == content::Interpreter::provided) return voice.say("speaks.interpreter");
    if (interpreter == content::Interpreter::ask) return voice.say("speaks.interpreter-ask");
    return {};
}

}  // namespace

bool speaks(const Venue& venue, const base::LanguageTag& language)
{
    return how_often(venue, spoken_hours(venue, language), language) != Spoken::never;
}

std::optional<base::Phrase> spoken_line(const Venue& venue, content::Interpreter interpreter,
                                        const Voice& voice)
{
    const base::LanguageTag& language = voice.language();
    if (primary(language) == base::k_source_language) return {};
    const content::WeeklyHours spoken = spoken_hours(venue, language);
    const std::string name = i18n::name_in(language, language);
    switch (how_often(venue, spoken, language)) {
        case Spoken::always: return voice.say("speaks", {{"language", name}});
        case Spoken::never: return interpreted_line(interpreter, voice);
        case Spoken::sometimes: break;
    }
    std::vector<std::string> times;
    for (const base::Phrase& line : week_lines(spoken, voice)) times.push_back(line.text);
    return voice.say("speaks.at-times", {{"language", name}, {"times", i18n::list(times, language)}});
}

}  // namespace pages
