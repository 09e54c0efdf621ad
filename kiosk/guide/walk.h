#pragma once

#include <vector>

#include "kiosk/guide/asking.h"

// How a situation plays out, step by step. Inside the module; positions are those of the guide's vectors.
namespace guide {

// A situation after the replay.
struct Walk {
    Situation situation;         // what was kept of it
    ServiceSet fits;             // the services that are left
    std::vector<bool> answered;  // per question: an answer restricts the services; not by "I don't know"
};

Walk replay(const Guide& guide, const Situation& told, const Setting& setting);

// The same as what decides about the next question.
Stand stand_of(const Guide& guide, const Walk& walk);

// The topics of a door that have a service among those.
std::vector<base::TopicId> topics_with(const Guide& guide, content::Audience door,
                                       const ServiceSet& services);

ServiceSet offered_on(const Guide& guide, base::Date day);

// The visitor's own answer to a question; null when there is none.
const Given* given_to(const Situation& situation, const base::QuestionId& question);

}  // namespace guide
