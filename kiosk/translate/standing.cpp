#include "kiosk/translate/standing.h"

#include <algorithm>
#include <numeric>

#include "kiosk/content/print.h"

namespace translate {
namespace {

using content::Freshness;
using content::Words;

const Words* words_in(const base::LanguageTag& language, const content::Translations& translations)
{
    const auto found = translations.find(language);
    return found == translations.end() ? nullptr : &found->second;
}

State state_of(content::Kind kind, const std::string& path, const Words* words, const Words& german)
{
    if (!words || !words->fields.contains(path)) return State::missing;
    switch (content::freshness(kind, path, *words, german)) {
        case Freshness::out_of_date: return State::out_of_date;
        case Freshness::not_compared: return State::not_compared;
        case Freshness::current: break;
    }
    return words->by_machine ? State::machine : State::reviewed;
}

base::Spot spot_of(const content::Thing& thing, const std::string& path, const Words* words,
                   const base::LanguageTag& language)
{
    if (words && words->fields.contains(path)) return words->fields.at(path).spot;
    return {content::folder_of(thing) + "/" + language + ".yaml", 1, 1};
}

}  // namespace

std::string_view name_of(State state)
{
    static constexpr std::array<std::string_view, k_states.size()> k_names = {
        "missing", "out-of-date", "not-compared", "machine", "reviewed"};
    return k_names.at(static_cast<std::size_t>(state));
}

std::vector<Standing> standings(const content::Thing& thing, const content::Translations& translations,
                                const base::LanguageTag& language)
{
    const Words* german = words_in(base::k_source_language, translations);
    const Words* words = words_in(language, translations);
    std::vector<std::pair<base::Spot, Standing>> found;
    if (!german) return {};
    for (const auto& [path, text] : german->fields) {
        const content::WordField* field = content::word_field(thing.kind, path);
        if (!field || field->for_search) continue;
        found.push_back({text.spot, Standing{path, state_of(thing.kind, path, words, *german),
                                             spot_of(thing, path, words, language)}});
    }
    std::ranges::sort(found, {}, &std::pair<base::Spot, Standing>::first);
    std::vector<Standing> standings;
    for (auto& [spot, standing] : found) standings.push_back(std::move(standing));
    return standings;
}

std::size_t Counts::all() const
{
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
}

std::vector<base::LanguageTag> languages_beside_german(const load::Folder& folder)
{
    load::Folder centre{folder.root, {}};
    std::ranges::copy_if(folder.sources, std::back_inserter(centre.sources), [](const load::Source& source) {
        return source.thing.kind == content::Kind::centre && !source.language;
    });
    std::vector<base::LanguageTag> tags;
    for (content::OfferedLanguage& offered : load::facts(centre).value.centre.languages) {
        if (offered.tag != base::k_source_language) tags.push_back(std::move(offered.tag));
    }
    return tags;
}

bool is_translated_into(const base::LanguageTag& language, const load::Folder& folder)
{
    if (language == base::k_source_language) return false;
    const auto offered = languages_beside_german(folder);
    return std::ranges::find(offered, language) != offered.end() ||
           std::ranges::find(folder.sources, language, &load::Source::language) != folder.sources.end();
}

load::Folder reduced_to(const std::vector<base::LanguageTag>& languages, const load::Folder& folder)
{
    load::Folder reduced{folder.root, {}};
    for (const load::Source& source : folder.sources) {
        const bool is_wanted = !source.language || *source.language == base::k_source_language ||
                               std::ranges::find(languages, *source.language) != languages.end();
        if (is_wanted) reduced.sources.push_back(source);
    }
    return reduced;
}

base::Findings survey(const load::Folder& folder, const std::vector<base::LanguageTag>& languages,
                      const TellStanding& tell)
{
    base::Findings errors;
    const load::Folder reduced = reduced_to(languages, folder);
    for (const content::Thing& thing : load::things(reduced)) {
        auto words = load::translations(reduced, thing);
        for (const base::LanguageTag& language : languages) {
            for (const Standing& standing : standings(thing, words.value, language))
                tell(thing, language, standing);
        }
        base::append(errors, errors_of(std::move(words.findings)));
    }
    return errors;
}

base::Findings errors_of(base::Findings findings)
{
    std::erase_if(findings,
                  [](const base::Finding& finding) { return finding.severity != base::Severity::error; });
    return findings;
}

}  // namespace translate
