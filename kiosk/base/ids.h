#pragma once

#include <compare>
#include <string>

namespace base {

// A content key, [a-z0-9]+(-[a-z0-9]+)*. Each kind of key is its own type, so a place cannot be looked up by
// a service's key.
template <class Kind>
struct Id {
    std::string key;
    auto operator<=>(const Id&) const = default;
};

using ServiceId = Id<struct ServiceKind>;
using OrganisationId = Id<struct OrganisationKind>;
using PlaceId = Id<struct PlaceKind>;
using NoticeId = Id<struct NoticeKind>;
using TopicId = Id<struct TopicKind>;
using QuestionId = Id<struct QuestionKind>;
using AnswerId = Id<struct AnswerKind>;
using EmergencyId = Id<struct EmergencyKind>;

// True for the form above. The format writes "unknown" and "here" for itself; they are well formed too.
bool well_formed(const std::string& key);

}  // namespace base
