#pragma once

#include "kiosk/content/facts.h"

namespace pages {

// Who may say how to reach a service and when it is open, nearest first; null where there is none.
struct Sources {
    const content::ServicePlace* entry = nullptr;  // what differs at this place
    const content::Service* service = nullptr;
    const content::Place* place = nullptr;
    const content::Organisation* organisation = nullptr;
    const content::Place* desk = nullptr;  // of this centre
};

struct Reached {
    content::Contact contact;
    enum class By { themselves, desk } by = By::themselves;
};

// The nearest contact: the service's, with what differs at this place; else the place's, the organisation's,
// the desk's, each whole, for those are for more than this service. The desk's also when the service says so.
Reached contact_of(const Sources& sources);

// The nearest hours: weekly ones or single dates. Whatever closes the place or the service closes it too.
content::Timetable times_of(const Sources& sources);

}  // namespace pages
