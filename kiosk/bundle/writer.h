#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "kiosk/base/result.h"
#include "kiosk/bundle/database.h"
#include "kiosk/bundle/hash.h"
#include "kiosk/bundle/new_file.h"
#include "kiosk/bundle/rows.h"
#include "kiosk/bundle/search_writer.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/guide/guide.h"

namespace bundle {

// Writes one bundle. Words come thing by thing, so that they are never all in memory. The file appears at the
// end, whole, in place of an older one; without `finish` nothing is left behind.
class Writer {
public:
    static base::Result<Writer> begin(const std::filesystem::path& file);

    void add(const content::Facts& facts, const guide::Guide& guide);
    // After the facts. Kept are German and the languages the centre offers.
    void add(const content::Thing& thing, const content::Translations& translations);
    void add(const content::Thing& thing, const Rows& rows);
    void add(const content::Thing& thing, const Rows& rows, const Digest& digest);
    // What went wrong anywhere on the way is said here. The indexes follow from the words; those that would
    // be the same as in the bundle written before are taken from there.
    base::Result<void> finish(const std::string& fingerprint);
    base::Result<void> finish(const std::string& fingerprint, SeenIndexes& seen);

private:
    Writer(NewFile file, Connection connection);
    void add_about(std::string_view name, std::string_view value);
    void add_places(const content::Facts& facts);
    void add_part(const base::PlaceId& place, std::string_view part, std::string_view bytes);
    void add_facts(content::Kind kind, const std::string& id, std::string_view facts);
    template <class Key, class T>
    void add_all(content::Kind kind, const std::map<Key, T>& things);

    NewFile file_;
    Connection connection_;
    Statement about_;
    Statement facts_;
    Statement words_;
    Statement places_;
    std::set<base::LanguageTag> languages_;
    std::optional<SearchWriter> search_;  // once there are facts
    Hash seal_;
    bool failed_ = false;
};

}  // namespace bundle
