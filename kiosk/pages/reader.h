#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/bundle/catalogue.h"
#include "kiosk/hours/hours.h"
#include "kiosk/pages/pages.h"
#include "kiosk/pages/voice.h"

namespace pages {

// Reads the catalogue for one visitor and one page, and remembers of what it has read for the page what a
// visitor should be told: other languages, machine translation, old translation.
class Reader {
public:
    Reader(const World& world, const base::LanguageTag& language);

    const bundle::Catalogue& catalogue() const { return world_.catalogue; }
    const content::Centre& centre() const { return world_.catalogue.centre(); }
    const Voice& voice() const { return voice_; }
    const base::LocalTime& now() const { return now_; }

    // Where the terminal stands; nothing when nobody has said it.
    std::optional<base::PlaceId> here() const;

    // The centre's public holidays.
    const hours::Holidays& holidays() const { return holidays_; }

    // Today for timetables; absent when the clock is not to be relied on.
    std::optional<base::Date> sure_day() const;

    // What is open now; unknown when the clock is not to be relied on. Everything that is said of opening
    // comes from here.
    hours::State state_of(const content::Timetable& times) const;

    // In the visitor's language or the next best; empty when nobody has written it.
    base::Phrase line(const content::Thing& thing, const std::string& path);
    std::optional<base::Phrase> maybe_line(const content::Thing& thing, const std::string& path);
    std::vector<TextBlock> list(const content::Thing& thing, const std::string& path);
    std::vector<TextBlock> text(const content::Thing& thing, const std::string& path);

    // The name of an organisation or a place. Names are names: one in another language is not remarked upon.
    std::optional<base::Phrase> name(const content::Thing& thing);

    // The title in German, for the line under a translated one; nothing when `shown` is German itself.
    std::optional<base::Phrase> german_title(const content::Thing& thing, const base::Phrase& shown) const;

    // Kept for the page once read.
    const content::Place* place(const base::PlaceId& id);
    const content::Organisation* organisation(const base::OrganisationId& id);

    // On the texts read so far, by `line`, `list` and `text`.
    std::vector<Remark> remarks() const;

private:
    std::optional<bundle::Shown> shown(const content::Thing& thing, const std::string& path);

    const World& world_;
    Voice voice_;
    base::LocalTime now_;
    hours::Holidays holidays_;
    std::map<base::PlaceId, std::optional<content::Place>> places_;
    std::map<base::OrganisationId, std::optional<content::Organisation>> organisations_;
    std::set<base::LanguageTag> other_languages_;
    bool by_machine_ = false;
    bool out_of_date_ = false;
};

inline content::Thing centre_thing()
{
    return {content::Kind::centre, {}};
}
inline content::Thing guide_thing()
{
    return {content::Kind::guide, {}};
}
inline content::Thing thing(const base::ServiceId& id)
{
    return {content::Kind::service, id.key};
}
inline content::Thing thing(const base::PlaceId& id)
{
    return {content::Kind::place, id.key};
}
inline content::Thing thing(const base::OrganisationId& id)
{
    return {content::Kind::organisation, id.key};
}
inline content::Thing thing(const base::NoticeId& id)
{
    return {content::Kind::notice, id.key};
}

}  // namespace pages
