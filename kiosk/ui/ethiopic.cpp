#include "kiosk/ui/ethiopic.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "kiosk/ui/code_points.h"
#include "kiosk/ui/key_sources.h"

namespace ui {
namespace {

// Unicode has each consonant in a row of eight, its seven vowels first; six consonants have a second row of
// forms with w (kwa, gwa...), of which these places are in use.
constexpr UChar32 k_forms = 8;
constexpr std::array<UChar32, 5> k_with_w = {0, 2, 3, 4, 5};
constexpr std::array<UChar32, 6> k_that_take_w = {0x1240, 0x1250, 0x1280, 0x12A8, 0x12B8, 0x1308};

constexpr std::array<std::string_view, 3> k_rows = {"ሀለሐመሠረሰሸቀቐበቨ", "ተቸኀነኘአከኸወዐዘዠ", "የደጀገጠጨጰጸፀፈፐ"};

bool takes_w(UChar32 consonant)
{
    return std::ranges::find(k_that_take_w, consonant) != k_that_take_w.end();
}

UChar32 consonant_of(UChar32 letter)
{
    const UChar32 row = letter - letter % k_forms;
    return takes_w(row - k_forms) ? row - k_forms : row;
}

bool has_key(UChar32 consonant)
{
    return std::ranges::any_of(ethiopic_rows(), [consonant](const KeyRow& row) {
        return std::ranges::find(row, utf8(consonant), &Key::text) != row.end();
    });
}

}  // namespace

std::vector<KeyRow> ethiopic_rows()
{
    std::vector<KeyRow> rows;
    for (const std::string_view letters : k_rows) rows.push_back(keys_for(letters));
    return rows;
}

std::vector<std::string> forms_of(std::string_view letter)
{
    const UChar32 consonant = consonant_of(first_letter(letter));
    if (!has_key(consonant)) return {};
    std::vector<std::string> forms;
    const bool with_w = takes_w(consonant);
    const UChar32 plain = with_w ? k_forms - 1 : k_forms;
    for (UChar32 form = 0; form < plain; ++form)
        if (u_isdefined(consonant + form)) forms.push_back(utf8(consonant + form));
    if (with_w)
        for (const UChar32 form : k_with_w) forms.push_back(utf8(consonant + k_forms + form));
    return forms;
}

}  // namespace ui
