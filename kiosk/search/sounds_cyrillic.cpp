#include <array>

#include "kiosk/search/sounds.h"

namespace search {
namespace {

// One row per letter from а to я, and ъ as in Bulgarian; empty for letters that folding has already replaced.
struct Heard {
    std::u32string_view rough;
    std::u32string_view german;
};

constexpr std::array<Heard, 32> k_heard = {{
    {U"a", U"a"},
    {U"b", U"b"},
    {U"v", U"w"},
    {U"h", U"g"},
    {U"d", U"d"},
    {U"e", U"e"},
    {U"j", U"j"},
    {U"z", U"s"},
    {U"i", U"i"},
    {},
    {U"k", U"k"},
    {U"l", U"l"},
    {U"m", U"m"},
    {U"n", U"n"},
    {U"o", U"o"},
    {U"p", U"p"},
    {U"r", U"r"},
    {U"s", U"s"},
    {U"t", U"t"},
    {U"u", U"u"},
    {U"f", U"f"},
    {U"h", U"h"},
    {U"c", U"z"},
    {U"q", U"tsch"},
    {U"x", U"sch"},
    {},
    {U"a", U"a"},
    {},
    {},
    {},
    {U"iu", U"ju"},
    {U"ia", U"ja"},
}};

const Heard* heard(char32_t letter)
{
    if (letter < U'а' || letter > U'я') return nullptr;
    return &k_heard[letter - U'а'];
}

}  // namespace

std::u32string rough_cyrillic(std::u32string_view cyrillic)
{
    std::u32string sounds;
    for (char32_t letter : cyrillic) {
        const Heard* row = heard(letter);
        if (row == nullptr) {
            sounds += letter;
        } else {
            sounds += row->rough;
        }
    }
    replace_all(sounds, U"ks", U"h");
    return with_soft_vowels_joined(std::move(sounds));
}

std::u32string heard_in_german(std::u32string_view cyrillic)
{
    std::u32string written;
    for (char32_t letter : cyrillic) {
        const Heard* row = heard(letter);
        if (row == nullptr) {
            written += letter;
        } else {
            written += row->german;
        }
    }
    replace_all(written, U"dj", U"j");
    replace_all(written, U"ai", U"ei");
    replace_all(written, U"oi", U"eu");
    if (written.starts_with(U"scht") || written.starts_with(U"schp")) written.erase(1, 2);
    return written;
}

}  // namespace search
