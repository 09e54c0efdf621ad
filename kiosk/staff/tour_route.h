#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/pages/pages.h"
#include "kiosk/session/session.h"

namespace staff {

// A screen that a visitor can come to.
struct Scene {
    std::string name;                         // "<screen>" or "<screen>-<id>", unlike any other's
    std::optional<session::Session> session;  // the visit that is there; absent: a terminal without content
};

// Every screen in one language: each door, each topic's questions with the first answer always and with "I
// don't know" always, what they lead to, an answer changed, each service offered now, and all the rest.
std::vector<Scene> route(const pages::World& world, const base::LanguageTag& language);

}  // namespace staff
