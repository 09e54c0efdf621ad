#include "kiosk/pages/where.h"

#include "kiosk/pages/address.h"
#include "kiosk/pages/contact_facts.h"

namespace pages {

base::Phrase where(const Offer& offer, Offers& offers, const Voice& voice)
{
    const Venue& nearest = offer.nearest();
    if (nearest.place) return short_address(*nearest.place);
    const Reached reached = offers.reached(offer, nearest);
    if (reached.by == Reached::By::themselves) return from_afar(reached.contact, voice);
    return voice.say(offer.service.through_desk ? "through-desk" : "contact.none");
}

}  // namespace pages
