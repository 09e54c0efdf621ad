#include "tests/bench/typing.h"

#include <algorithm>
#include <functional>

#include "kiosk/base/letters.h"

namespace bench {
namespace {

constexpr std::size_t k_most_letters = 24;

std::vector<std::string> letters_of(std::string_view text)
{
    std::vector<std::string> letters;
    for (const char byte : text) {
        if (base::begins_letter(byte)) letters.emplace_back();
        letters.back() += byte;
    }
    return letters;
}

// The text after each key.
void type(const base::LanguageTag& language, const std::vector<std::string>& letters, std::vector<Typed>& to)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(letters.size(), k_most_letters); ++i) {
        text += letters[i];
        to.push_back({language, text});
    }
}

std::vector<std::string> misspelled(std::vector<std::string> letters, Chance& chance)
{
    constexpr std::size_t k_letters_of_a_mistake = 6;
    for (std::size_t at = 1; at + 1 < letters.size(); at += k_letters_of_a_mistake) {
        const auto here = letters.begin() + static_cast<std::ptrdiff_t>(at);
        switch (chance.below(4)) {
            case 0: letters.erase(here); break;
            case 1: letters.insert(here, letters[at]); break;
            case 2: std::swap(letters[at], letters[at + 1]); break;
            default: letters[at] = letters[at + 1]; break;
        }
    }
    return letters;
}

using Spelling = std::function<std::vector<std::string>(std::vector<std::string>)>;

std::vector<Typed> typed(const bundle::Catalogue& catalogue, std::size_t titles_per_language,
                         const Spelling& spelling)
{
    std::vector<Typed> all;
    for (const content::OfferedLanguage& offered : catalogue.centre().languages) {
        const auto titles = catalogue.titles(offered.tag);
        const std::size_t step = std::max<std::size_t>(titles.size() / titles_per_language, 1);
        for (std::size_t i = 0; i < titles.size(); i += step)
            type(offered.tag, spelling(letters_of(titles[i].title.text)), all);
    }
    return all;
}

}  // namespace

std::vector<Typed> typed_rightly(const bundle::Catalogue& catalogue, std::size_t titles_per_language)
{
    return typed(catalogue, titles_per_language, [](auto letters) { return letters; });
}

std::vector<Typed> typed_wrongly(const bundle::Catalogue& catalogue, std::size_t titles_per_language,
                                 Chance& chance)
{
    return typed(catalogue, titles_per_language,
                 [&chance](auto letters) { return misspelled(std::move(letters), chance); });
}

}  // namespace bench
