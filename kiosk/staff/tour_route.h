#pragma once

#include <chrono>
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
    std::optional<std::chrono::sys_seconds> now;  // absent: when the tour plays
    bool clock_is_sure = true;
};

// Every screen in one language: each door, each topic's questions with the first answer always and with "I
// don't know" always, what they lead to, an answer changed, each service offered now, and all the rest. Then
// what only other times and gaps show: each notice on its first day, a closed house at night, a clock that is
// in doubt, texts that are not translated.
std::vector<Scene> route(const pages::World& world, const base::LanguageTag& language);

// The page of a scene.
pages::Page page_of(const Scene& scene, const pages::World& world);

}  // namespace staff
