#pragma once

#include <vector>

#include "kiosk/pages/reader.h"

namespace pages {

// The notices that hold today: those that close something first, then those that end soonest.
class Notices {
public:
    explicit Notices(const Reader& reader);

    // Those about the centre or the place where it is.
    std::vector<Notice> about_centre(Reader& reader) const;

    // Those about a place; of the centre's also those about the centre.
    std::vector<Notice> about(const base::PlaceId& place, Reader& reader) const;

    // Those about a service or one of its places, and those that close either.
    std::vector<Notice> about(const content::Service& service, Reader& reader) const;

    // Adds to the closures what notices close, today and later: no single date opens it then. What closes
    // the centre closes the place where it is, too.
    void close(content::Timetable& times, const base::ServiceId& service) const;
    void close(content::Timetable& times, const base::PlaceId& place) const;

    // What closes it today; null: nothing does.
    const content::Notice* closing(const base::ServiceId& service) const;
    const content::Notice* closing(const base::PlaceId& place) const;

private:
    bool is_at(const content::Notice& notice, const base::PlaceId& place) const;

    std::vector<content::Notice> today_;
    std::vector<content::Notice> closing_;  // today and later
    std::optional<base::PlaceId> centre_;   // where the centre is
};

}  // namespace pages
