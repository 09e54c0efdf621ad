#include "kiosk/pages/find.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "kiosk/base/letters.h"
#include "kiosk/pages/brief.h"
#include "kiosk/pages/offers.h"
#include "kiosk/search/finder.h"
#include "kiosk/search/phone.h"
#include "kiosk/search/typed.h"

namespace pages {
namespace {

// More is not typed at a terminal.
constexpr std::size_t k_longest_text_bytes = 256;

std::string_view shortened(std::string_view typed)
{
    if (typed.size() <= k_longest_text_bytes) return typed;
    std::size_t end = k_longest_text_bytes;
    while (end > 0 && !base::begins_letter(typed[end])) --end;
    return typed.substr(0, end);
}

// One search of one visitor.
class Search {
public:
    Search(const World& world, const base::LanguageTag& language)
        : setting_(setting(world)), reader_(world, language), offers_(reader_, setting_.here)
    {
    }

    std::vector<Result> find(std::string_view typed, int at_most)
    {
        const auto most = static_cast<std::size_t>(std::max(at_most, 0));
        std::vector<Ranked> ranked = ranks(hits(shortened(typed)));
        keep_best(ranked, most * k_times_more);
        look_what_is_open(ranked);
        std::vector<Result> all;
        for (const Ranked& one : ranked) {
            if (all.size() == most) break;
            if (const Offer* offer = offers_.offer(candidate(one.service).id))
                all.push_back(brief(*offer, offers_, reader_));
        }
        return all;
    }

private:
    struct Ranked {
        search::ServiceNumber service = 0;
        std::uint32_t rank = 0;
        bool far = false;     // not in the terminal's area
        bool closed = false;  // or unknown
        std::uint32_t place_in_titles = 0;
    };

    const bundle::Catalogue& catalogue() const { return reader_.catalogue(); }
    const Voice& voice() const { return reader_.voice(); }
    const guide::Candidate& candidate(search::ServiceNumber service) const
    {
        return catalogue().guide().candidates[service];
    }

    // In German and the visitor's languages; where nothing is found, in all that this centre speaks.
    std::vector<search::Hit> hits(std::string_view typed) const
    {
        const auto phone = search::typed_phone(typed);
        const auto words = phone ? std::vector{*phone} : search::typed_words(typed, voice().language());
        auto found = hits(words, voice().chain);
        if (!found.empty()) return found;
        base::Chain all;
        for (const content::OfferedLanguage& language : reader_.centre().languages)
            all.push_back(language.tag);
        return hits(words, all);
    }

    std::vector<search::Hit> hits(const std::vector<search::Folded>& words, base::Chain languages) const
    {
        std::vector<const search::Index*> indexes;
        languages.push_back(bundle::k_any_language);
        for (const base::LanguageTag& language : languages) {
            if (const search::Index* index = catalogue().index(language)) indexes.push_back(index);
        }
        return search::find(indexes, words, catalogue().guide().candidates.size());
    }

    // Of thousands of services that fit equally only the first ones are read, so many times more than are
    // wanted.
    static constexpr std::size_t k_times_more = 3;

    // What is offered today, as far as can be said without reading a service.
    std::vector<Ranked> ranks(const std::vector<search::Hit>& hits) const
    {
        const std::vector<std::uint32_t>& order = catalogue().order(voice().language());
        std::vector<Ranked> ranked;
        for (const search::Hit& hit : hits) {
            const guide::Candidate& service = candidate(hit.service);
            if (!service.offered.on(setting_.today)) continue;
            const bool here = setting_.here && service.areas.contains(*setting_.here);
            ranked.push_back({hit.service, hit.rank, !here, true, order[hit.service]});
        }
        return ranked;
    }

    static std::tuple<std::uint32_t, bool, bool, std::uint32_t, search::ServiceNumber> key(const Ranked& one)
    {
        return {one.rank, one.far, one.closed, one.place_in_titles, one.service};
    }

    static void keep_best(std::vector<Ranked>& ranked, std::size_t most)
    {
        const auto kept = static_cast<std::ptrdiff_t>(std::min(ranked.size(), most));
        std::ranges::partial_sort(ranked, ranked.begin() + kept, {}, key);
        ranked.resize(static_cast<std::size_t>(kept));
    }

    void look_what_is_open(std::vector<Ranked>& ranked)
    {
        for (Ranked& one : ranked) {
            const Offer* offer = offers_.offer(candidate(one.service).id);
            one.closed = !offer || offer->nearest().state.openness != hours::Openness::open;
        }
        std::ranges::sort(ranked, {}, key);
    }

    guide::Setting setting_;
    Reader reader_;
    Offers offers_;
};

}  // namespace

std::vector<Result> find(const World& world, std::string_view typed, const base::LanguageTag& language,
                         int at_most)
{
    return Search(world, language).find(typed, at_most);
}

std::vector<Listed> all_services(const World& world, const base::LanguageTag& language)
{
    const guide::Setting today = setting(world);
    const auto is_offered = [&](const base::ServiceId& id) {
        const auto& candidates = world.catalogue.guide().candidates;
        const auto one = std::ranges::lower_bound(candidates, id, {}, &guide::Candidate::id);
        return one != candidates.end() && one->id == id && one->offered.on(today.today);
    };
    std::map<base::ServiceId, std::string> german;
    if (language != base::k_source_language) {
        for (auto& [id, title] : world.catalogue.titles(base::k_source_language))
            german.emplace(id, std::move(title.text));
    }
    std::vector<Listed> listed;
    for (auto& [id, title] : world.catalogue.titles(language)) {
        if (!is_offered(id)) continue;
        Listed& one = listed.emplace_back(Listed{id, std::move(title), {}});
        const auto known = german.find(id);
        if (one.title.language != base::k_source_language && known != german.end())
            one.german_title = {known->second, base::k_source_language};
    }
    return listed;
}

}  // namespace pages
