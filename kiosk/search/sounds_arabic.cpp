#include <algorithm>
#include <iterator>

#include "kiosk/search/sounds.h"

namespace search {
namespace {

// What is written and the sound it has in a skeleton; the letters of one row sound alike there.
struct Sound {
    std::u32string_view letters;
    char32_t sound;
};

constexpr Sound k_sounds[] = {
    {U"اع", U'a'}, {U"ي", U'y'},    {U"و", U'w'}, {U"بپ", U'b'},  {U"تطث", U't'}, {U"جژ", U'j'},
    {U"شچ", U'x'}, {U"حخه", U'h'},  {U"د", U'd'}, {U"ذضظ", U'd'}, {U"ر", U'r'},   {U"ز", U'z'},
    {U"سص", U's'}, {U"غقكگ", U'k'}, {U"ف", U'f'}, {U"ل", U'l'},   {U"م", U'm'},   {U"ن", U'n'},
};

char32_t sound_of(char32_t letter, Said said)
{
    constexpr std::u32string_view like_z = U"ذضظ";
    if (said == Said::persian && like_z.find(letter) != like_z.npos) return U'z';
    if (said == Said::persian && letter == U'ث') return U's';
    const auto* row = std::find_if(std::begin(k_sounds), std::end(k_sounds), [letter](const Sound& each) {
        return each.letters.find(letter) != std::u32string_view::npos;
    });
    return row == std::end(k_sounds) ? letter : row->sound;
}

}  // namespace

std::u32string skeleton_of_arabic(std::u32string_view arabic, Said said)
{
    std::u32string sounds;
    for (char32_t letter : arabic) sounds += sound_of(letter, said);
    return skeleton(std::move(sounds));
}

std::u32string skeleton_of_ethiopic(std::u32string_view ethiopic)
{
    // One sound per row of eight from U+1200.
    constexpr std::u32string_view rows = U"hlhmsrsxkkkkbwtxhhnnakkkkwazjyddjkkktxbssfb";
    std::u32string sounds;
    for (char32_t letter : ethiopic) {
        const std::size_t row = letter < 0x1200 ? rows.size() : (letter - 0x1200) / 8;
        if (row < rows.size()) sounds += rows[row];
    }
    return skeleton(std::move(sounds));
}

}  // namespace search
