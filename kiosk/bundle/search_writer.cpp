#include "kiosk/bundle/search_writer.h"

#include <algorithm>

#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/shapes.h"
#include "kiosk/bundle/titles.h"
#include "kiosk/search/fold.h"
#include "kiosk/search/index_builder.h"

namespace bundle {
namespace {

using content::Kind;
using search::Field;

bool is_searched(Kind kind)
{
    return kind == Kind::guide || kind == Kind::organisation || kind == Kind::place || kind == Kind::service;
}

// Reads the words of one language and puts its index together. A name is folded once, however many services
// have it.
class LanguageIndex {
public:
    LanguageIndex(const Connection& connection, base::LanguageTag language, base::QuestionId area_question)
        : language_(std::move(language)),
          area_question_(std::move(area_question)),
          words_(connection.prepare("SELECT words FROM words WHERE kind = ?1 AND id = ?2 AND language = ?3"))
    {
        guide_ = words({Kind::guide, {}});
    }

    void add(const ServiceFacts& service)
    {
        const ThingWords words = this->words({Kind::service, service.id.key});
        if (!words.empty()) {
            add_title(folded(words, "title"));
            builder_.add(number_, Field::words, folded(words, "words"));
            builder_.add(number_, Field::summary, folded(words, "summary"));
        }
        builder_.add(number_, Field::organisation, name({Kind::organisation, service.organisation.key}));
        for (const base::PlaceId& place : service.places)
            builder_.add(number_, Field::place, name({Kind::place, place.key}));
        for (const base::AnswerId& area : service.areas) builder_.add(number_, Field::place, answer(area));
        for (const base::TopicId& topic : service.topics) builder_.add(number_, Field::topic, title(topic));
        ++number_;
    }

    std::string bytes() const { return builder_.bytes(); }

private:
    using Words = std::vector<search::Folded>;

    // What a title begins with is looked for most.
    void add_title(const Words& title)
    {
        if (!title.empty()) builder_.add(number_, Field::first, {title.front()});
        builder_.add(number_, Field::title, title);
    }

    ThingWords words(const content::Thing& thing) const
    {
        Query query(words_, static_cast<std::int64_t>(thing.kind), thing.id, language_);
        if (!query.next()) return {};
        return unpacked<ThingWords>(query.bytes(0)).value_or(ThingWords{});
    }

    Words folded(const ThingWords& words, const std::string& path)
    {
        const auto field = words.find(path);
        if (field == words.end()) return {};
        Words all;
        for (const std::string& item : field->second.items) {
            Words more = folder_.folded(item, language_);
            all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        return all;
    }

    const Words& name(const content::Thing& thing)
    {
        auto known = names_.find(thing);
        if (known == names_.end()) known = names_.emplace(thing, folded(words(thing), "name")).first;
        return known->second;
    }

    const Words& title(const base::TopicId& topic)
    {
        auto known = topics_.find(topic);
        if (known == topics_.end())
            known = topics_.emplace(topic, folded(guide_, "topics." + topic.key + ".title")).first;
        return known->second;
    }

    // The name of an area, as the guide asks for it.
    const Words& answer(const base::AnswerId& area)
    {
        auto known = areas_.find(area);
        if (known == areas_.end()) {
            const std::string path = "questions." + area_question_.key + ".answers." + area.key;
            known = areas_.emplace(area, folded(guide_, path)).first;
        }
        return known->second;
    }

    base::LanguageTag language_;
    base::QuestionId area_question_;
    Statement words_;
    ThingWords guide_;
    search::Folder folder_;
    search::IndexBuilder builder_;
    search::ServiceNumber number_ = 0;
    std::map<content::Thing, Words> names_;
    std::map<base::TopicId, Words> topics_;
    std::map<base::AnswerId, Words> areas_;
};

// The indexes of a bundle written before.
class OldIndexes {
public:
    explicit OldIndexes(const SeenIndexes& seen) : seen_(seen)
    {
        if (seen.bundle.empty()) return;
        auto connection = Connection::open_immutable(seen.bundle);
        if (!connection) return;
        connection_.emplace(std::move(*connection));
        keys_ = connection_->prepare("SELECT bytes FROM search WHERE language = ?1 AND part = 'keys'");
    }

