#pragma once

#include <map>
#include <optional>
#include <vector>

#include "kiosk/hours/hours.h"
#include "kiosk/pages/contact.h"
#include "kiosk/pages/notices.h"
#include "kiosk/pages/reader.h"

namespace pages {

// A service at one place, or on its own when it is by phone or web only: all that it inherits put together.
struct Venue {
    const content::ServicePlace* entry = nullptr;
    const content::Place* place = nullptr;
    content::Timetable times;                  // closing notices among the closures
    hours::State state;                        // now
    std::optional<base::NoticeId> closed_by;   // what closes it today
    bool by_appointment = false;               // and not otherwise
    std::vector<base::LanguageTag> languages;  // spoken
};

// "Open until 12:00 (by phone)"; nothing when that is unknown.
// A notice that closes it says why.
std::optional<base::Phrase> opening(const Venue& venue, Reader& reader);

// A service with its venues, those in the visitor's area first; there is always one. Venues point into
// `service` and into the reader.
struct Offer {
    content::Service service;
    std::vector<Venue> venues;

    const Venue& nearest() const { return venues.front(); }
};

// Puts services together for one page. Each is read once.
class Offers {
public:
    Offers(Reader& reader, std::optional<base::AnswerId> area);

    // Null when there is no such service. Valid as long as this and the reader are.
    const Offer* offer(const base::ServiceId& id);

    const Notices& notices() const { return notices_; }
    Reached reached(const Offer& offer, const Venue& venue);

private:
    void add_venues(Offer& offer);
    Venue venue(const content::Service& service, const content::ServicePlace* entry);

    Reader& reader_;
    std::optional<base::AnswerId> area_;
    Notices notices_;
    std::map<base::ServiceId, std::optional<Offer>> known_;
};

// Where and when the people of this centre are; nothing when the centre names no place.
std::optional<Venue> desk(Reader& reader, const Notices& notices);

}  // namespace pages
