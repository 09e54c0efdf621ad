#pragma once

#include <optional>
#include <vector>

#include "kiosk/guide/guide.h"

// Which question comes next. Inside the module; positions are those of the guide's vectors.
namespace guide {

// All that decides what comes next.
struct Stand {
    content::Audience door = content::Audience::person;
    ServiceSet fits;          // the services that are left
    std::vector<bool> asked;  // per question: was asked and answered, if only by "I don't know"; no presets

    bool operator==(const Stand&) const = default;
};

struct HashOfStand {
    std::size_t operator()(const Stand& stand) const;
};

// What asking a question would do to the services that are left.
struct Outlook {
    std::vector<std::size_t> offered;  // answers that leave a service
    long left = 0;                     // services left over the offered answers, added up
    bool splits = false;               // two offered answers leave different services
};

Outlook outlook(const Guide& guide, std::size_t question, const ServiceSet& fits);

// A question that may come next, and what it would do.
struct Choice {
    std::size_t question;
    Outlook outlook;
};

// False at `enough` services and after `at_most` questions.
bool has_more_to_ask(const Guide& guide, const Stand& stand);

// Those of the door's questions that were not asked yet and split the services; in file order.
std::vector<Choice> choices(const Guide& guide, const Stand& stand);

// The one that leaves the fewest services in the mean; nothing when it is time for results.
std::optional<Choice> next_question(const Guide& guide, const Stand& stand);

// Leaves the services that fit with the answer. False, and nothing changes, when that would be none.
bool restrict_to(const Guide& guide, std::size_t question, std::size_t answer, ServiceSet& fits);

bool is_asked(const Question& question, content::Audience door);

}  // namespace guide
