#include "kiosk/pages/offers.h"

#include <algorithm>

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

std::optional<Venue> desk(Reader& reader, const Notices& notices)
{
    const content::Place* place = desk_place(reader);
    if (!place) return {};
    Venue venue;
    venue.place = place;
    venue.times = place->times;
    notices.close(venue.times, place->id);
    venue.state = reader.state_of(venue.times);
    return venue;
}

std::optional<base::Phrase> opening(const Venue& venue, const Reader& reader)
{
    return opening(venue.state, reader.now(), reader.voice(), venue.by_appointment);
}

}  // namespace pages
