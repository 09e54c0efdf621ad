#include "kiosk/pages/completions.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "kiosk/base/letters.h"
#include "kiosk/search/fold.h"

namespace pages {
namespace {

constexpr std::size_t k_most = 3;
constexpr std::size_t k_shortest = 4;  // letters: "die" and "für" help nobody
constexpr std::string_view k_around_words = " .,:;!?()\"/";

std::string_view last_word(std::string_view typed)
{
    const std::size_t space = typed.rfind(' ');
    return space == std::string_view::npos ? typed : typed.substr(space + 1);
}

std::vector<std::string> words_of(std::string_view title)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = title.find_first_not_of(k_around_words, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(title.find_first_of(k_around_words, at), title.size());
        words.emplace_back(title.substr(at, end - at));
        at = end;
    }
    return words;
}

// Collects words whose key is longer than what was typed and begins with it.
class Collector {
public:
    Collector(std::string_view typed, const base::LanguageTag& language)
        : typed_(last_word(typed)), key_(key(typed_, language))
    {
    }

    bool has_enough() const { return key_.empty() || found_.size() >= k_most; }

    void look_at(const base::Phrase& title)
    {
        for (const std::string& word : words_of(title.text)) {
            if (has_enough()) return;
            if (base::count_letters(word) < k_shortest) continue;
            const std::string own = key(word, title.language);
            if (own.size() > key_.size() && own.starts_with(key_) && seen_.insert(own).second)
                found_.push_back({{word, title.language}, base::count_letters(typed_)});
        }
    }

    std::vector<Completion> take() { return std::move(found_); }

private:
    std::string key(std::string_view word, const base::LanguageTag& language)
    {
        const std::vector<search::Folded> folded = folder_.folded(word, language);
        return folded.empty() ? std::string() : folded.front().exact;
    }

    search::Folder folder_;
    std::string_view typed_;
    std::string key_;
    std::set<std::string> seen_;
    std::vector<Completion> found_;
};

}  // namespace

std::vector<Completion> completions(const std::string& typed, const base::LanguageTag& language,
                                    const std::vector<Hit>& hits)
{
    Collector collector(typed, language);
    for (const Hit& hit : hits) {
        if (collector.has_enough()) break;
        collector.look_at(hit.title);
        if (hit.german_title) collector.look_at(*hit.german_title);
    }
    return collector.take();
}

}  // namespace pages
