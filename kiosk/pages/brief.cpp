#include "kiosk/pages/brief.h"

#include "kiosk/pages/spoken.h"
#include "kiosk/pages/times.h"
#include "kiosk/pages/where.h"

namespace pages {

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
