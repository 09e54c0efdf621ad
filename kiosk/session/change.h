#pragma once

#include "kiosk/session/session.h"

namespace session {

template <class Kind>
bool is(const Stop& stop)
{
    return std::holds_alternative<Kind>(stop.place);
}

// What the event itself changes; what every act and every other page change comes from `after`.
void change(Session& session, const Event& event);

}  // namespace session
