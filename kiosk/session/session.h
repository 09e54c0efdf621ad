#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/base/language.h"
#include "kiosk/guide/guide.h"
#include "kiosk/session/settings.h"

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
// The list of all services, or what was found for the typed text.
struct Searching {
    bool operator==(const Searching&) const = default;
};
// Who is in this house today.
struct InHouse {
    bool operator==(const InHouse&) const = default;
};
// The kept services as one path.
struct OnPath {
    bool operator==(const OnPath&) const = default;
};
// How it should look, be reached and speak.
struct Adjusting {
    bool operator==(const Adjusting&) const = default;
};
using Place = std::variant<Attract, ChoosingLanguage, Home, Walking, Reading, Help, About, Searching, InHouse,
                           OnPath, Adjusting>;

// A place the visitor is at, and how far they have scrolled there.
struct Stop {
    Place place;
    float scroll_mm = 0;
    bool operator==(const Stop&) const = default;
};

// The search field and the keys under it.
struct Typing {
    std::string text;                       // at most k_longest_text letters (code points)
    bool shift = false;                     // for the next letter
    std::optional<base::LanguageTag> keys;  // whose keys are shown; absent: the visitor's language's
    bool operator==(const Typing&) const = default;
};
inline constexpr std::size_t k_longest_text = 64;
inline constexpr std::size_t k_most_kept = 3;

// What is being read aloud: all of the page, what it is and how much is on it, or one thing.
struct Aloud {
    enum class What { page, opening, item } what = What::page;
    std::string item;  // id of a node
    bool operator==(const Aloud&) const = default;
};

// While a language is chosen by ear: whose name is being said; empty: none yet.
struct RollCall {
    base::LanguageTag language;
    bool operator==(const RollCall&) const = default;
};

// Why something was not read aloud.
enum class Unread { no_voice, no_sound };

