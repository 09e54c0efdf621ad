#include <algorithm>

#include "kiosk/check/numbers.h"
#include "kiosk/check/rule.h"
#include "kiosk/content/print.h"

namespace check {
namespace {

using content::Freshness;

// Paths of a translation's fields that stand so to the German. Fields without German and languages that are
// not offered are another matter.
std::vector<std::string> paths_that_are(Freshness wanted, const Subject& subject, const content::Words& words)
{
    const content::Words* german = subject.german();
    std::vector<std::string> paths;
    if (!german || german == &words || !subject.is_offered(words.language)) return paths;
    for (const auto& [path, text] : words.fields) {
        if (!german->fields.contains(path)) continue;
        if (freshness(subject.thing.kind, path, words, subject.german_prints) == wanted)
            paths.push_back(path);
    }
    return paths;
}

// An English afternoon: "2 pm" for 14.
bool may_be_an_hour(const content::Text& text)
{
    return std::ranges::any_of(text.items, [](const std::string& item) {
        return item.find("pm") != std::string::npos || item.find("p.m.") != std::string::npos;
    });
}

void drop_hours(Constants& constants)
{
    std::erase_if(constants, [](const std::string& one) { return one.size() == 2 && one <= "24"; });
}

// Which sentence fits, and what fills it behind the field's path.
void compare(base::Findings& found, const std::string& path, Constants german, const content::Text& text)
{
    Constants here = constants_in(text);
    if (may_be_an_hour(text)) {
        drop_hours(german);
        drop_hours(here);
    }
    const std::string missing = missing_in(german, here);
    const std::string added = missing_in(here, german);
    if (!missing.empty() && !added.empty())
        found.push_back(warning(text.spot, "other", {added, missing, path}));
    else if (!missing.empty()) found.push_back(warning(text.spot, "missing", {missing, path}));
    else if (!added.empty()) found.push_back(warning(text.spot, "added", {added, path}));
}

}  // namespace

base::Findings out_of_date(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        for (const std::string& path : paths_that_are(Freshness::out_of_date, subject, words)) {
            const std::string now = subject.german_prints.at(path);
            found.push_back(warning(words.fields.at(path).spot, "", {path, now, words.spot.file}));
        }
    }
    return found;
}

// What is out of date is to be compared anyway. The search words of each language are its own.
base::Findings numbers_that_differ(const Subject& subject, const Context&)
{
    base::Findings found;
    const content::Words* german = subject.german();
    if (!german) return found;
    for (const auto& [path, text] : german->fields) {
        const content::WordField* field = content::word_field(subject.thing.kind, path);
        if (!field || field->for_search) continue;
        const Constants constants = constants_in(text);
        for (const auto& [language, words] : subject.translations()) {
            const auto there = words.fields.find(path);
            if (&words == german || there == words.fields.end() || !subject.is_offered(language)) continue;
            if (freshness(subject.thing.kind, path, words, subject.german_prints) == Freshness::out_of_date)
                continue;
            compare(found, path, constants, there->second);
        }
    }
    return found;
}

base::Findings not_compared(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        const std::size_t count = paths_that_are(Freshness::not_compared, subject, words).size();
        if (count > 0) found.push_back(note(words.spot, "", {std::to_string(count), words.spot.file}));
    }
    return found;
}

}  // namespace check
