#include <algorithm>
#include <iterator>

#include "kiosk/search/sounds.h"

namespace search {
namespace {

// Longest first: what is written, how it sounds. In both tables "x" is sh, "q" is ch, "j" is zh.
struct Spelling {
    std::u32string_view written;
    std::u32string_view sound;
};

constexpr Spelling k_as_cyrillic[] = {
    {U"schtsch", U"x"}, {U"shch", U"x"}, {U"tsch", U"q"}, {U"sch", U"x"}, {U"tch", U"q"}, {U"sh", U"x"},
    {U"ch", U"q"},      {U"cz", U"q"},   {U"sz", U"x"},   {U"zh", U"j"},  {U"kh", U"h"},  {U"ck", U"k"},
    {U"ph", U"f"},      {U"th", U"t"},   {U"ca", U"ka"},  {U"co", U"ko"}, {U"cu", U"ku"}, {U"cr", U"kr"},
    {U"cl", U"kl"},     {U"ct", U"kt"},  {U"tz", U"c"},   {U"ts", U"c"},  {U"ya", U"ia"}, {U"ja", U"ia"},
    {U"yu", U"iu"},     {U"ju", U"iu"},  {U"yo", U"e"},   {U"jo", U"e"},  {U"io", U"e"},  {U"ye", U"e"},
    {U"je", U"e"},      {U"ie", U"e"},   {U"ji", U"ji"},  {U"j", U"i"},   {U"y", U"i"},   {U"w", U"v"},
    {U"g", U"h"},       {U"x", U"h"},    {U"q", U"k"},
};

constexpr Spelling k_as_skeleton[] = {
    {U"sch", U"x"}, {U"tch", U"x"}, {U"sh", U"x"}, {U"ch", U"x"}, {U"kh", U"h"}, {U"gh", U"k"}, {U"th", U"t"},
    {U"dh", U"d"},  {U"dj", U"j"},  {U"zh", U"j"}, {U"ph", U"f"}, {U"ts", U"s"}, {U"ck", U"k"}, {U"q", U"k"},
    {U"g", U"k"},   {U"c", U"k"},   {U"p", U"b"},  {U"x", U"h"},  {U"7", U"h"},  {U"5", U"h"},  {U"v", U"w"},
    {U"3", U"a"},   {U"2", U"a"},   {U"e", U"a"},  {U"i", U"a"},  {U"o", U"a"},  {U"u", U"a"},
};

template <std::size_t n>
std::u32string spoken(std::u32string_view latin, const Spelling (&spellings)[n])
{
    std::u32string sounds;
    while (!latin.empty()) {
        const auto* found =
            std::find_if(std::begin(spellings), std::end(spellings),
                         [latin](const Spelling& each) { return latin.starts_with(each.written); });
        const bool none = found == std::end(spellings);
        sounds += none ? latin.substr(0, 1) : found->sound;
        latin.remove_prefix(none ? 1 : found->written.size());
    }
    return sounds;
}

// Doubled letters are one.
void join_doubles(std::u32string& sounds)
{
    sounds.erase(std::unique(sounds.begin(), sounds.end()), sounds.end());
}

bool is_weak(char32_t sound)
{
    return sound == U'a' || sound == U'y' || sound == U'w';
}

}  // namespace

void replace_all(std::u32string& text, std::u32string_view from, std::u32string_view to)
{
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::u32string with_soft_vowels_joined(std::u32string sounds)
{
    join_doubles(sounds);
    replace_all(sounds, U"ie", U"e");
    replace_all(sounds, U"io", U"e");
    return sounds;
}

std::u32string rough_latin(std::u32string_view latin)
{
    return with_soft_vowels_joined(spoken(latin, k_as_cyrillic));
}

std::u32string skeleton(std::u32string sounds)
{
    if (sounds.empty()) return {};
    join_doubles(sounds);
    sounds.erase(std::remove_if(sounds.begin() + 1, sounds.end(), is_weak), sounds.end());

    if (sounds.size() > 2 && sounds.back() == U'h') sounds.pop_back();
    return sounds.size() < 2 ? std::u32string() : sounds;
}

std::u32string skeleton_of_latin(std::u32string_view latin)
{
    return skeleton(spoken(latin, k_as_skeleton));
}

}  // namespace search
