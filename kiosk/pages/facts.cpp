#include "kiosk/pages/facts.h"

#include <algorithm>
#include <iterator>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/address.h"
#include "kiosk/pages/contact_facts.h"
#include "kiosk/pages/fact_keys.h"
#include "kiosk/pages/markdown.h"
#include "kiosk/pages/times.h"

namespace pages {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> more)
{
    std::ranges::move(more, std::back_inserter(to));
}

std::vector<base::Phrase> language_lines(const std::vector<base::LanguageTag>& languages, const Voice& voice)
{
    std::vector<std::string> names;
    for (const base::LanguageTag& spoken : languages)
        names.push_back(i18n::name_in(spoken, voice.language()));
    if (names.empty()) return {};
    return {voice.own(i18n::list(names, voice.language()))};
}

// What of a contact is not known yet.
content::Contact without(const content::Contact& known, content::Contact contact)
{
    if (contact.phone == known.phone) contact.phone.clear();
    if (contact.email == known.email) contact.email.clear();
    if (contact.web == known.web) contact.web.clear();
    if (contact.book == known.book) contact.book.clear();
    return contact;
}

// Puts the facts of one service together; those without lines are left out.
class Facts {
public:
    Facts(const Offer& offer, Offers& offers, Reader& reader)
        : offer_(offer), offers_(offers), reader_(reader)
    {
    }

    std::vector<Fact> all() &&
    {
        const Venue& nearest = offer_.nearest();
        const Reached reached = offers_.reached(offer_, nearest);
        add("who", "groups", who());
        add("where", "place", where(nearest, reached));
        add("when", "schedule", when_lines(nearest, reader_),
            nearest.state.openness == hours::Openness::open);
        add("languages", "record_voice_over", language_lines(nearest.languages, voice()));
        add("interpreter", "interpreter_mode", said(key_of(offer_.service.interpreter)));
        add("start", walks_in() ? "directions_walk" : "login", start());
        add("cost", "payments", said(key_of(offer_.service.cost)));
        if (reached.by == Reached::By::desk) facts_.push_back(through_desk());
        append(facts_, contact_facts(reached.contact, voice()));
        add_other_venues(reached);
        return std::move(facts_);
    }

private:
    const Voice& voice() const { return reader_.voice(); }

    void add(const std::string& name, const char* icon, std::vector<base::Phrase> lines, bool strong = false)
    {
        if (lines.empty()) return;
        facts_.push_back({name, icon, voice().say("service." + name), std::move(lines), strong});
    }

    std::vector<base::Phrase> said(const char* key) const
    {
        if (!key) return {};
        return {voice().say(key)};
    }

    std::vector<base::Phrase> who()
    {
        const auto name = reader_.name(thing(offer_.service.organisation.value));
        if (!name) return {};
        return {*name};
    }

    std::vector<base::Phrase> where(const Venue& venue, const Reached& reached)
    {
        if (venue.place) return where_lines(venue, reader_);
        if (reached.by == Reached::By::desk) return {};
        return {from_afar(reached.contact, voice())};
    }

    bool walks_in() const
    {
        return std::ranges::find(offer_.service.start, content::Start::walk_in) != offer_.service.start.end();
    }

    std::vector<base::Phrase> start() const
    {
        std::vector<base::Phrase> lines;
        for (const content::Start one : offer_.service.start) lines.push_back(voice().say(key_of(one)));
        return lines;
    }

    Fact through_desk()
    {
        const char* key = offer_.service.through_desk ? "through-desk" : "contact.none";
        Fact fact{"desk", "support_agent", voice().say("desk.title"), {voice().say(key)}, true};
        const auto desk = pages::desk(reader_, offers_.notices());
        if (!desk || desk->place == offer_.nearest().place) return fact;
        append(fact.lines, address_lines(*desk->place, reader_));
        append(fact.lines, timetable_lines(desk->times, reader_.sure_day(), voice(), reader_.holidays()));
        return fact;
    }

    void add_other_venues(const Reached& nearest)
    {
        for (std::size_t i = 1; i < offer_.venues.size(); ++i) {
            const Venue& venue = offer_.venues[i];
            if (!venue.place) continue;
            Fact fact{"where-" + std::to_string(i + 1), "place", voice().say("service.where"),
                      where_lines(venue, reader_)};
            append(fact.lines, differences(venue, nearest));
            facts_.push_back(std::move(fact));
        }
    }

    // What is not as at the nearest venue.
    std::vector<base::Phrase> differences(const Venue& venue, const Reached& nearest)
    {
        std::vector<base::Phrase> lines;
        if (venue.times != offer_.nearest().times) append(lines, when_lines(venue, reader_));
        if (venue.languages != offer_.nearest().languages)
            append(lines, language_lines(venue.languages, voice()));
        const content::Contact contact = offers_.reached(offer_, venue).contact;
        for (Fact& fact : contact_facts(without(nearest.contact, contact), voice()))
            append(lines, std::move(fact.lines));
        return lines;
    }

    const Offer& offer_;
    Offers& offers_;
    Reader& reader_;
    std::vector<Fact> facts_;
};

}  // namespace

std::vector<Fact> facts(const Offer& offer, Offers& offers, Reader& reader)
{
    return Facts(offer, offers, reader).all();
}

std::vector<base::Phrase> where_lines(const Venue& venue, Reader& reader)
{
    const content::Place& place = *venue.place;
    const Voice& voice = reader.voice();
    const bool has_own_room = venue.entry && !venue.entry->room.empty();
    const bool has_own_floor = venue.entry && !venue.entry->floor.empty();
    const std::string& floor = has_own_floor ? venue.entry->floor : place.floor;
    const std::string& room = has_own_room ? venue.entry->room : place.room;

    std::vector<base::Phrase> lines = address_lines(place, reader);
    if (!floor.empty()) lines.push_back(voice.say("place.floor", {{"floor", floor}}));
    if (!room.empty()) lines.push_back(voice.say("place.room", {{"room", room}}));
    for (const TextBlock& block : reader.text(thing(place.id), "directions")) lines.push_back(block.phrase);
    if (const char* key = key_of(place.wheelchair)) lines.push_back(voice.say(key));
    return lines;
}

std::vector<base::Phrase> when_lines(const Venue& venue, const Reader& reader)
{
    std::vector<base::Phrase> lines =
        timetable_lines(venue.times, reader.sure_day(), reader.voice(), reader.holidays());
    const bool is_unknown = !venue.times.weekly && venue.times.dates.empty();
    const char* why = venue.by_appointment ? "hours.appointment" : "hours.unknown";
    if (is_unknown) lines.insert(lines.begin(), reader.voice().say(why));
    return lines;
}

std::vector<Fact> desk_facts(const Venue& desk, Reader& reader)
{
    const Voice& voice = reader.voice();
    std::vector<base::Phrase> when = when_lines(desk, reader);
    if (auto sentence = opening(desk, reader)) when.insert(when.begin(), *sentence);

    std::vector<Fact> facts;
    facts.push_back({"where", "place", voice.say("service.where"), where_lines(desk, reader), true});
    facts.push_back({"when", "schedule", voice.say("service.when"), std::move(when)});
    append(facts, contact_facts(desk.place->contact, voice));
    return facts;
}

}  // namespace pages
