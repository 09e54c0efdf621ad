#include "kiosk/translate/accept.h"

#include <map>
#include <set>

#include "kiosk/content/print.h"
#include "kiosk/translate/standing.h"
#include "kiosk/translate/words_file.h"

namespace translate {
namespace {

using content::Words;

// The thing's words; a trouble when there is no German to compare with.
base::Result<content::Translations> words_of(const load::Folder& folder, const content::Thing& thing)
{
    auto loaded = load::translations(folder, thing);
    if (!loaded.value.contains(base::k_source_language)) {
        return base::trouble("there is no German in " + words_path(thing, base::k_source_language),
                             "'kioskctl check' says what is wrong with it");
    }
    return std::move(loaded.value);
}

// Paths of the fields whose print is not today's. `out_of_date` only: without those that have no print.
std::vector<std::string> paths_to_stamp(const content::Thing& thing, const Words& words, const Words& german,
                                        bool out_of_date_only)
{
    std::vector<std::string> paths;
    for (const auto& [path, text] : words.fields) {
        if (!german.fields.contains(path)) continue;
        const auto freshness = content::freshness(thing.kind, path, words, german);
        const bool is_wanted = freshness == content::Freshness::out_of_date ||
                               (!out_of_date_only && freshness == content::Freshness::not_compared);
        if (is_wanted) paths.push_back(path);
    }
    return paths;
}

base::Result<void> stamp(edit::YamlFile& file, const std::vector<std::string>& paths, const Words& german)
{
    for (const std::string& path : paths) {
        const auto put = put_print(file, path, content::print(german.fields.at(path)));
        if (!put) return put;
    }
    return {};
}

// Sorts the fields of a thing that are out of date into those that a minor change made so, and the others.
class MinorChange {
public:
    MinorChange(const content::Thing& thing, const content::Translations& words, const Texts& former)
        : thing_(thing), words_(words), german_(words.at(base::k_source_language))
    {
        for (const auto& [field, text] : former) former_[field.path] = content::print(text);
        for (const auto& [language, one] : words_) {
            for (const std::string& path : paths_to_stamp(thing_, one, german_, true))
                made_of_[path].insert(one.made_of.at(path));
        }
    }

    base::Result<void> add_to(Acceptance& acceptance, const base::LanguageTag& language,
                              const load::Folder& folder) const
    {
        const Words& words = words_.at(language);
        std::vector<std::string> minor;
        for (const std::string& path : paths_to_stamp(thing_, words, german_, true)) {
            if (is_minor(path, words.made_of.at(path))) minor.push_back(path);
            else acceptance.left_out.push_back({words_path(thing_, language), path, former_.contains(path)});
        }
        if (minor.empty()) return {};
        auto file = words_file(folder, thing_, language);
        if (!file) return tl::unexpected(file.error());
        if (const auto stamped = stamp(*file, minor, german_); !stamped) return stamped;
        acceptance.files.push_back({std::move(*file), std::move(minor)});
        return {};
    }

private:
    bool is_minor(const std::string& path, const std::string& made_of) const
    {
        const auto former = former_.find(path);
        return former == former_.end() ? made_of_.at(path).size() == 1 : former->second == made_of;
    }

    const content::Thing& thing_;
    const content::Translations& words_;
    const Words& german_;
    std::map<std::string, std::string> former_;             // print of the German before, by path
    std::map<std::string, std::set<std::string>> made_of_;  // prints noted by languages out of date, by path
};

}  // namespace

base::Result<Acceptance> accepted(const load::Folder& folder, const content::Thing& thing,
                                  const base::LanguageTag& language)
{
    const auto words = words_of(reduced_to({language}, folder), thing);
    if (!words) return tl::unexpected(words.error());
    auto file = words_file(folder, thing, language);
    if (!file) return tl::unexpected(file.error());
    const auto read = words->find(language);
    if (read == words->end()) return base::trouble("cannot read " + words_path(thing, language));
    const Words& german = words->at(base::k_source_language);
    auto paths = paths_to_stamp(thing, read->second, german, false);
    if (const auto put = put_by(*file, false); !put) return tl::unexpected(put.error());
    if (const auto stamped = stamp(*file, paths, german); !stamped) return tl::unexpected(stamped.error());
    Acceptance acceptance;
    if (file->is_changed()) acceptance.files.push_back({std::move(*file), std::move(paths)});
    return acceptance;
}

base::Result<Prints> prints_of_outdated(const load::Folder& folder, const content::Thing& thing)
{
    const auto words = words_of(folder, thing);
    if (!words) return tl::unexpected(words.error());
    const Words& german = words->at(base::k_source_language);
    Prints prints;
    for (const auto& [language, one] : *words) {
        for (const std::string& path : paths_to_stamp(thing, one, german, true))
            prints.emplace(Field{thing, path}, content::print(german.fields.at(path)));
    }
    return prints;
}

base::Result<Acceptance> accepted_as_minor(const load::Folder& folder, const content::Thing& thing,
                                           const Texts& former)
{
    const auto words = words_of(folder, thing);
    if (!words) return tl::unexpected(words.error());
    const MinorChange change(thing, *words, former);
    Acceptance acceptance;
    for (const auto& [language, one] : *words) {
        if (language == base::k_source_language) continue;
        if (const auto added = change.add_to(acceptance, language, folder); !added)
            return tl::unexpected(added.error());
    }
    return acceptance;
}

}  // namespace translate
