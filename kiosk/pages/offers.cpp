#include "kiosk/pages/offers.h"

#include <algorithm>

namespace pages {
namespace {

const content::Place* desk_place(Reader& reader)
{
    const auto& place = reader.centre().place;
    return place ? reader.place(place->value) : nullptr;
}

hours::State state(const content::Timetable& times, bool is_closed, const base::LocalTime& now)
{
    if (is_closed) return {.openness = hours::Openness::closed, .slot = {}, .changes = {}};
    return hours::state_at(times, now);
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
    const bool is_closed = notices_.closes(service.id) || (entry && notices_.closes(entry->place.value));
    venue.state = state(venue.times, is_closed, reader_.now());
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

std::optional<Venue> desk(Reader& reader, const Notices& notices)
{
    const content::Place* place = desk_place(reader);
    if (!place) return {};
    Venue venue;
    venue.place = place;
    venue.times = place->times;
    venue.state = state(venue.times, notices.closes(place->id), reader.now());
    return venue;
}

}  // namespace pages
