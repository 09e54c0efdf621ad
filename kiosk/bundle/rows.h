#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/bundle/database.h"
#include "kiosk/bundle/hash.h"
#include "kiosk/content/words.h"

namespace bundle {

// The words of one thing in one language, packed.
struct Row {
    base::LanguageTag language;
    std::string words;
};
using Rows = std::vector<Row>;

// Of German and the languages the centre offers.
Rows rows_of(const content::Thing& thing, const content::Translations& translations,
             const std::set<base::LanguageTag>& offered);

// The hash of a thing's rows: of what comes from an older bundle, and part of a bundle's seal. BLAKE2b: all
// rows of a centre pass here at every compile, and it takes a quarter of the time of SHA-256.
class RowsHash {
public:
    RowsHash();
    void add(std::string_view language, std::string_view words);
    Digest digest();  // ends the hash

private:
    crypto_generichash_state state_;
};

Digest digest_of(const Rows& rows);
Digest digest_of(std::string_view bytes);

// The rows of a bundle written before. It stays readable when the file is removed or replaced meanwhile.
class OldRows {
public:
    // Nothing when the file is gone or no database.
    static std::optional<OldRows> open(const std::filesystem::path& file);

    // A thing's rows if they are those of the digest: nobody else vouches for the file.
    std::optional<Rows> find(const content::Thing& thing, const Digest& digest) const;

private:
    OldRows(Connection connection, Statement statement);

    Connection connection_;
    Statement statement_;
};

}  // namespace bundle
