#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "kiosk/bundle/database.h"
#include "kiosk/bundle/hash.h"
#include "kiosk/bundle/rows.h"
#include "kiosk/bundle/search_facts.h"

namespace bundle {

// The indexes of the bundle written last: what each followed from, and its hash, for nobody else vouches for
// the file.
struct SeenIndexes {
    struct Seen {
        Digest cause{};
        Digest index{};
    };
    std::filesystem::path bundle;
    std::map<base::LanguageTag, Seen> seen;
};

// Writes what is searched: per language an index of its words, and all titles as that language sorts them. An
// index that would become the same as in the bundle before is taken from there.
class SearchWriter {
public:
    explicit SearchWriter(const content::Facts& facts);

    // Every thing's rows, in the order of writing.
    void add(const content::Thing& thing, const Rows& rows);

    // When all words are in the database. Adds what is written to the seal; false when something failed.
    // `seen` is what is known of the bundle before, and afterwards of this one.
    bool write(const Connection& connection, Hash& seal, SeenIndexes& seen);

private:
    Digest cause_of(RowsHash& rows) const;
    std::string index(const Connection& connection, const base::LanguageTag& language) const;

    SearchFacts facts_;
    std::map<base::LanguageTag, RowsHash> rows_;  // of what stands in each language
};

}  // namespace bundle
