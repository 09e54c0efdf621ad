#pragma once

#include "kiosk/session/session.h"

namespace session {

// True when a visitor is at something else after the step; another scroll or setting is the same page, and so
// is being asked whether somebody is there.
bool is_another_page(const Session& before, const Session& after);

// Decides what is to be read aloud after a step, from what it changed.
void read_what_changed(Session& session, const Session& before, const Event& event);

}  // namespace session
