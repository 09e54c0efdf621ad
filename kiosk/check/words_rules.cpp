#include <algorithm>
#include <set>

#include "kiosk/base/letters.h"
#include "kiosk/check/paths.h"
#include "kiosk/check/rule.h"

namespace check {
namespace {

// In code points.
constexpr std::size_t k_longest_title = 60;
constexpr std::size_t k_longest_summary = 200;
constexpr std::size_t k_longest_about = 600;

// What has no file is reported at the thing's folder.
base::Spot folder_spot(const content::Thing& thing)
{
    return {content::folder_of(thing), 1, 1};
}

std::vector<std::string> required_paths(const Subject& subject)
{
    std::vector<std::string> paths;
    for (const content::WordField& field : content::word_fields(subject.thing.kind)) {
        if (!field.required) continue;
        for (std::string& path : paths_of(field.path, subject.names)) paths.push_back(std::move(path));
    }
    return paths;
}

// Fields a visitor reads, which every promised language should have.
std::set<std::string> shown_paths(const content::Words& words, content::Kind kind)
{
    std::set<std::string> paths;
    for (const auto& [path, text] : words.fields) {
        const content::WordField* field = content::word_field(kind, path);
        if (field && !field->for_search) paths.insert(path);
    }
    return paths;
}

// Somebody has complained about it already, or about what it belongs to.
bool was_misread(const content::Words& words, const std::string& path)
{
    return std::ranges::any_of(words.misread, [&](const std::string& wrong) {
        return path == wrong || (path.starts_with(wrong) && path[wrong.size()] == '.');
    });
}

bool is_title(std::string_view path)
{
    return path == "title" || path.ends_with(".title");
}

// How many letters a visitor reads willingly; 0: no matter. German words are shorter than their translations.
std::size_t most_letters(content::Kind kind, const std::string& path, const base::LanguageTag& language)
{
    const bool is_german = language == base::k_source_language;
    if (path == "summary") return is_german ? k_longest_summary : k_longest_summary * 3 / 2;
    const bool is_page = kind == content::Kind::centre;
    if (path == "about" && !is_page) return is_german ? k_longest_about : k_longest_about * 3 / 2;
    if (kind == content::Kind::notice) return is_german ? k_longest_summary : k_longest_summary * 3 / 2;
    return 0;
}

}  // namespace

base::Findings missing_german(const Subject& subject, const Context&)
{
    if (!subject.was_understood(base::k_source_language)) return {};
    const std::vector<std::string> required = required_paths(subject);
    const content::Words* german = subject.german();
    if (!german) {
        if (required.empty()) return {};
        return {error(folder_spot(subject.thing), "file", {})};
    }
    base::Findings found;
    for (const std::string& path : required) {
        if (!german->fields.contains(path) && !was_misread(*german, path))
            found.push_back(error(german->spot, "field", {path}));
    }
    return found;
}

base::Findings missing_languages(const Subject& subject, const Context&)
{
    const content::Words* german = subject.german();
    if (!german) return {};
    base::Findings found;
    const std::set<std::string> wanted = shown_paths(*german, subject.thing.kind);
    for (const content::OfferedLanguage& offered : subject.facts.centre.languages) {
        if (!subject.was_understood(offered.tag)) continue;
        const auto words = subject.translations().find(offered.tag);
        if (words == subject.translations().end()) {
            if (!wanted.empty()) found.push_back(warning(folder_spot(subject.thing), "file", {offered.tag}));
            continue;
        }
        for (const std::string& path : wanted) {
            if (words->second.fields.contains(path) || was_misread(words->second, path)) continue;
            found.push_back(warning(words->second.spot, "field", {path}));
        }
    }
    return found;
}

base::Findings languages_not_offered(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        if (!subject.is_offered(language)) found.push_back(note(words.spot, "", {language}));
    }
    return found;
}

// What must be there in German is missing there, which is worse.
base::Findings words_without_german(const Subject& subject, const Context&)
{
    const content::Words* german = subject.german();
    if (!german || !subject.was_understood(base::k_source_language)) return {};
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        if (!subject.is_offered(language)) continue;
        for (const auto& [path, text] : words.fields) {
            const content::WordField* field = content::word_field(subject.thing.kind, path);
            const bool may_lack = field && !field->for_search && !field->required;
            if (may_lack && !german->fields.contains(path)) found.push_back(note(text.spot, "", {path}));
        }
    }
    return found;
}

base::Findings words_of_unknown_ids(const Subject& subject, const Context&)
{
    const bool is_centre = subject.thing.kind == content::Kind::centre;
    if (!(is_centre ? subject.names.has_centre() : subject.names.has_guide())) return {};
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        for (const auto& [path, text] : words.fields) {
            const content::WordField* field = content::word_field(subject.thing.kind, path);
            for (const PathId& part : field ? ids_in(path, field->path) : std::vector<PathId>()) {
                const Known* known = subject.names.under(part.under);
                if (known) require_known(found, *known, part.id, text.spot);
            }
        }
    }
    return found;
}

base::Findings long_titles(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        for (const auto& [path, text] : words.fields) {
            if (!is_title(path)) continue;
            const std::size_t length = base::count_letters(text.line());
            if (length <= k_longest_title) continue;
            found.push_back(note(text.spot, "", {std::to_string(length), std::to_string(k_longest_title)}));
        }
    }
    return found;
}

base::Findings long_texts(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        for (const auto& [path, text] : words.fields) {
            const std::size_t most = most_letters(subject.thing.kind, path, language);
            if (most == 0 || text.line().size() <= most) continue;
            const std::size_t length = base::count_letters(text.line());
            if (length > most)
                found.push_back(note(text.spot, "", {path, std::to_string(length), std::to_string(most)}));
        }
    }
    return found;
}

}  // namespace check