// What the centre decides about every visit. Survives the visit.
struct Rules {
    std::chrono::milliseconds idle_after{120'000};
    std::chrono::milliseconds countdown{30'000};
    bool operator==(const Rules&) const = default;
};

// Everything that makes two visits look different. A plain value: copy it, compare it.
struct Session {
    Rules rules;
    // Back goes along it. Begins with Attract, holds no place twice and at most one Walking: a place that is
    // opened again is returned to.
    std::vector<Stop> trail = {Stop{Attract{}}};
    base::LanguageTag language = base::k_source_language;
    guide::Situation situation;         // has a topic exactly when the trail has a Walking
    std::vector<guide::Given> dropped;  // answers that no longer counted after the last step of the walk
    Typing typing;                      // fresh unless the trail has a Searching
    std::vector<base::ServiceId> kept;  // at most k_most_kept, none twice, in the order of keeping
    Settings settings;
    std::string focus;                  // id of the node that keys act on; empty: none, as on a new page
    std::optional<Aloud> aloud;         // ends with the next act
    int times_read = 0;                 // another number: something is to be read, even the same again
    std::optional<Unread> unread;       // until another page, or until something was heard
    std::optional<RollCall> roll_call;  // only while choosing a language
    std::chrono::milliseconds reading_time{0};  // what the page takes a slow reader
    std::chrono::milliseconds idle{0};          // since the last touch
    bool operator==(const Session&) const = default;

    const Stop& here() const { return trail.back(); }
};

// A visit that nobody has begun.
Session fresh(const Rules& rules);

// How long nothing may happen before it is asked whether somebody is there: what the centre says, a minute
// longer where keys and ears are used, and longer where so much is written that half as long again as it
// takes a slow reader would be more than two minutes (R-ACC-35).
std::chrono::milliseconds patience(const Session& session);

// Time left to say "I am still here"; absent when nobody is asked. Never at Attract.
std::optional<std::chrono::milliseconds> countdown(const Session& session);

// When a visitor next sees something change by itself, from now: the countdown begins, shows a second less
// or ends. Absent when never (at Attract).
std::optional<std::chrono::milliseconds> until_next_change(const Session& session);

// False at Attract and at the first Home: only Finished and the idle time end a visit.
bool can_go_back(const Session& session);

// What a visitor does. Any of it during the countdown only ends the countdown, except Finished.
struct Touched {};          // anywhere; wakes Attract, changes nothing else
struct OpenedLanguages {};  // not at Attract, like all that follow
struct ChoseLanguage {      // while choosing; then back to the same place, or from the first choice to Home
    base::LanguageTag language;
};
struct OpenedDoor {  // at a Home
    content::Audience door;
};
struct ChoseTopic {  // at a Home, or while searching
    content::Audience door;
    base::TopicId topic;  // or guide::k_any_topic
};
struct Answered {  // in a walk; replaces an earlier answer to that question where it stands
    guide::Given given;
};
struct WantsToChange {  // in a walk
    base::QuestionId question;
};
struct OpenedService {  // not while choosing a language
    base::ServiceId service;
};
struct OpenedHelp {};
struct OpenedAbout {};
struct OpenedSearch {};
struct OpenedHouse {};
struct OpenedPath {};
struct OpenedSettings {};
struct Adjusted {  // not at Attract; steps out of bounds are brought inside
    Settings settings;
    std::string
        by;  // id of what was chosen, which a voice then says; empty: a key, and what was said is repeated
};
// Somebody wants to be read to who may not read or not see: also at Attract, and whatever is shown. A
// language is to be chosen by ear.
struct AskedForVoice {
    Voice voice = Voice::guide;
};
struct AskedToRead {  // not at Attract
    Aloud aloud;
};
struct Focused {  // not at Attract
    std::string id;
};
struct Typed {            // while searching, like the next four; letters beyond the longest text are dropped
    std::string letters;  // UTF-8
    std::size_t instead_of = 0;  // so many letters, which are the last ones of the text
};
struct Erased {};  // the last letter
struct ClearedText {};
struct ShiftedKeys {};  // and back
struct ChoseKeys {
    base::LanguageTag language;
};
struct KeptService {  // not when as many as can be are kept
    base::ServiceId service;
};
struct LetGoOfService {
    base::ServiceId service;
};
// In a walk it takes back, one at a time: the wish to change an answer, the last answer given (the area too,
// if that was the last), the topic. Else one place back along the trail.
struct WentBack {};
struct WentHome {};  // to persons' Home; forgets answers and text, keeps the language and the kept services
struct Finished {};
struct Stayed {};  // "I am still here"
struct ScrolledTo {
    float mm = 0;  // less than nothing counts as 0
};

// What happens by itself.
struct TimePassed {                   // not counted while something is read aloud, but for the countdown
    std::chrono::milliseconds by{0};  // less than nothing counts as 0
};
struct ReadToEnd {};
struct Followed {  // what is being read: scrolled there, and read on
    float mm = 0;
};
struct CouldNotRead {
    Unread why = Unread::no_sound;
};
// While a language is chosen by ear, the next one is said. An act that means nothing else takes it.
struct Called {
    base::LanguageTag language;
};
struct CalledInVain {};  // all have been said, often enough
struct Showed {          // what a slow reader needs for the page
    std::chrono::milliseconds reading_time{0};
};
// The guide no longer counts some of the answers (guide::replayed), so back must not stop at them; the
// visitor is told which. A walk whose topic is gone ends.
struct Replayed {
    guide::Situation situation;
};
using Event = std::variant<Touched, OpenedLanguages, ChoseLanguage, OpenedDoor, ChoseTopic, Answered,
                           WantsToChange, OpenedService, OpenedHelp, OpenedAbout, OpenedSearch, OpenedHouse,
                           OpenedPath, OpenedSettings, Adjusted, AskedForVoice, AskedToRead, Focused, Typed,
                           Erased, ClearedText, ShiftedKeys, ChoseKeys, KeptService, LetGoOfService, WentBack,
                           WentHome, Finished, Stayed, ScrolledTo, TimePassed, ReadToEnd, Followed,
                           CouldNotRead, Called, CalledInVain, Showed, Replayed>;

// The only way a session changes. Never fails; an event that makes no sense here changes nothing but the
// idle time. Any act of a visitor sets that to 0; it stays 0 at Attract.
Session after(Session session, const Event& event);

}  // namespace session
