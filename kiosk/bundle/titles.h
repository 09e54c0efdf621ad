#pragma once

#include <map>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/bundle/database.h"
#include "kiosk/bundle/search_facts.h"
#include "kiosk/bundle/shapes.h"
#include "kiosk/content/words.h"

namespace bundle {

// The titles of all services in all languages, read from the words of a bundle that is being written.
class Titles {
public:
    Titles(const Connection& connection, const SearchFacts& facts);

    // Of every service that has one, as the visitor's language sorts them; equal ones by their services' ids.
    std::vector<Title> sorted(const base::LanguageTag& language) const;

    bool failed() const { return failed_; }

private:
    const SearchFacts& facts_;
    std::map<base::LanguageTag, std::vector<std::string>> by_language_;  // per service; empty: none
    bool failed_ = false;
};

}  // namespace bundle
