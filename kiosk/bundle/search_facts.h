#pragma once

#include <string>
#include <vector>

#include "kiosk/content/facts.h"

namespace bundle {

// What of the facts is searched, apart from words: who offers a service and where.
struct ServiceFacts {
    base::ServiceId id;
    base::OrganisationId organisation;
    std::vector<base::TopicId> topics;
    std::vector<base::PlaceId> places;
    std::vector<base::AnswerId> areas;  // answers of the question whose preset is the terminal's area
};

struct SearchFacts {
    std::vector<ServiceFacts> services;  // sorted by id; their places here are the numbers of an index
    content::Centre centre;
    base::QuestionId area_question;  // empty when there is none
    std::string index;               // of what is the same in every language: streets, cities, phone numbers
};

SearchFacts search_facts(const content::Facts& facts);

}  // namespace bundle
