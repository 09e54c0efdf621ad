#pragma once

#include <string>
#include <vector>

#include "kiosk/session/session.h"

// What tests of visits share.
namespace visits {

session::Session after_all(session::Session session, const std::vector<session::Event>& events);

// The places of the trail: "attract > home > walking > reading advice", "home employer", "walking, changing
// level".
std::string trail(const session::Session& session);

// The topic and the answers, "work level=good"; "-" when there are none.
std::string told(const session::Session& session);

// The same visit, with nothing read aloud and nothing to remember of it.
session::Session silent(session::Session session);

}  // namespace visits
