#include "kiosk/pages/brief.h"

#include "kiosk/pages/address.h"
#include "kiosk/pages/contact_facts.h"
#include "kiosk/pages/spoken.h"
#include "kiosk/pages/times.h"

namespace pages {
namespace {

// In one line: "Rostock, Waldemarstraße 32", or by phone, web, through the desk.
base::Phrase where(const Offer& offer, Offers& offers, const Voice& voice)
{
    const Venue& nearest = offer.nearest();
    if (nearest.place) return short_address(*nearest.place);
    const Reached reached = offers.reached(offer, nearest);
    if (reached.by == Reached::By::themselves) return from_afar(reached.contact, voice);
    return voice.say(offer.service.through_desk ? "through-desk" : "contact.none");
}

}  // namespace

Result brief(const Offer& offer, Offers& offers, Reader& reader)
{
    const content::Thing words = thing(offer.service.id);
    const Venue& nearest = offer.nearest();
    Result result;
    result.service = offer.service.id;
    result.title = reader.line(words, "title");
    result.german_title = reader.german_title(words, result.title);
    result.summary = reader.line(words, "summary");
    result.where = where(offer, offers, reader.voice());
    result.open = open_state(nearest.state);
    result.opening = opening(nearest, reader);
    result.speaks = spoken_line(nearest, offer.service.interpreter, reader.voice());
    return result;
}

}  // namespace pages
