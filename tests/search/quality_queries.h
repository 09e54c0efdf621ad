#pragma once

#include <string>
#include <vector>

#include "kiosk/base/language.h"

namespace tests {

// One row of a table in tests/search/quality/.
struct Query {
    std::string kind;  // of mistake: "letters", "script"...
    std::string typed;
    std::vector<std::string> services;  // patterns of ids, `*` for any letters; empty: nothing is to be found
};

// One table: what is typed in one language at the terminal of one centre.
struct Queries {
    std::string centre;  // its folder, from the project's
    base::LanguageTag language;
    std::vector<Query> rows;
};

// All tables, by language. Fails the test on a row that is none.
std::vector<Queries> all_queries();

bool fits_pattern(const std::string& pattern, const std::string& id);

}  // namespace tests
