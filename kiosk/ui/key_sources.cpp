#include "kiosk/ui/key_sources.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "kiosk/ui/code_points.h"

namespace ui {
namespace {

// Sorted by language. Not usable as they are: et (Ethiopic typed by parts), vn (marks by dead keys), cn.
constexpr std::array<KeySource, 39> k_sources = {{
    {"am"},
    {"ar", "ara"},
    {"az", "az"},
    {"bg", "bg", "phonetic"},
    {"bn", "bd"},
    {"bs", "hr"},
    {"ckb", "iq", "ku_ara"},
    {"cs", "cz"},
    {"de", "de"},
    {"el", "gr", "", "", "ύώ", "άέήίό"},
    {"en", "us"},
    {"es", "es", "", "", "ü", "áéíóú"},
    {"fa", "ir"},
    {"fr", "fr", "", "êâ", "î", "ôû"},
    {"hi", "in"},
    {"hr", "hr"},
    {"hu", "hu"},
    {"hy", "am"},
    {"it", "it"},
    {"ka", "ge"},
    {"kmr", "tr", "ku"},
    {"ku", "tr", "ku"},
    {"pl", "pl", "", "ęó", "ąśł", "żźćń"},
    {"prs", "af"},
    {"ps", "af", "ps"},
    {"pt", "pt", "", "âê", "ãõ", "áéíóú"},
    {"ro", "ro", "std"},
    {"ru", "ru"},
    {"so", "us"},
    {"sq", "al"},
    {"sr", "rs"},
    {"th", "th"},
    {"ti"},
    {"tr", "tr"},
    {"uk", "ua", "", "", "", "'"},
    {"ur", "pk", "urd-phonetic"},
    {"uz", "uz", "latin", "", "ʻ", ""},
    {"vi", "us"},
    {"zh", "us"},
}};
constexpr KeySource k_latin{"en", "us"};

const KeySource* find(std::string_view language)
{
    const auto found = std::ranges::find(k_sources, language, &KeySource::language);
    return found == k_sources.end() ? nullptr : &*found;
}

}  // namespace

const KeySource& key_source(const base::LanguageTag& language)
{
    if (const KeySource* whole = find(language)) return *whole;
    const KeySource* alone = find(std::string_view(language).substr(0, language.find('-')));
    return alone ? *alone : k_latin;
}

KeyRow keys_for(std::string_view letters)
{
    KeyRow keys;
    const icu::UnicodeString all = utf16(letters);
    for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1)) {
        const UChar32 letter = all.char32At(at);
        keys.push_back({utf8(letter), utf8(u_toupper(letter))});
    }
    return keys;
}

std::vector<base::LanguageTag> languages_with_keyboard()
{
    std::vector<base::LanguageTag> languages;
    for (const KeySource& source : k_sources) languages.emplace_back(source.language);
    return languages;
}

}  // namespace ui
