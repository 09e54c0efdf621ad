#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/guide/guide.h"
#include "kiosk/search/index.h"

namespace bundle {

// "KSK1", in SQLite's application_id; the version of the layout is its user_version.
inline constexpr int k_application_id = 0x4b534b31;
inline constexpr int k_version = 1;

// The language of the index of what is the same in all of them.
inline const base::LanguageTag k_any_language;

// Words of one field as a visitor gets them.
struct Shown {
    std::vector<std::string> items;
    base::LanguageTag language;  // in which it was found
    bool by_machine = false;
    bool out_of_date = false;

    base::Phrase phrase() const { return {items.front(), language}; }
};

// A compiled centre, opened immutable. The centre's facts and the guide are in memory; all else is fetched by
// id when needed. Not for several threads at once.
class Catalogue {
public:
    // A trouble when the file is missing, truncated, not a bundle or of a newer format. `thorough` also
    // checks every page of the database; do that once, on arrival.
    enum class Care { quick, thorough };
    static base::Result<Catalogue> open(const std::filesystem::path& file, Care care = Care::quick);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    const content::Centre& centre() const;
    const content::Guide& questions() const;  // as written: icons, order, doors
    const guide::Guide& guide() const;

    std::optional<content::Service> service(const base::ServiceId& id) const;
    std::optional<content::Organisation> organisation(const base::OrganisationId& id) const;
    std::optional<content::Place> place(const base::PlaceId& id) const;
    std::vector<base::ServiceId> services() const;  // sorted
    std::vector<base::ServiceId> services_at(const base::PlaceId& place) const;
    // The plan of a floor, as that is written; nothing when there is none.
    std::optional<content::Plan> plan(const base::PlaceId& place, const std::string& floor) const;
    std::vector<base::NoticeId> notices() const;
    std::optional<content::Notice> notice(const base::NoticeId& id) const;

    // The field in the first language of the chain that has it; nothing when none has.
    std::optional<Shown> words(const content::Thing& thing, const std::string& path,
                               const base::Chain& chain) const;

    // The search index of a language; null when there is none, or it cannot be read. Read when first asked
    // for.
    const search::Index* index(const base::LanguageTag& language) const;
    // Per service in the order of their ids: where its title stands among all as that language sorts them.
    const std::vector<std::uint32_t>& order(const base::LanguageTag& language) const;
    // Every service and its title as a visitor of that language gets it, from A to Z.
    struct Titled {
        base::ServiceId service;
        base::Phrase title;
    };
    std::vector<Titled> titles(const base::LanguageTag& language) const;

    std::string fingerprint() const;  // SHA-256 over the sources, 64 hex digits

private:
    class Database;
    explicit Catalogue(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

}  // namespace bundle
