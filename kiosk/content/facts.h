#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/language.h"
#include "kiosk/content/hours.h"

// The facts of a centre: what is written once and is the same in every language.
// Values are as loaded; `check` decides whether they are good.
namespace content {

// A value and where it was written. Spots live from load to check; a bundle does not keep them.
template <class T>
struct Written {
    T value{};
    base::Spot spot;
};

// Ways to reach someone. Shown as written; empty: not given.
struct Contact {
    std::string phone;  // "+49 381 44431160", or 110, 112, 115, 116xxx
    std::string email;
    std::string web;
    std::string book;  // web address of an appointment book
    auto operator<=>(const Contact&) const = default;

    bool empty() const { return phone.empty() && email.empty() && web.empty() && book.empty(); }
};

// Where a fact comes from, and when a person last verified it (absent: never).
struct Evidence {
    std::string source;
    std::optional<base::Date> checked;
};

// When something is offered; an open end has no date. Inclusive.
struct Offered {
    std::optional<base::Date> from;
    std::optional<base::Date> until;

    bool on(base::Date day) const { return (!from || *from <= day) && (!until || day <= *until); }
    bool operator==(const Offered&) const = default;
};

struct Organisation {
    base::OrganisationId id;
    Contact contact;
    Evidence evidence;
    Offered offered;
    base::Spot spot;
};

enum class Wheelchair { unknown, full, partly, none };

struct Coordinates {
    double latitude = 0;   // degrees north
    double longitude = 0;  // degrees east
};

// A drawing of one floor, "floor-2.svg". It has been looked at: text::draw_plan draws it.
struct Plan {
    std::string svg;
    std::vector<std::string> ids;  // of its elements, sorted; a bundle does not keep them
    base::Spot spot;
};

// A building or a door a visitor can be sent to.
struct Place {
    base::PlaceId id;
    std::string street;
    std::string postcode;
    std::string city;
    std::optional<Written<base::AnswerId>> area;  // an answer of the question whose preset is `here`
    std::string floor;
    std::string room;
    Wheelchair wheelchair = Wheelchair::unknown;
    std::optional<Coordinates> location;
    Contact contact;
    Timetable times;
    Evidence evidence;
    std::map<std::string, Plan> plans;  // by the floor's name_on_plans; in a bundle they stand apart
    base::Spot spot;
};

// A place where a service is given, with what differs there.
struct ServicePlace {
    Written<base::PlaceId> place;
    std::string room;
    std::string floor;
    Contact contact;
    Timetable times;
    std::vector<base::LanguageTag> languages;  // empty: the service's own
};

enum class Cost { unknown, free, paid, varies };
enum class Start { walk_in, phone, email, book, referral };
enum class Interpreter { unknown, provided, ask, bring };

struct Service {
    base::ServiceId id;
    Written<base::OrganisationId> organisation;
    std::vector<Written<base::TopicId>> topics;
    std::vector<ServicePlace> places;  // empty: by phone or web only
    // Who it is for: a question and the answers that fit. A question left out does not matter.
    std::map<base::QuestionId, std::vector<Written<base::AnswerId>>> suits;
    std::vector<Written<base::ServiceId>> after;  // to be used first, when they fit too
    Cost cost = Cost::unknown;
    std::vector<Start> start;
    Interpreter interpreter = Interpreter::unknown;
    std::vector<base::LanguageTag> languages;  // spoken
    Contact contact;
    bool through_desk = false;  // `contact: desk`
    Timetable times;
    Offered offered;
    bool sensitive = false;
    Evidence evidence;
    base::Spot spot;
};

enum class Audience { person, employer, association };

struct Topic {
    base::TopicId id;
    std::string icon;  // name in the Material icons font; empty: none
    Audience audience = Audience::person;
    bool sensitive = false;
    base::Spot spot;
};

struct Answer {
    base::AnswerId id;
    std::string icon;
    base::Spot spot;
};

struct Question {
    base::QuestionId id;
    std::vector<Audience> audiences = {Audience::person};
    bool preset_here = false;  // answered by the terminal's own area, never asked
    std::vector<Answer> answers;
    base::Spot spot;
};

struct Guide {
    std::vector<Topic> topics;
    std::vector<Question> questions;
    base::Spot spot;
};

struct OfferedLanguage {
    base::LanguageTag tag;
    std::vector<base::LanguageTag> instead;  // shown where a text is missing, best first
    base::Spot spot;
};

struct Emergency {
    base::EmergencyId id;
    std::string phone;
    base::Spot spot;
};

struct Centre {
    std::vector<OfferedLanguage> languages;
    Written<std::string> time_zone;  // IANA name
    std::string holiday_rule;        // "mecklenburg-vorpommern"; empty: the dates below
    std::vector<DateRange> holidays;
    std::optional<Written<base::PlaceId>> place;  // the desk's
    std::chrono::seconds idle_after{120};
    std::chrono::seconds countdown{30};
    int enough = 3;   // stop asking at this few services
    int at_most = 4;  // or after this many questions
    std::vector<Emergency> emergency;
    std::vector<Written<base::OrganisationId>> funders;
    base::Spot spot;

    // Languages to try for a visitor who reads `language`, best first, without repeats; always ends in "de".
    base::Chain chain(const base::LanguageTag& language) const;
};

enum class NoticeLevel { info, closed };

struct Notice {
    base::NoticeId id;
    std::optional<base::Date> from;
    std::optional<base::Date> until;
    // What it is about; the centre itself when it is neither a service nor a place.
    std::variant<std::monostate, Written<base::ServiceId>, Written<base::PlaceId>> about;
    NoticeLevel level = NoticeLevel::info;
    base::Spot spot;
};

// All facts of a content folder, each kind sorted by id.
struct Facts {
    Centre centre;
    Guide guide;
    std::map<base::OrganisationId, Organisation> organisations;
    std::map<base::PlaceId, Place> places;
    std::map<base::ServiceId, Service> services;
    std::map<base::NoticeId, Notice> notices;
};

}  // namespace content