    // Nothing when it is another, gone or changed.
    std::optional<std::string> find(const base::LanguageTag& language, const Digest& cause) const
    {
        const auto seen = seen_.seen.find(language);
        if (!keys_ || seen == seen_.seen.end() || seen->second.cause != cause) return std::nullopt;
        Query query(keys_, language);
        if (!query.next() || digest_of(query.bytes(0)) != seen->second.index) return std::nullopt;
        return std::string(query.bytes(0));
    }

private:
    const SeenIndexes& seen_;
    std::optional<Connection> connection_;
    Statement keys_;
};

// Writes the rows of the table.
class Table {
public:
    Table(const Connection& connection, Hash& seal)
        : insert_(connection.prepare("INSERT INTO search VALUES (?1, ?2, ?3)")), seal_(seal)
    {
    }

    void add(const base::LanguageTag& language, std::string_view part, std::string_view bytes)
    {
        seal_.add(language);
        seal_.add(part);
        seal_.add(digest_of(bytes));
        Query query(insert_, language, part, Blob{bytes});
        query.next();
        failed_ |= !query.finished();
    }

    bool failed() const { return failed_; }

private:
    Statement insert_;
    Hash& seal_;
    bool failed_ = false;
};

std::string order_of(const std::vector<Title>& titles)
{
    std::vector<std::int64_t> services;
    for (const Title& title : titles) services.push_back(title.service);
    return packed(services);
}

}  // namespace

SearchWriter::SearchWriter(const content::Facts& facts) : facts_(search_facts(facts))
{
    rows_[base::k_source_language];
    for (const content::OfferedLanguage& language : facts.centre.languages) rows_[language.tag];
}

void SearchWriter::add(const content::Thing& thing, const Rows& rows)
{
    if (!is_searched(thing.kind)) return;
    for (const Row& row : rows) {
        if (const auto hash = rows_.find(row.language); hash != rows_.end())
            hash->second.add(content::folder_of(thing), row.words);
    }
}

// Everything that a language's index follows from.
Digest SearchWriter::cause_of(RowsHash& rows) const
{
    Hash hash;
    hash.add(std::to_string(search::k_index_version));
    hash.add(facts_.area_question.key);
    for (const ServiceFacts& service : facts_.services) {
        hash.add(service.id.key);
        hash.add(service.organisation.key);
        hash.add(packed(service.topics));
        hash.add(packed(service.places));
        hash.add(packed(service.areas));
    }
    hash.add(rows.digest());
    return hash.digest();
}

std::string SearchWriter::index(const Connection& connection, const base::LanguageTag& language) const
{
    LanguageIndex index(connection, language, facts_.area_question);
    for (const ServiceFacts& service : facts_.services) index.add(service);
    return index.bytes();
}

bool SearchWriter::write(const Connection& connection, Hash& seal, SeenIndexes& seen)
{
    const OldIndexes old(seen);
    std::map<base::LanguageTag, SeenIndexes::Seen> now;
    Table table(connection, seal);
    table.add(k_any_language, "keys", facts_.index);
    const Titles titles(connection, facts_);
    for (auto& [language, rows] : rows_) {
        const Digest cause = cause_of(rows);
        const auto kept = old.find(language, cause);
        const std::string keys = kept ? *kept : index(connection, language);
        now[language] = {cause, digest_of(keys)};
        const std::vector<Title> sorted = titles.sorted(language);
        table.add(language, "order", order_of(sorted));
        table.add(language, "titles", packed(sorted));
        table.add(language, "keys", keys);
    }
    seen.seen = std::move(now);
    return !table.failed() && !titles.failed();
}

}  // namespace bundle
