#pragma once

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/base/language.h"
#include "kiosk/guide/guide.h"

// One visit, and the only way it changes.
namespace session {

struct Attract {
    bool operator==(const Attract&) const = default;
};
struct ChoosingLanguage {
    bool operator==(const ChoosingLanguage&) const = default;
};
// A door: home for persons, and the rooms behind it for employers and associations.
struct Home {
    content::Audience door = content::Audience::person;
    bool operator==(const Home&) const = default;
};
// Question or results: `pages` replays the situation and finds out which.
struct Walking {
    std::optional<base::QuestionId> changing;  // asked again, to be changed; its answer is kept until then
    bool operator==(const Walking&) const = default;
};
struct Reading {
    base::ServiceId service;
    bool operator==(const Reading&) const = default;
};
struct Help {
    bool operator==(const Help&) const = default;
};
struct About {
    bool operator==(const About&) const = default;
};
using Place = std::variant<Attract, ChoosingLanguage, Home, Walking, Reading, Help, About>;

// A place the visitor is at, and how far they have scrolled there.
struct Stop {
    Place place;
    float scroll_mm = 0;
    bool operator==(const Stop&) const = default;
};

// What the centre decides about every visit. Survives the visit.
struct Rules {
    std::chrono::milliseconds idle_after{120'000};
    std::chrono::milliseconds countdown{30'000};
    bool operator==(const Rules&) const = default;
};

// Everything that makes two visits look different. A plain value: copy it, compare it.
struct Session {
    Rules rules;
    std::vector<Stop> trail = {Stop{Attract{}}};  // never empty; begins with Attract; back goes along it
    base::LanguageTag language = base::k_source_language;
    guide::Situation situation;
    std::chrono::milliseconds idle{0};  // since the last touch
    bool operator==(const Session&) const = default;

    const Stop& here() const { return trail.back(); }
};

// A visit that nobody has begun.
Session fresh(const Rules& rules);

// Time left to say "I am still here"; absent when nobody is asked. Never at Attract.
std::optional<std::chrono::milliseconds> countdown(const Session& session);

// When the session next changes by itself: from now, absent when never (at Attract).
std::optional<std::chrono::milliseconds> until_next_change(const Session& session);

struct Touched {};  // anywhere; wakes Attract, ends the countdown, changes nothing else
struct OpenedLanguages {};
struct ChoseLanguage {
    base::LanguageTag language;
};
struct OpenedDoor {
    content::Audience door;
};
struct ChoseTopic {
    content::Audience door;
    base::TopicId topic;  // or guide::k_any_topic
};
struct Answered {
    guide::Given given;
};
struct WantsToChange {
    base::QuestionId question;
};
struct OpenedService {
    base::ServiceId service;
};
struct OpenedHelp {};
struct OpenedAbout {};
struct WentBack {};
struct WentHome {};  // forgets the answers, keeps the language
struct Finished {};
struct Stayed {};  // "I am still here"
struct ScrolledTo {
    float mm = 0;
};
struct TimePassed {
    std::chrono::milliseconds by{0};
};
using Event = std::variant<Touched, OpenedLanguages, ChoseLanguage, OpenedDoor, ChoseTopic, Answered,
                           WantsToChange, OpenedService, OpenedHelp, OpenedAbout, WentBack, WentHome,
                           Finished, Stayed, ScrolledTo, TimePassed>;

// The only way a session changes. Never fails; an event that makes no sense here changes nothing but the
// idle time.
Session after(Session session, const Event& event);

}  // namespace session
