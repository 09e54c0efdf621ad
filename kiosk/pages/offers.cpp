#include "kiosk/pages/offers.h"

#include <algorithm>

#include "kiosk/pages/markdown.h"
#include "kiosk/pages/times.h"

namespace pages {
namespace {

const content::Place* desk_place(Reader& reader)
{
    const auto& place = reader.centre().place;
    return place ? reader.place(place->value) : nullptr;
}

bool is_by_appointment(const content::Service& service)
{
    return !service.start.empty() &&
           std::ranges::all_of(service.start, [](content::Start one) { return one == content::Start::book; });
}

bool is_in(const Venue& venue, const std::optional<base::AnswerId>& area)
{
    return area && venue.place && venue.place->area && venue.place->area->value == *area;
}

}  // namespace

Offers::Offers(Reader& reader, std::optional<base::AnswerId> area)
    : reader_(reader), area_(std::move(area)), notices_(reader)
{
}

const Offer* Offers::offer(const base::ServiceId& id)
{
    auto known = known_.find(id);
    if (known == known_.end()) {
        known = known_.emplace(id, std::nullopt).first;
        if (auto service = reader_.catalogue().service(id)) {
            known->second = Offer{std::move(*service), {}};
            add_venues(*known->second);
        }
    }
    return known->second ? &*known->second : nullptr;
}

void Offers::add_venues(Offer& offer)
{
    for (const content::ServicePlace& entry : offer.service.places)
        offer.venues.push_back(venue(offer.service, &entry));
    if (offer.venues.empty()) offer.venues.push_back(venue(offer.service, nullptr));
    std::ranges::stable_partition(offer.venues, [this](const Venue& one) { return is_in(one, area_); });
}

Venue Offers::venue(const content::Service& service, const content::ServicePlace* entry)
{
    Venue venue;
    venue.entry = entry;
    venue.place = entry ? reader_.place(entry->place.value) : nullptr;
    venue.times = times_of({.entry = entry, .service = &service, .place = venue.place});
    notices_.close(venue.times, service.id);
    if (entry) notices_.close(venue.times, entry->place.value);
    const content::Notice* closing = notices_.closing(service.id);
    if (!closing && entry) closing = notices_.closing(entry->place.value);
    if (closing) venue.closed_by = closing->id;
    venue.state = reader_.state_of(venue.times);
    venue.by_appointment = is_by_appointment(service);
    venue.languages = entry && !entry->languages.empty() ? entry->languages : service.languages;
    return venue;
}

Reached Offers::reached(const Offer& offer, const Venue& venue)
{
    return contact_of({.entry = venue.entry,
                       .service = &offer.service,
                       .place = venue.place,
                       .organisation = reader_.organisation(offer.service.organisation.value),
                       .desk = desk_place(reader_)});
}

namespace {

// "Closed: we are moving. Opens on Monday at 9:00"
base::Phrase closed_by_notice(const Venue& venue, const base::NoticeId& notice, Reader& reader)
{
    const Voice& voice = reader.voice();
    std::string reason = plain(reader.line(thing(notice), "text")).text;
    if (reason.ends_with('.')) reason.pop_back();
    base::Phrase closed = voice.say("hours.closed-notice", {{"reason", reason}});
    if (!venue.state.changes) return closed;
    hours::State next = venue.state;
    next.day_off.reset();
    const auto opens = opening(next, reader.now(), voice, venue.by_appointment);
    return voice.say("hours.two-sentences", {{"now", closed.text}, {"next", opens->text}});
}

}  // namespace

std::optional<Venue> desk(Reader& reader, const Notices& notices)
{
    const content::Place* place = desk_place(reader);
    if (!place) return {};
    Venue venue;
    venue.place = place;
    venue.times = place->times;
    notices.close(venue.times, place->id);
    if (const content::Notice* closing = notices.closing(place->id)) venue.closed_by = closing->id;
    venue.state = reader.state_of(venue.times);
    return venue;
}

std::optional<base::Phrase> opening(const Venue& venue, Reader& reader)
{
    if (venue.closed_by && venue.state.openness == hours::Openness::closed)
        return closed_by_notice(venue, *venue.closed_by, reader);
    return opening(venue.state, reader.now(), reader.voice(), venue.by_appointment);
}

}  // namespace pages
