#include "kiosk/search/endings.h"

#include <algorithm>
#include <span>

#include "kiosk/search/letters.h"

namespace search {
namespace {

using Endings = std::span<const std::u32string_view>;

// Longest first.
constexpr std::u32string_view k_german[] = {U"ern", U"en", U"er", U"em", U"es", U"e", U"n", U"s", U"t"};
constexpr std::u32string_view k_english[] = {U"ings", U"ing", U"es", U"ed", U"e", U"s"};
constexpr std::u32string_view k_other_latin[] = {U"ami", U"ach", U"ilor", U"elor", U"ului", U"ow",
                                                 U"om",  U"ul",  U"os",   U"as",   U"es",   U"a",
                                                 U"e",   U"i",   U"o",    U"u",    U"y",    U"s"};
constexpr std::u32string_view k_cyrillic[] = {
    U"иями", U"ями", U"ами", U"ого", U"ому", U"еми", U"ими", U"иях", U"ием", U"ию", U"ия", U"ие", U"ии",
    U"иу",   U"ах",  U"ях",  U"ам",  U"ям",  U"их",  U"им",  U"ом",  U"ем",  U"ов", U"ев", U"ив", U"ою",
    U"ею",   U"ая",  U"ое",  U"уу",  U"а",   U"я",   U"о",   U"е",   U"и",   U"у",  U"ю"};
constexpr std::u32string_view k_arabic[] = {U"هاي", U"ها", U"ات", U"ان", U"ون", U"ين", U"يه", U"ه", U"ي"};

// Prefixes that hold the article, longest first; then single letters.
constexpr std::u32string_view k_with_article[] = {U"وبال", U"وال", U"بال", U"كال",
                                                  U"فال",  U"ولل", U"لل",  U"ال"};
constexpr std::u32string_view k_arabic_letters = U"وبلكف";

std::u32string_view stripped(std::u32string_view word, Endings endings, std::size_t least)
{
    for (std::u32string_view ending : endings) {
        if (word.size() >= least + ending.size() && word.ends_with(ending)) {
            return word.substr(0, word.size() - ending.size());
        }
    }
    return word;
}

std::u32string_view latin_stem(std::u32string_view word, std::string_view language)
{
    // Turkish adds ending to ending; its roots are short.
    constexpr std::size_t turkish_root = 5;
    if (language == "tr" || language == "az") return word.substr(0, turkish_root);
    if (language == "de")
        return stripped(word, k_german, word.ends_with(U"r") || word.ends_with(U"n") ? 3 : 4);
    return stripped(word, language == "en" ? Endings(k_english) : Endings(k_other_latin), 4);
}

}  // namespace

std::u32string_view without_ending(std::u32string_view word, std::string_view language)
{
    if (word.empty()) return word;
    if (script_of(word.back()) == Script::cyrillic) return stripped(word, k_cyrillic, 4);
    return latin_stem(word, language);
}

std::u32string_view without_article(std::u32string_view arabic)
{
    for (std::u32string_view prefix : k_with_article) {
        if (arabic.size() >= prefix.size() + 3 && arabic.starts_with(prefix))
            return arabic.substr(prefix.size());
    }
    return arabic;
}

std::u32string_view without_prefix(std::u32string_view arabic)
{
    const std::u32string_view bare = without_article(arabic);
    if (bare.size() < arabic.size()) return bare;
    const bool long_enough = arabic.size() >= 5;
    return long_enough && k_arabic_letters.find(arabic.front()) != arabic.npos ? arabic.substr(1) : arabic;
}

std::u32string_view without_arabic_ending(std::u32string_view arabic)
{
    return stripped(arabic, k_arabic, 3);
}

std::u32string_view without_ethiopic_prefix(std::u32string_view ethiopic)
{
    constexpr std::u32string_view letters = U"ንብዝከየለበእም";
    const bool has_prefix = ethiopic.size() >= 3 && letters.find(ethiopic.front()) != letters.npos;
    return has_prefix ? ethiopic.substr(1) : ethiopic;
}

}  // namespace search
