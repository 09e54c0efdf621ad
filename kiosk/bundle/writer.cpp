#include "kiosk/bundle/writer.h"

#include <fmt/format.h>

#include <utility>

#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/layout.h"
#include "kiosk/bundle/shapes.h"
#include "kiosk/content/plan.h"

namespace bundle {
Writer::Writer(NewFile file, Connection connection)
    : file_(std::move(file)),
      connection_(std::move(connection)),
      about_(connection_.prepare("INSERT INTO about VALUES (?1, ?2)")),
      facts_(connection_.prepare("INSERT INTO facts VALUES (?1, ?2, ?3)")),
      words_(connection_.prepare("INSERT INTO words VALUES (?1, ?2, ?3, ?4)")),
      places_(connection_.prepare("INSERT INTO places VALUES (?1, ?2, ?3)"))
{
}

base::Result<Writer> Writer::begin(const std::filesystem::path& file)
{
    NewFile beside(file);
    auto connection = Connection::create(beside.path());
    if (!connection) return tl::unexpected(connection.error());
    const std::string start = fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}; BEGIN; {}",
                                          k_application_id, k_version, fmt::join(k_tables, "; "));
    if (!connection->run(start)) {
        return base::trouble(fmt::format("cannot write {}: {}", file.string(), connection->last_error()));
    }
    return Writer(std::move(beside), std::move(*connection));
}

void Writer::add(const content::Facts& facts, const guide::Guide& guide)
{
    for (const content::OfferedLanguage& language : facts.centre.languages) languages_.insert(language.tag);
    add_about("centre", packed(facts.centre));
    add_about("questions", packed(facts.guide));
    add_about("guide", packed(guide));
    add_all(content::Kind::organisation, facts.organisations);
    add_all(content::Kind::place, facts.places);
    add_all(content::Kind::service, facts.services);
    add_all(content::Kind::notice, facts.notices);
    add_places(facts);
    search_.emplace(facts);
}

void Writer::add(const content::Thing& thing, const content::Translations& translations)
{
    add(thing, rows_of(thing, translations, languages_));
}

void Writer::add(const content::Thing& thing, const Rows& rows)
{
    add(thing, rows, digest_of(rows));
}

void Writer::add(const content::Thing& thing, const Rows& rows, const Digest& digest)
{
    if (rows.empty()) return;
    if (search_) search_->add(thing, rows);
    seal_.add(thing.id);
    seal_.add(digest);
    for (const Row& row : rows) {
        Query query(words_, static_cast<std::int64_t>(thing.kind), thing.id, row.language, Blob{row.words});
        query.next();
        failed_ |= !query.finished();
    }
}

base::Result<void> Writer::finish(const std::string& fingerprint)
{
    SeenIndexes none;
    return finish(fingerprint, none);
}

base::Result<void> Writer::finish(const std::string& fingerprint, SeenIndexes& seen)
{
    if (search_) failed_ |= !search_->write(connection_, seal_, seen);
    add_about("fingerprint", fingerprint);
    add_about("seal", Hash(seal_).digits());
    if (failed_ || !connection_.run("COMMIT")) {
        return base::trouble(
            fmt::format("cannot write {}: {}", file_.path().string(), connection_.last_error()),
            "Is there space left on the disk?");
    }
    return file_.publish();
}

void Writer::add_about(std::string_view name, std::string_view value)
{
    seal_.add(value);
    Query query(about_, name, Blob{value});
    query.next();
    failed_ |= !query.finished();
}

void Writer::add_facts(content::Kind kind, const std::string& id, std::string_view facts)
{
    seal_.add(id);
    seal_.add(facts);
    Query query(facts_, static_cast<std::int64_t>(kind), id, Blob{facts});
    query.next();
    failed_ |= !query.finished();
}

void Writer::add_places(const content::Facts& facts)
{
    std::map<base::PlaceId, std::vector<base::ServiceId>> services;
    for (const auto& [id, service] : facts.services) {
        for (const content::ServicePlace& entry : service.places) {
            std::vector<base::ServiceId>& there = services[entry.place.value];
            if (there.empty() || there.back() != id) there.push_back(id);
        }
    }
    for (const auto& [id, place] : facts.places) {
        for (const auto& [floor, plan] : place.plans) add_part(id, content::plan_file(floor), packed(plan));
        const auto there = services.find(id);
        if (there != services.end()) add_part(id, "services", packed(there->second));
    }
}

void Writer::add_part(const base::PlaceId& place, std::string_view part, std::string_view bytes)
{
    for (const std::string_view one : {std::string_view(place.key), part, bytes}) seal_.add(one);
    Query query(places_, place.key, part, Blob{bytes});
    query.next();
    failed_ |= !query.finished();
}

template <class Key, class T>
void Writer::add_all(content::Kind kind, const std::map<Key, T>& things)
{
    for (const auto& [id, thing] : things) add_facts(kind, id.key, packed(thing));
}

}  // namespace bundle
