#include "kiosk/content/contacts.h"

#include <algorithm>

namespace content {
namespace {

bool place_has_contact(const Facts& facts, const base::PlaceId& id)
{
    const auto place = facts.places.find(id);
    return place != facts.places.end() && !place->second.contact.empty();
}

}  // namespace

bool has_contact(const Facts& facts, const Service& service)
{
    if (service.through_desk || !service.contact.empty()) return true;
    const auto organisation = facts.organisations.find(service.organisation.value);
    if (organisation == facts.organisations.end() || !organisation->second.contact.empty()) return true;
    return std::ranges::any_of(service.places, [&](const ServicePlace& entry) {
        return !entry.contact.empty() || place_has_contact(facts, entry.place.value);
    });
}

}  // namespace content
