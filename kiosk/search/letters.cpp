#include "kiosk/search/letters.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "kiosk/search/letter_pairs.h"

namespace search {
namespace {

bool between(char32_t letter, char32_t first, char32_t last)
{
    return letter >= first && letter <= last;
}

// Accents and vowel marks. Not the vowel signs of Indic scripts and Thai, which are letters to their readers.
bool is_left_out(char32_t letter)
{
    return between(letter, 0x300, 0x36F) || between(letter, 0x483, 0x487) || between(letter, 0x591, 0x5C7) ||
           between(letter, 0x610, 0x61A) || letter == 0x640 || between(letter, 0x64B, 0x65F) ||
           letter == 0x670 || between(letter, 0x6D6, 0x6ED) || letter == 0x93C || letter == 0x9BC ||
           letter == 0xA3C || between(letter, 0x1AB0, 0x1AFF) || between(letter, 0x1DC0, 0x1DFF) ||
           between(letter, 0x20D0, 0x20F0) || between(letter, 0x135D, 0x135F) || letter == 0xAD ||
           letter == 0x200D || between(letter, 0xFE00, 0xFE0F) || between(letter, 0x200E, 0x200F) ||
           between(letter, 0x202A, 0x202E) || between(letter, 0x2060, 0x2069);
}

bool is_joint(char32_t letter)
{
    constexpr std::u32string_view joints = U"-'`´ʹʻʼ‘’‐‑\u200C\uFF07";
    return joints.find(letter) != joints.npos;
}

bool is_of_a_word(char32_t letter)
{
    const auto code_point = static_cast<UChar32>(letter);
    const auto type = u_charType(code_point);
    return u_isalnum(code_point) != 0 || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

char32_t lower(char32_t letter)
{
    const auto code_point = static_cast<UChar32>(letter);
    if (const int32_t digit = u_charDigitValue(code_point); digit >= 0)
        return U'0' + static_cast<char32_t>(digit);
    return static_cast<char32_t>(u_foldCase(code_point, U_FOLD_CASE_DEFAULT));
}

// Adds one letter to what a code point becomes; more than two are not needed.
void add(char32_t letter, Letter& to)
{
    if (is_left_out(letter)) {
        to.umlaut =
            to.umlaut || (letter == 0x308 && (to.first == U'a' || to.first == U'o' || to.first == U'u'));
        return;
    }
    const Pair pair = paired(lower(letter));
    for (char32_t part : {pair.first, pair.second}) {
        if (part == 0) continue;
        (to.first == 0 ? to.first : to.second) = part;
    }
    to.umlaut = to.umlaut || pair.umlaut;
}

bool is_hangul(char32_t letter)
{
    return between(letter, 0xAC00, 0xD7A3);
}

Letter folded_letter(char32_t code_point)
{
    Letter letter;
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* nfkd = unorm2_getNFKDInstance(&error);
    std::array<UChar, 32> parts{};
    const int32_t length = nfkd == nullptr || is_hangul(code_point)
                               ? -1
                               : unorm2_getDecomposition(nfkd, static_cast<UChar32>(code_point), parts.data(),
                                                         static_cast<int32_t>(parts.size()), &error);
    if (paired(lower(code_point)).first != lower(code_point) || length < 0 || U_FAILURE(error)) {
        add(code_point, letter);
        return letter;
    }
    for (int32_t at = 0; at < length;) {
        UChar32 part = 0;
        U16_NEXT(parts, at, length, part);
        add(static_cast<char32_t>(part), letter);
    }
    return letter;
}

Letter looked_up(char32_t code_point)
{
    if (code_point == 0x308) return {0, 0, false, Part::diaeresis};
    if (is_left_out(code_point)) return {0, 0, false, Part::nothing};
    if (code_point == U'.') return {code_point, 0, false, Part::dot};
    if (is_joint(code_point)) return {code_point, 0, false, Part::joint};
    if (!is_of_a_word(code_point)) return {0, 0, false, Part::gap};
    Letter letter = folded_letter(code_point);
    letter.part = letter.first == 0 ? Part::nothing : Part::letter;
    return letter;
}

bool is_one_of(std::string_view language, std::initializer_list<std::string_view> languages)
{
    return std::ranges::find(languages, language.substr(0, language.find('-'))) != languages.end();
}

}  // namespace

Letter Letters::operator[](char32_t code_point)
{
    if (code_point >= known_.size()) return looked_up(code_point);
    Letter& known = known_[code_point];
    if (known.part == Part::unknown) known = looked_up(code_point);
    return known;
}

Script script_of(char32_t letter)
{
    if (letter <= U'9') return Script::other;
    if (letter < 0x250 || between(letter, 0x1E00, 0x1EFF)) return Script::latin;
    if (between(letter, 0x400, 0x52F)) return Script::cyrillic;
    if (between(letter, 0x600, 0x77F)) return Script::arabic;
    if (between(letter, 0x1200, 0x139F)) return Script::ethiopic;
    const bool spaceless = between(letter, 0xE00, 0xEFF) || between(letter, 0x1000, 0x109F) ||
                           between(letter, 0x1780, 0x17FF) || between(letter, 0x3040, 0x30FF) ||
                           between(letter, 0x3400, 0x9FFF) || between(letter, 0x20000, 0x3FFFF);
    return spaceless ? Script::spaceless : Script::other;
}

bool is_written_in_arabic(std::string_view language)
{
    return is_one_of(language, {"ar", "fa", "prs", "ps", "ckb", "ur", "ug", "sd", "arc"});
}

bool is_written_in_cyrillic(std::string_view language)
{
    return is_one_of(language, {"uk", "ru", "bg", "be", "sr", "mk", "kk", "ky", "tg", "mn"});
}

bool is_written_in_ethiopic(std::string_view language)
{
    return is_one_of(language, {"ti", "am", "tig", "gez"});
}

std::string utf8(std::u32string_view letters)
{
    std::string text;
    text.reserve(2 * letters.size());
    for (char32_t letter : letters) {
        if (letter < 0x80) {
            text += static_cast<char>(letter);
            continue;
        }
        std::array<char, 4> bytes{};
        int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, letter);
        text.append(bytes.data(), static_cast<std::size_t>(length));
    }
    return text;
}

}  // namespace search
