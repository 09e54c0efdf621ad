#include "kiosk/bundle/catalogue.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "kiosk/bundle/database.h"
#include "kiosk/bundle/layout.h"
#include "kiosk/bundle/shapes.h"
#include "kiosk/content/plan.h"

namespace bundle {
namespace {

// One page asks for many fields of a few things: the rows read last are kept.
constexpr std::size_t k_kept_rows = 16;

struct KeptRow {
    content::Thing thing;
    base::LanguageTag language;  // empty: nothing kept here
    ThingWords words;
};

}  // namespace

class Catalogue::Database {
public:
    explicit Database(Connection connection)
        : connection_(std::move(connection)),
          facts_(connection_.prepare("SELECT facts FROM facts WHERE kind = ?1 AND id = ?2")),
          ids_(connection_.prepare("SELECT id FROM facts WHERE kind = ?1 ORDER BY id")),
          words_(
              connection_.prepare("SELECT words FROM words WHERE kind = ?1 AND id = ?2 AND language = ?3")),
          search_(connection_.prepare("SELECT bytes FROM search WHERE language = ?1 AND part = ?2")),
          places_(connection_.prepare("SELECT bytes FROM places WHERE place = ?1 AND part = ?2"))
    {
    }

    // False when one of them is not there or not readable.
    bool read_start()
    {
        auto centre = unpacked<content::Centre>(about(connection_, "centre"));
        auto questions = unpacked<content::Guide>(about(connection_, "questions"));
        auto guide = unpacked<guide::Guide>(about(connection_, "guide"));
        if (!centre || !questions || !guide) return false;
        centre_ = std::move(*centre);
        questions_ = std::move(*questions);
        guide_ = std::move(*guide);
        return true;
    }

    template <class T>
    std::optional<T> facts(content::Kind kind, const std::string& id) const
    {
        Query query(facts_, static_cast<std::int64_t>(kind), id);
        return query.next() ? unpacked<T>(query.bytes(0)) : std::nullopt;
    }

    template <class T>
    std::optional<T> part(const base::PlaceId& place, const std::string& part) const
    {
        Query query(places_, place.key, part);
        return query.next() ? unpacked<T>(query.bytes(0)) : std::nullopt;
    }

    template <class Id>
    std::vector<Id> ids(content::Kind kind) const
    {
        std::vector<Id> ids;
        Query query(ids_, static_cast<std::int64_t>(kind));
        while (query.next()) ids.push_back({std::string(query.bytes(0))});
        return ids;
    }

    // Empty when the thing has no words in that language. Valid until the next call.
    const ThingWords& words(const content::Thing& thing, const base::LanguageTag& language)
    {
        const auto kept = std::ranges::find_if(
            kept_, [&](const KeptRow& row) { return row.language == language && row.thing == thing; });
        if (kept != kept_.end()) return kept->words;
        KeptRow& row = kept_[oldest_];
        oldest_ = (oldest_ + 1) % k_kept_rows;
        row = {thing, language, read_words(thing, language)};
        return row.words;
    }

    const search::Index* index(const base::LanguageTag& language)
    {
        const auto known = indexes_.find(language);
        if (known != indexes_.end()) return known->second ? &*known->second : nullptr;
        const auto& index =
            indexes_.emplace(language, search::Index::read(search_part(language, "keys"))).first->second;
        return index ? &*index : nullptr;
    }

    // A service without a title comes last.
    const std::vector<std::uint32_t>& order(const base::LanguageTag& language)
    {
        const auto known = orders_.find(language);
        if (known != orders_.end()) return known->second;
        auto& places = orders_[language];
        places.resize(guide_.candidates.size(), static_cast<std::uint32_t>(guide_.candidates.size()));
        const auto services = unpacked<std::vector<std::int64_t>>(search_part(language, "order"));
        if (!services) return places;
        std::uint32_t place = 0;
        for (const std::int64_t service : *services) {
            if (is_service(service)) places[static_cast<std::size_t>(service)] = place;
            ++place;
        }
        return places;
    }

    std::vector<Titled> titles(const base::LanguageTag& language) const
    {
        std::vector<Titled> titled;
        auto titles = unpacked<std::vector<Title>>(search_part(language, "titles"));
        for (Title& title : titles.value_or(std::vector<Title>{})) {
            if (is_service(title.service))
                titled.push_back({guide_.candidates[static_cast<std::size_t>(title.service)].id,
                                  {std::move(title.text), std::move(title.language)}});
        }
        return titled;
    }

    const Connection& connection() const { return connection_; }
    const content::Centre& centre() const { return centre_; }
    const content::Guide& questions() const { return questions_; }

