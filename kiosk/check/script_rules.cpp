#include <algorithm>

#include "kiosk/check/rule.h"
#include "kiosk/load/scripts.h"
#include "kiosk/load/utf8.h"

namespace check {
namespace {

using load::Script;

// Names and the German words behind a translation keep their letters; in fewer of them nothing can be told.
constexpr std::size_t k_fewest_letters = 40;
constexpr std::size_t k_least_share = 5;  // one letter of five

struct Letters {
    std::size_t all = 0;
    std::size_t own = 0;  // of the language's script

    bool are_foreign() const { return all >= k_fewest_letters && own * k_least_share < all; }
    void add(const Letters& more)
    {
        all += more.all;
        own += more.own;
    }
};

Letters letters_of(const content::Text& text, Script script)
{
    Letters letters;
    for (std::string_view rest : text.items) {
        while (!rest.empty()) {
            const load::Point point = load::first_point(rest.substr(0, 4));
            const Script found = load::script_of(point.code);
            if (found != Script::none) ++letters.all;
            if (found == script) ++letters.own;
            rest.remove_prefix(static_cast<std::size_t>(std::max(point.bytes, 1)));
        }
    }
    return letters;
}

std::size_t spaces_in(const content::Text& text)
{
    std::size_t spaces = text.items.size() - 1;
    for (const std::string& item : text.items)
        spaces += static_cast<std::size_t>(
            std::ranges::count_if(item, [](char c) { return c == ' ' || c == '\n'; }));
    return spaces;
}

// Names are the same in many languages.
bool may_be_a_name(std::string_view path)
{
    return path == "title" || path == "name";
}

bool is_shown(const Subject& subject, const std::string& path)
{
    const content::WordField* field = content::word_field(subject.thing.kind, path);
    return field && !field->for_search;
}

bool is_german(const Subject& subject, const std::string& path, const content::Text& text)
{
    const content::Words* german = subject.german();
    const auto there = german->fields.find(path);
    return there != german->fields.end() && there->second.items == text.items;
}

// Fields of a translation that a sentence may stand in and that are the German word for word.
std::vector<std::string> copied_paths(const Subject& subject, const content::Words& words)
{
    constexpr std::size_t k_fewest_spaces = 2;
    std::vector<std::string> paths;
    for (const auto& [path, text] : words.fields) {
        if (may_be_a_name(path) || !is_shown(subject, path) || spaces_in(text) < k_fewest_spaces) continue;
        if (is_german(subject, path, text)) paths.push_back(path);
    }
    return paths;
}

}  // namespace

base::Findings words_not_translated(const Subject& subject, const Context&)
{
    base::Findings found;
    const content::Words* german = subject.german();
    for (const auto& [language, words] : subject.translations()) {
        if (!german || &words == german || !subject.is_offered(language)) continue;
        for (const std::string& path : copied_paths(subject, words))
            found.push_back(warning(words.fields.at(path).spot, "", {path}));
    }
    return found;
}

// A whole file in other letters than its language's was put under the wrong name; a single text may be a
// list of names.
base::Findings words_in_other_letters(const Subject& subject, const Context&)
{
    base::Findings found;
    const content::Words* german = subject.german();
    for (const auto& [language, words] : subject.translations()) {
        const Script script = load::script_of(language);
        base::Findings fields;
        Letters file;
        for (const auto& [path, text] : words.fields) {
            if (!is_shown(subject, path)) continue;
            if (german && &words != german && is_german(subject, path, text)) continue;
            const Letters letters = letters_of(text, script);
            file.add(letters);
            if (!may_be_a_name(path) && letters.are_foreign())
                fields.push_back(warning(text.spot, "field", {path, language}));
        }
        if (file.are_foreign()) found.push_back(error(words.spot, "file", {language}));
        else base::append(found, std::move(fields));
    }
    return found;
}

}  // namespace check
