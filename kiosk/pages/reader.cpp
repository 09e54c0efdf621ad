#include "kiosk/pages/reader.h"

#include "kiosk/i18n/format.h"
#include "kiosk/pages/markdown.h"

namespace pages {

Reader::Reader(const World& world, const base::LanguageTag& language)
    : world_(world),
      voice_{world.words, world.catalogue.centre().chain(language)},
      now_(hours::local_time(world.now, world.catalogue.centre().time_zone.value)),
      holidays_(world.catalogue.centre())
{
}

std::optional<base::PlaceId> Reader::here() const
{
    if (world_.here) return world_.here;
    if (const auto& place = centre().place) return place->value;
    return {};
}

std::optional<base::Date> Reader::sure_day() const
{
    if (!world_.clock_is_sure) return {};
    return now_.date;
}

hours::State Reader::state_of(const content::Timetable& times) const
{
    if (!world_.clock_is_sure) return {};
    return hours::state_at(times, now_, holidays_);
}

std::optional<bundle::Shown> Reader::shown(const content::Thing& thing, const std::string& path)
{
    std::optional<bundle::Shown> found = world_.catalogue.words(thing, path, voice_.chain);
    if (!found) return found;
    if (found->language != voice_.language()) other_languages_.insert(found->language);
    by_machine_ = by_machine_ || found->by_machine;
    out_of_date_ = out_of_date_ || found->out_of_date;
    return found;
}

base::Phrase Reader::line(const content::Thing& thing, const std::string& path)
{
    return maybe_line(thing, path).value_or(voice_.own({}));
}

std::optional<base::Phrase> Reader::maybe_line(const content::Thing& thing, const std::string& path)
{
    const auto found = shown(thing, path);
    if (!found) return {};
    return found->phrase();
}

std::vector<TextBlock> Reader::list(const content::Thing& thing, const std::string& path)
{
    std::vector<TextBlock> items;
    const auto found = shown(thing, path);
    if (!found) return items;
    for (const std::string& item : found->items)
        items.push_back({TextBlock::Kind::item, {item, found->language}});
    return items;
}

std::vector<TextBlock> Reader::text(const content::Thing& thing, const std::string& path)
{
    const auto found = shown(thing, path);
    return found ? blocks(found->phrase()) : std::vector<TextBlock>();
}

std::optional<base::Phrase> Reader::name(const content::Thing& thing)
{
    const auto found = world_.catalogue.words(thing, "name", voice_.chain);
    if (!found) return {};
    return found->phrase();
}

std::optional<base::Phrase> Reader::german_title(const content::Thing& thing, const base::Phrase& shown) const
{
    if (shown.language == base::k_source_language) return {};
    const auto german = world_.catalogue.words(thing, "title", {base::k_source_language});
    if (!german) return {};
    return german->phrase();
}

const content::Place* Reader::place(const base::PlaceId& id)
{
    auto known = places_.find(id);
    if (known == places_.end()) known = places_.emplace(id, world_.catalogue.place(id)).first;
    return known->second ? &*known->second : nullptr;
}

const content::Organisation* Reader::organisation(const base::OrganisationId& id)
{
    auto known = organisations_.find(id);
    if (known == organisations_.end())
        known = organisations_.emplace(id, world_.catalogue.organisation(id)).first;
    return known->second ? &*known->second : nullptr;
}

std::vector<Remark> Reader::remarks() const
{
    std::vector<Remark> remarks;
    for (const base::LanguageTag& other : other_languages_) {
        const std::string number = remarks.empty() ? "" : "-" + std::to_string(remarks.size() + 1);
        const std::string name = i18n::name_in(other, voice_.language());
        remarks.push_back({"other-language" + number, "translate",
                           voice_.say("notice.other-language", {{"language", name}})});
    }
    if (by_machine_) remarks.push_back({"machine", "smart_toy", voice_.say("notice.machine")});
    if (out_of_date_) remarks.push_back({"out-of-date", "history", voice_.say("notice.out-of-date")});
    return remarks;
}

}  // namespace pages
