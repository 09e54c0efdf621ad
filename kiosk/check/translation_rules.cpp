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
        if (freshness(subject.thing.kind, path, words, *german) == wanted) paths.push_back(path);
    }
    return paths;
}

}  // namespace

base::Findings out_of_date(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        for (const std::string& path : paths_that_are(Freshness::out_of_date, subject, words)) {
            const std::string now = content::print(subject.german()->fields.at(path));
            found.push_back(warning(words.fields.at(path).spot, "", {path, now}));
        }
    }
    return found;
}

base::Findings not_compared(const Subject& subject, const Context&)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        const std::size_t count = paths_that_are(Freshness::not_compared, subject, words).size();
        if (count > 0) found.push_back(note(words.spot, "", {std::to_string(count)}));
    }
    return found;
}

}  // namespace check
