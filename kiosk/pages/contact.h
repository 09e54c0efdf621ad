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
    content::Contact contact;  // whole, from one source: never the phone of one and the e-mail of another
    enum class By { themselves, desk } by = By::themselves;
};

// The nearest contact. The desk's when the service says so or nobody says anything.
Reached contact_of(const Sources& sources);

// The nearest hours: weekly ones or single dates. Whatever closes the place or the service closes it too.
content::Timetable times_of(const Sources& sources);

}  // namespace pages
