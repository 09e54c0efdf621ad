#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <variant>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"
#include "kiosk/content/facts.h"
#include "kiosk/guide/service_set.h"

// Which question comes next, which services fit and why. Knows no words and no hours.
namespace guide {

// "I am not sure" / "I don't know": offered with every question and for the topic.
inline const base::TopicId k_any_topic{"unknown"};
inline const base::AnswerId k_unknown{"unknown"};

struct Question {
    base::QuestionId id;
    std::set<content::Audience> audiences;
    bool preset_here = false;
    std::vector<base::AnswerId> answers;  // as written
    bool operator==(const Question&) const = default;
};

struct Topic {
    base::TopicId id;
    content::Audience audience = content::Audience::person;
    bool sensitive = false;
    bool operator==(const Topic&) const = default;
};

// What the guide needs to know of a service.
struct Candidate {
    base::ServiceId id;
    std::set<base::TopicId> topics;
    std::map<base::QuestionId, std::set<base::AnswerId>> suits;
    std::vector<base::ServiceId> after;
    std::set<base::AnswerId> areas;  // of its places
    content::Offered offered;
    bool sensitive = false;
    bool operator==(const Candidate&) const = default;
};

// The same guide by position instead of by id, so that a step is a few operations on sets.
struct Index {
    std::vector<ServiceSet> by_topic;  // per topic: its services
    std::vector<ServiceSet> naming;    // per question: services whose `for` names it
    std::vector<std::vector<ServiceSet>>
        suited;  // per question and answer: services that fit with that answer
    std::vector<std::vector<std::size_t>>
        earlier;  // per candidate: its `after`, without what closes a circle
    bool operator==(const Index&) const = default;
};

// A compiled guide; small, held in memory whole. Everything in file order, candidates by id.
struct Guide {
    std::vector<Topic> topics;
    std::vector<Question> questions;
    std::vector<Candidate> candidates;
    int enough = 3;
    int at_most = 4;
    Index index = {};  // derived from all of the above by indexed(); never stored

    bool operator==(const Guide&) const = default;
};

// Indexed. Leaves out what refers to nothing (`check` has complained about that already), and services on
// days when their organisation is not offered.
Guide compile(const content::Facts& facts);

// The guide with its index made anew: for a guide that was read from a bundle or written by hand.
Guide indexed(Guide guide);

// One answer of the visitor; keyed by question, never by position.
struct Given {
    base::QuestionId question;
    base::AnswerId answer;
    auto operator<=>(const Given&) const = default;
};

// What a visitor has told us. The whole memory of a walk.
struct Situation {
    content::Audience door = content::Audience::person;
    std::optional<base::TopicId> topic;
    std::vector<Given> given;
    auto operator<=>(const Situation&) const = default;
};

// Where and when the guide is asked: these are not the visitor's own words.
struct Setting {
    base::Date today;
    std::optional<base::AnswerId> here;  // the terminal's area; answers the question whose preset is `here`
};

struct AskTopic {
    std::vector<base::TopicId> offered;  // of that door, those with a service today; k_any_topic comes on top
};

struct Ask {
    base::QuestionId question;
    std::vector<base::AnswerId> offered;  // in file order; k_unknown comes on top of these
    int remaining = 0;                    // services that fit so far
};

struct Match {
    base::ServiceId service;
    std::vector<Given> because;                // the visitor's answers that its `for` names, in file order
    std::vector<base::QuestionId> depends_on;  // questions in its `for` that nothing has answered yet
    std::vector<base::ServiceId> after;        // those of its `after` that fit too, and so stand before it
    bool here = false;                         // in the terminal's or chosen area
};

struct Matches {
    std::vector<Match> matches;  // in the order to be shown
    std::size_t count = 0;       // of all that fit; more than `matches` when those are a shortlist
};

using Step = std::variant<AskTopic, Ask, Matches>;

// Breaks ties between services that the guide finds equal: lower comes first. From the caller, who knows
// the hours, the visitor's language and the titles.
using Preference = std::function<std::vector<long>(const base::ServiceId&)>;

// How many of the services that fit are shown. Where more fit, the first ones are chosen as the guide orders
// them, ties broken by `places`; the preference is asked of the chosen ones only, and orders those.
struct Shortlist {
    std::size_t at_most = std::numeric_limits<std::size_t>::max();
    std::span<const std::uint32_t> places;  // per candidate, lower comes first; empty: as they stand
};

// What still makes sense when the answers are replayed one by one from the topic on: the content may have
// changed underneath, or an earlier answer was changed. An answer is dropped when, with the topic, the area
// and the answers kept before it, its question would not split the services or it would leave none. The topic
// is dropped when it has no service today, and then every answer too. Preset questions are answered first of
// all; the visitor's own answer to one stays as long as question and answer exist.
Situation replayed(const Guide& guide, const Situation& situation, const Setting& setting);

// What to ask or show now. Always a step that exists; the situation is replayed first. An area in which
// nothing of the topic is offered does not restrict, so that matches are never empty.
Step next(const Guide& guide, const Situation& situation, const Setting& setting,
          const Preference& preference = {}, const Shortlist& shortlist = {});

// A question that has been answered or preset, asked again as it was then: with the topic and the answers
// before it. Nothing when it is not among the replayed answers and not preset.
std::optional<Ask> ask_again(const Guide& guide, const Situation& situation, const Setting& setting,
                             const base::QuestionId& question);

// The services that fit, without order or reasons; before a topic is chosen, those of the whole door.
std::vector<base::ServiceId> fitting(const Guide& guide, const Situation& situation, const Setting& setting);

}  // namespace guide
