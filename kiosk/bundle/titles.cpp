#include "kiosk/bundle/titles.h"

#include <algorithm>

#include "kiosk/i18n/format.h"

namespace bundle {

Titles::Titles(const Connection& connection, const SearchFacts& facts) : facts_(facts)
{
    const Statement statement =
        connection.prepare("SELECT id, language, words FROM words WHERE kind = ?1 ORDER BY rowid");
    Query query(statement, static_cast<std::int64_t>(content::Kind::service));
    while (query.next()) {
        const auto service =
            std::ranges::lower_bound(facts_.services, query.bytes(0), {},
                                     [](const ServiceFacts& one) -> std::string_view { return one.id.key; });
        if (service == facts_.services.end() || service->id.key != query.bytes(0)) continue;
        const auto words = unpacked<ThingWords>(query.bytes(2)).value_or(ThingWords{});
        const auto title = words.find("title");
        if (title == words.end()) continue;
        auto& titles = by_language_[std::string(query.bytes(1))];
        titles.resize(facts_.services.size());
        titles[static_cast<std::size_t>(service - facts_.services.begin())] = title->second.items.front();
    }
    failed_ = !query.finished();
}

std::vector<Title> Titles::sorted(const base::LanguageTag& language) const
{
    const i18n::Collation collation(language);
    const base::Chain chain = facts_.centre.chain(language);
    std::vector<std::pair<std::string, Title>> titles;
    for (std::size_t service = 0; service < facts_.services.size(); ++service) {
        for (const base::LanguageTag& in : chain) {
            const auto known = by_language_.find(in);
            if (known == by_language_.end() || known->second[service].empty()) continue;
            const std::string& text = known->second[service];
            titles.push_back({collation.key(text), {static_cast<std::int64_t>(service), text, in}});
            break;
        }
    }
    std::ranges::stable_sort(titles, {}, &std::pair<std::string, Title>::first);
    std::vector<Title> sorted;
    sorted.reserve(titles.size());
    for (auto& [key, title] : titles) sorted.push_back(std::move(title));
    return sorted;
}

}  // namespace bundle
