#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/base/ids.h"
#include "kiosk/base/language.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/guide/guide.h"
#include "kiosk/i18n/words.h"
#include "kiosk/session/session.h"

// What is to be shown, already in the visitor's language and with every number, date and name in place.
// Plain values; nothing here knows how anything looks.
namespace pages {

struct Choice {
    base::Phrase label;
    std::optional<base::Phrase> hint;
    std::string icon;  // name in the icons font; may be empty
};

struct LanguageChoice {
    base::LanguageTag tag;
    base::Phrase name;  // its own name in its own script
    bool current = false;
};

struct Greeting {
    base::Phrase welcome;
    base::Phrase touch;  // "Touch the screen to begin"
};

// The calm small print under a page: another language, machine translation, how well the facts are known.
struct Remark {
    // "other-language" (then "other-language-2"...), "machine", "out-of-date", and on a service's page
    // "checked" or "unchecked".
    std::string name;
    std::string icon;
    base::Phrase phrase;
};

// A message of the centre for whoever passes by: in German and the first of the other languages that have it.
struct AttractNotice {
    base::NoticeId id;
    std::vector<base::Phrase> texts;
    bool closed = false;
};

struct AttractPage {
    base::Phrase title;               // the centre's, in German
    std::vector<Greeting> greetings;  // one per offered language, in their order
    std::vector<AttractNotice> notices;
};

struct LanguagePage {
    std::vector<LanguageChoice> languages;
};

struct Notice {
    base::NoticeId id;
    base::Phrase text;
    bool closed = false;
};

struct Door {
    content::Audience audience = content::Audience::person;
    Choice choice;
};

struct HomePage {
    content::Audience door = content::Audience::person;
    base::Phrase title;
    std::vector<std::pair<base::TopicId, Choice>> topics;  // the last one is guide::k_any_topic
    std::vector<Door> doors;                               // to other audiences' topics
    std::optional<Choice> search;                          // the way to the search; at persons' only
    std::optional<Choice> house;  // the way to who is in this house; only when somebody is
    std::vector<Notice> notices;
    std::vector<Remark> remarks;
};

struct QuestionPage {
    base::QuestionId question;
    base::Phrase topic;  // what this is about; a small line above the question; empty when it is sensitive
    base::Phrase ask;
    std::optional<base::Phrase> hint;
    base::Phrase progress;                                   // "Question 2"; empty for a preset one
    base::Phrase remaining;                                  // "7 services fit so far"
    std::vector<std::pair<base::AnswerId, Choice>> answers;  // the last one is guide::k_unknown
    std::optional<base::AnswerId> chosen;                    // when an answer is being changed
    std::optional<base::Phrase> dropped;                     // "Your answer “...” no longer matters."
    std::vector<Remark> remarks;
};

enum class OpenState { unknown, closed, open };

// The button that puts a service on the visitor's path, or takes it off again.
struct Keep {
    base::Phrase label;  // "Keep", "Kept", "Path is full"
    bool kept = false;
    bool enabled = true;
};

struct Result {
    base::ServiceId service;
    base::Phrase title;
    std::optional<base::Phrase> german_title;  // absent when the title is German
    base::Phrase summary;
    std::optional<base::Phrase> where;  // "Rostock, Waldemarstraße 32", or by phone or web
    OpenState open = OpenState::unknown;
    std::optional<base::Phrase> opening;  // "Open until 12:00"; absent when unknown
    // "Speaks Arabic: Tue 9:00–12:00", else that somebody interprets; absent in German and when neither.
    std::optional<base::Phrase> speaks;
    std::vector<base::Phrase> because;  // sentences
    std::vector<base::Phrase> depends_on;
    std::vector<base::Phrase> first;  // "First “Advice”, then this."
    std::vector<base::ServiceId> after;
    int step = 0;  // 1 before 2 on the way; the same for those that do not wait for one another; 0: no way
    std::optional<Keep> keep;  // absent outside a visit
};

struct GivenAnswer {
    base::QuestionId question;
    base::Phrase ask;     // the question
    base::Phrase answer;  // what was chosen
    std::string icon;
};

// As many as a person may look through. Where more fit, these are the first ones by all that the guide knows
// and by title; among them those that are open now and speak the visitor's language still come first.
inline constexpr std::size_t k_most_results = 60;

struct ResultsPage {
    base::Phrase topic;                   // empty when it is sensitive
    base::Phrase title;                   // "3 services fit", of all that do
    std::optional<base::Phrase> cut;      // "These are the first 60 of 812. ..."
    std::optional<base::Phrase> dropped;  // "Your answer “...” no longer matters."
    std::optional<base::Phrase> none;     // what to do when nothing fits
    base::Phrase answers_title;
    base::Phrase change;               // "Change"
    std::vector<GivenAnswer> answers;  // changeable; the preset area is among them
    std::vector<Result> results;
    std::vector<Remark> remarks;
};

// One answer to who, where, when...: a caption and lines under it.
struct Fact {
    // "who", "where", "when", "languages", "interpreter", "start", "cost", "desk" (they are reached through
    // it), "phone", "email", "web", "book"; further places are "where-2"...
    std::string name;
    std::string icon;
    base::Phrase caption;
    std::vector<base::Phrase> lines;
    bool strong = false;  // the line people come for (a phone number, "open now")
};

// A piece of running text. `**strong**` has been taken out; the subset is paragraphs and lists.
struct TextBlock {
    enum class Kind { paragraph, item } kind = Kind::paragraph;
    base::Phrase phrase;
};

struct Section {
    // "bring", "steps", "about", "organisation"; "funders", "privacy", "imprint", "accessibility"
    std::string name;
    std::string icon;
    base::Phrase title;
    std::vector<TextBlock> blocks;
    bool numbered = false;
};

// A floor plan of the house where the terminal stands.
struct Plan {
    std::string floor;  // as content::name_on_plans has it
    std::string svg;
    std::string room;                      // id of the element that is looked for; empty: none
    base::Phrase label;                    // "Floor 2, room 2.07"
    std::optional<base::Phrase> room_key;  // what its colour means; with `room`
    std::optional<base::Phrase> here_key;  // "You are here", where the plan tells it
};

struct ServicePage {
    base::ServiceId service;
    base::Phrase title;
    std::optional<base::Phrase> german_title;
    base::Phrase summary;
    OpenState open = OpenState::unknown;
    std::optional<base::Phrase> opening;
    std::vector<Fact> facts;
    std::optional<Plan> plan;  // when it is in this house
    std::vector<Section> sections;
    std::vector<Remark> remarks;
    std::vector<Notice> notices;
    std::optional<Keep> keep;  // absent outside a visit
};

struct EmergencyNumber {
    base::EmergencyId id;
    base::Phrase label;
    base::Phrase phone;  // isolated from the left
};

struct HelpPage {
    base::Phrase title;
    base::Phrase emergency_title;
    std::vector<EmergencyNumber> emergency;
    base::Phrase desk_title;
    std::vector<Fact> desk;
    base::Phrase about;  // label of the way to About
    std::vector<Remark> remarks;
};

struct AboutPage {
    base::Phrase title;
    std::vector<Section> sections;  // about, funders, privacy, imprint, accessibility
    std::vector<Remark> remarks;
};

// A word that what was typed may become.
struct Completion {
    base::Phrase word;
    std::size_t letters_typed = 0;  // of it, at the end of the text
};

// Where text is typed, and the keys for it.
struct TypingField {
    base::Phrase text;       // as typed; its language has the text's direction
    base::Phrase hint;       // what to type, while there is nothing
    base::LanguageTag keys;  // whose keys are shown
    bool shift = false;
    base::LanguageTag other_keys;  // offered in their place
    std::vector<Completion> completions;
    base::Phrase clear;  // labels
    base::Phrase erase;
    base::Phrase shift_label;
    base::Phrase space;
    base::Phrase other_label;  // the other keys' language, in itself
};

// A service in the list of a search.
struct Hit {
    base::ServiceId service;
    base::Phrase title;
    std::optional<base::Phrase> german_title;  // absent when the title is German
    std::optional<base::Phrase> where;         // this and the next two only when something was typed
    OpenState open = OpenState::unknown;
    std::optional<base::Phrase> opening;
};

// What a visitor can do when nothing was found.
struct NothingFound {
    base::Phrase hint;
    Choice desk;
    base::Phrase topics_title;
    std::vector<std::pair<base::TopicId, Choice>> topics;
};

// All services A-Z, or what was found for the typed text.
struct SearchPage {
    base::Phrase title;
    base::Phrase status;  // how many
    std::vector<Hit> hits;
    std::optional<NothingFound> nothing;
    TypingField field;
};

// A service of this house: when somebody is in, where, and what they speak then.
struct HouseEntry {
    base::ServiceId service;
    base::Phrase title;
    std::optional<base::Phrase> german_title;
    std::optional<base::Phrase> where;  // "Floor 2, room 2.07"
    OpenState open = OpenState::unknown;
    std::optional<base::Phrase> opening;
    std::vector<base::Phrase> when;  // "Today 9:00–12:00"; the timetable when that is not known
    std::optional<base::Phrase> languages;
};

// Who is in this house today.
struct HousePage {
    base::Phrase title;
    std::vector<Notice> notices;
    std::optional<Fact> desk;            // the people of the centre
    std::optional<base::Phrase> nobody;  // in place of `today`, with the next day
    std::vector<HouseEntry> today;       // in now, then later today
    base::Phrase unknown_title;
    std::vector<HouseEntry> unknown;
    base::Phrase others_title;
    std::vector<HouseEntry> others;  // no more today; the next first
    std::vector<Plan> plans;         // of the floors where somebody is in today
    std::vector<Remark> remarks;
};

// A kept service, with what it is to be used after and is not kept.
struct PathStep {
    Result service;  // without reasons
    base::Phrase bring_title;
    std::vector<base::Phrase> bring;
    std::vector<Result> lacking;  // shown once, before the first step that wants them
};

// The kept services as one path: each behind those that its `after` leads to, otherwise the one that is open
// soonest first, the hours being unknown last, then as they were kept.
struct PathPage {
    base::Phrase title;
    std::optional<base::Phrase> empty;  // what to do when nothing is kept
    base::Phrase lacking_title;         // "First you need this"
    base::Phrase let_go;                // label of the button that takes a step off
    std::vector<PathStep> steps;
    std::vector<Remark> remarks;
};

// The way to the kept services, above the bar.
struct PathEntry {
    base::Phrase label;                // "My path (2)"
    std::optional<base::Phrase> full;  // why no more can be kept
};

// A value that a setting may have, and all settings when it has been chosen.
struct SettingValue {
    std::string name;  // "1", "usual", "slower"...
    Choice choice;
    bool chosen = false;
    bool enabled = true;    // false: there is no further step that way
    double icon_share = 1;  // of the icon's full size
    session::Settings then;
};

struct Setting {
    std::string name;  // "voice", "speed", "volume", "size", "contrast", "reach", "motion"
    std::string icon;
    base::Phrase title;
    std::vector<SettingValue> values;
};

// How the terminal should look, be reached and speak.
struct SettingsPage {
    base::Phrase title;
    std::vector<Setting> settings;
};

struct CountdownPage {
    base::Phrase title;
    base::Phrase text;
    int seconds = 0;
    double share_left = 1;  // of the countdown, 0..1
    base::Phrase stay;
    base::Phrase finish;
};

// Nothing to show. Needs no catalogue: the sentence in every language the program knows.
struct UnavailablePage {
    std::vector<Greeting> sentences;  // welcome: the title; touch: what to do
};

// The bar at the lower edge, in the order to be shown.
struct BarItem {
    std::string name;  // "back", "home", "language", "reading", "help", "finish"
    std::string icon;
    base::Phrase label;
    bool enabled = true;
};

using Body =
    std::variant<AttractPage, LanguagePage, HomePage, QuestionPage, ResultsPage, ServicePage, HelpPage,
                 AboutPage, SearchPage, HousePage, PathPage, SettingsPage, CountdownPage, UnavailablePage>;

// What a voice needs of a page besides its words.
struct Reading {
    base::Phrase page;  // labels of the signs that read the page or one thing aloud
    base::Phrase item;
    std::vector<base::Phrase> unread;     // why something could not be read, in writing
    std::optional<base::Phrase> confirm;  // where a finger only looks: label of what chooses
};

struct Page {
    base::LanguageTag language;
    std::vector<BarItem> bar;       // empty: no bar
    std::optional<PathEntry> path;  // when something is kept, on the pages from which one goes to keep more
    base::Phrase page_up;           // labels of the page buttons
    base::Phrase page_down;
    Reading reading;
    Body body;
};

// What a page is made from, besides the session.
struct World {
    const bundle::Catalogue& catalogue;
    const i18n::Words& words;  // domain "kiosk"
    std::chrono::sys_seconds now;
    std::optional<base::PlaceId> here;  // where this terminal stands; absent: the centre's place
    // False: `now` may be wrong. Nothing is said to be open or closed, and all dates are shown.
    bool clock_is_sure = true;
    // True: the glass is so high that its upper part is out of reach of who sits.
    bool can_be_low = true;
};

Page page(const World& world, const session::Session& session);

// The built-in page for when there is no content at all.
Page unavailable_page(const i18n::Words& words);

// One service's page, whatever the session: for `kioskctl show`. Nothing when there is no such service.
std::optional<ServicePage> service_page(const World& world, const base::ServiceId& service,
                                        const base::LanguageTag& language);

// What the guide asks or shows next: for `kioskctl advise`; the screens of a walk are made from the same.
std::variant<HomePage, QuestionPage, ResultsPage> advice(const World& world,
                                                         const guide::Situation& situation,
                                                         const base::LanguageTag& language);

// Today and the terminal's area, as the guide wants them.
guide::Setting setting(const World& world);

}  // namespace pages