    // Indexed when first asked for: that takes as long as all of the opening, and a terminal that waits for
    // visitors does not need it.
    const guide::Guide& guide()
    {
        if (!guide_is_indexed_) guide_ = guide::indexed(std::move(guide_));
        guide_is_indexed_ = true;
        return guide_;
    }

private:
    std::string search_part(const base::LanguageTag& language, std::string_view part) const
    {
        Query query(search_, language, part);
        return query.next() ? std::string(query.bytes(0)) : std::string();
    }

    bool is_service(std::int64_t number) const
    {
        return std::cmp_greater_equal(number, 0) && std::cmp_less(number, guide_.candidates.size());
    }

    ThingWords read_words(const content::Thing& thing, const base::LanguageTag& language) const
    {
        Query query(words_, static_cast<std::int64_t>(thing.kind), thing.id, language);
        if (!query.next()) return {};
        return unpacked<ThingWords>(query.bytes(0)).value_or(ThingWords{});
    }

    Connection connection_;
    Statement facts_;
    Statement ids_;
    Statement words_;
    Statement search_;
    Statement places_;
    content::Centre centre_;
    content::Guide questions_;
    guide::Guide guide_;  // whether indexed or not, its candidates are the services by their number
    bool guide_is_indexed_ = false;
    std::array<KeptRow, k_kept_rows> kept_;
    std::size_t oldest_ = 0;
    std::map<base::LanguageTag, std::optional<search::Index>> indexes_;
    std::map<base::LanguageTag, std::vector<std::uint32_t>> orders_;
};

Catalogue::Catalogue(std::unique_ptr<Database> database) : database_(std::move(database)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

base::Result<Catalogue> Catalogue::open(const std::filesystem::path& file, Care care)
{
    if (const auto header = check_header(file); !header) return tl::unexpected(header.error());
    auto connection = Connection::open_immutable(file);
    if (!connection) return tl::unexpected(connection.error());
    const auto damaged = [&file] {
        return base::trouble(file.string() + " is damaged",
                             "Copy the file again, or write it again with 'kioskctl compile'.");
    };
    if (!has_only_our_tables(*connection)) return damaged();
    if (care == Care::thorough && !is_unharmed(*connection)) return damaged();
    auto database = std::make_unique<Database>(std::move(*connection));
    if (!database->read_start()) return damaged();
    return Catalogue(std::move(database));
}

const content::Centre& Catalogue::centre() const
{
    return database_->centre();
}

const content::Guide& Catalogue::questions() const
{
    return database_->questions();
}

const guide::Guide& Catalogue::guide() const
{
    return database_->guide();
}

std::optional<content::Service> Catalogue::service(const base::ServiceId& id) const
{
    return database_->facts<content::Service>(content::Kind::service, id.key);
}

std::optional<content::Organisation> Catalogue::organisation(const base::OrganisationId& id) const
{
    return database_->facts<content::Organisation>(content::Kind::organisation, id.key);
}

std::optional<content::Place> Catalogue::place(const base::PlaceId& id) const
{
    return database_->facts<content::Place>(content::Kind::place, id.key);
}

std::vector<base::ServiceId> Catalogue::services_at(const base::PlaceId& place) const
{
    return database_->part<std::vector<base::ServiceId>>(place, "services")
        .value_or(std::vector<base::ServiceId>{});
}

std::optional<content::Plan> Catalogue::plan(const base::PlaceId& place, const std::string& floor) const
{
    return database_->part<content::Plan>(place, content::plan_file(floor));
}

std::vector<base::ServiceId> Catalogue::services() const
{
    return database_->ids<base::ServiceId>(content::Kind::service);
}

std::vector<base::NoticeId> Catalogue::notices() const
{
    return database_->ids<base::NoticeId>(content::Kind::notice);
}

std::optional<content::Notice> Catalogue::notice(const base::NoticeId& id) const
{
    return database_->facts<content::Notice>(content::Kind::notice, id.key);
}

std::optional<Shown> Catalogue::words(const content::Thing& thing, const std::string& path,
                                      const base::Chain& chain) const
{
    for (const base::LanguageTag& language : chain) {
        const ThingWords& words = database_->words(thing, language);
        const auto field = words.find(path);
        if (field == words.end() || field->second.items.empty()) continue;
        const auto& [items, by_machine, out_of_date] = field->second;
        return Shown{items, language, by_machine, out_of_date};
    }
    return std::nullopt;
}

const search::Index* Catalogue::index(const base::LanguageTag& language) const
{
    return database_->index(language);
}

const std::vector<std::uint32_t>& Catalogue::order(const base::LanguageTag& language) const
{
    return database_->order(language);
}

std::vector<Catalogue::Titled> Catalogue::titles(const base::LanguageTag& language) const
{
    return database_->titles(language);
}

std::string Catalogue::fingerprint() const
{
    return about(database_->connection(), "fingerprint");
}

}  // namespace bundle
