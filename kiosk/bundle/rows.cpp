#include "kiosk/bundle/rows.h"

#include <utility>

#include "kiosk/bundle/shapes.h"
#include "kiosk/content/print.h"

namespace bundle {
namespace {

// Of a thing without German nothing was compared.
ThingWords with_marks(content::Kind kind, const content::Words& words, const content::Prints* german)
{
    ThingWords marked;
    for (const auto& [path, text] : words.fields) {
        const bool out_of_date = german && words.language != base::k_source_language &&
                                 freshness(kind, path, words, *german) == content::Freshness::out_of_date;
        marked[path] = {text.items, words.by_machine, out_of_date};
    }
    return marked;
}

}  // namespace

Rows rows_of(const content::Thing& thing, const content::Translations& translations,
             const std::set<base::LanguageTag>& offered)
{
    const auto german = translations.find(base::k_source_language);
    const bool has_german = german != translations.end();
    const auto prints = has_german ? prints_of(thing.kind, german->second) : content::Prints();
    Rows rows;
    for (const auto& [language, words] : translations) {
        const bool is_wanted = language == base::k_source_language || offered.contains(language);
        if (!is_wanted || words.fields.empty()) continue;
        rows.push_back({language, packed(with_marks(thing.kind, words, has_german ? &prints : nullptr))});
    }
    return rows;
}

RowsHash::RowsHash()
{
    crypto_generichash_init(&state_, nullptr, 0, crypto_hash_sha256_BYTES);
}

void RowsHash::add(std::string_view language, std::string_view words)
{
    for (const std::string_view part : {language, words}) {
        const std::uint64_t size = part.size();
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(&size), sizeof size);
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    }
}

Digest RowsHash::digest()
{
    Digest digest;
    crypto_generichash_final(&state_, digest.data(), digest.size());
    return digest;
}

Digest digest_of(const Rows& rows)
{
    RowsHash hash;
    for (const Row& row : rows) hash.add(row.language, row.words);
    return hash.digest();
}

Digest digest_of(std::string_view bytes)
{
    RowsHash hash;
    hash.add({}, bytes);
    return hash.digest();
}

OldRows::OldRows(Connection connection, Statement statement)
    : connection_(std::move(connection)), statement_(std::move(statement))
{
}

std::optional<OldRows> OldRows::open(const std::filesystem::path& file)
{
    auto connection = Connection::open_immutable(file);
    if (!connection) return std::nullopt;
    auto statement =
        connection->prepare("SELECT language, words FROM words WHERE kind = ?1 AND id = ?2 ORDER BY rowid");
    if (!statement) return std::nullopt;
    return OldRows(std::move(*connection), std::move(statement));
}

std::optional<Rows> OldRows::find(const content::Thing& thing, const Digest& digest) const
{
    Rows rows;
    Query query(statement_, static_cast<std::int64_t>(thing.kind), thing.id);
    while (query.next()) rows.push_back({std::string(query.bytes(0)), std::string(query.bytes(1))});
    if (!query.finished() || digest_of(rows) != digest) return std::nullopt;
    return rows;
}

}  // namespace bundle
