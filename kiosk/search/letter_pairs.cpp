#include "kiosk/search/letter_pairs.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace search {
namespace {

struct Alike {
    std::u32string_view letters;  // each is compared as the one below
    char32_t as;
};

constexpr Alike k_latin[] = {
    {U"ı", U'i'}, {U"ł", U'l'}, {U"đðɖ", U'd'}, {U"ħ", U'h'},
    {U"ŧ", U't'}, {U"ŋ", U'n'}, {U"ə", U'e'},   {U"ſ", U's'},
};

// Russian and Ukrainian visitors type each other's words, and many keyboards lack і, ї, є or ґ.
constexpr Alike k_cyrillic[] = {
    {U"іїйыѝј", U'и'}, {U"эєё", U'е'}, {U"ґѓғ", U'г'}, {U"ў", U'у'},  {U"щ", U'ш'},
    {U"љ", U'л'},      {U"њ", U'н'},   {U"ћ", U'ч'},   {U"ђџ", U'ж'},
};

constexpr Alike k_arabic[] = {
    {U"أإآٱٲٳ", U'ا'}, {U"ىیئےېۍێۓ", U'ي'}, {U"ؤۆۇۊ", U'و'}, {U"ک", U'ك'},   {U"ةەہھۀۃۂ", U'ه'}, {U"ګ", U'گ'},
    {U"ټٹ", U'ت'},     {U"ډڈ", U'د'},       {U"ړڑڕ", U'ر'},  {U"ڼںڻ", U'ن'}, {U"ڵ", U'ل'},       {U"ڤ", U'ف'},
};

// Left out wherever they stand: hamza on its own, the soft sign.
constexpr std::u32string_view k_silent = U"ءٴьЬ";

// The rows of letters that sound the same, as offsets from a first letter to another's; the orders stay.
struct Row {
    char32_t from;
    char32_t to;
};

constexpr Row k_ethiopic_rows[] = {
    {0x1210, 0x1200}, {0x1280, 0x1200}, {0x1220, 0x1230}, {0x12D0, 0x12A0},
    {0x1340, 0x1338}, {0x12B8, 0x12A8}, {0x1250, 0x1240},
};

char32_t paired_ethiopic(char32_t letter)
{
    for (const Row& row : k_ethiopic_rows) {
        if (letter >= row.from && letter < row.from + 8) letter = letter - row.from + row.to;
    }
    // The first and the fourth order of these two rows sound the same.
    const bool is_fourth = letter == 0x1203 || letter == 0x12A3;
    return is_fourth ? letter - 3 : letter;
}

template <std::size_t n>
char32_t alike(const Alike (&rows)[n], char32_t letter)
{
    const auto* row = std::find_if(std::begin(rows), std::end(rows), [letter](const Alike& each) {
        return each.letters.find(letter) != std::u32string_view::npos;
    });
    return row == std::end(rows) ? letter : row->as;
}

}  // namespace

Pair paired(char32_t letter)
{
    if (k_silent.find(letter) != std::u32string_view::npos) return {};
    if (letter >= 0x1200 && letter < 0x1380) return {paired_ethiopic(letter)};
    if (letter >= 0x600 && letter < 0x700) return {alike(k_arabic, letter)};
    if (letter >= 0x400 && letter < 0x530) return {alike(k_cyrillic, letter)};
    switch (letter) {
        case U'ß': return {U's', U's'};
        case U'æ': return {U'a', U'e'};
        case U'œ': return {U'o', U'e'};
        case U'þ': return {U't', U'h'};
        case U'ø': return {U'o', 0, true};
        default: return {alike(k_latin, letter)};
    }
}

}  // namespace search
