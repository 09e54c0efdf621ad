#include "kiosk/search/keys.h"

#include <algorithm>

#include "kiosk/search/endings.h"
#include "kiosk/search/sounds.h"

namespace search {
namespace {

// Private letters: every tokenizer takes them for letters, and nobody types them.
constexpr std::u32string_view k_by_sound = U"\uE001";
constexpr std::u32string_view k_by_skeleton = U"\uE002";

void add(std::u32string_view key, Folded& to)
{
    if (key.size() < 2) return;
    std::string written = utf8(key);
    if (written == to.exact || std::ranges::find(to.also, written) != to.also.end()) return;
    to.also.push_back(std::move(written));
}

void add_marked(std::u32string_view marker, const std::u32string& key, Folded& to)
{
    if (key.size() >= 2) add(std::u32string(marker) + key, to);
}

template <typename Act>
void for_each_part(const Written& word, Act act)
{
    const std::u32string_view letters = word.letters;
    std::size_t begin = 0;
    for (std::size_t end : word.joints) {
        act(letters.substr(begin, end - begin));
        begin = end;
    }
    if (begin > 0) act(letters.substr(begin));
}

void add_latin(const Written& word, const Reading& reading, Folded& to)
{
    add(word.spelled, to);
    add(without_ending(word.letters, reading.language), to);
    if (reading.latin_is_cyrillic) add_marked(k_by_sound, rough_latin(word.letters), to);
    if (reading.latin_is_skeleton) add_marked(k_by_skeleton, skeleton_of_latin(word.letters), to);
}

void add_cyrillic(const Written& word, const Reading& reading, Folded& to)
{
    add(without_ending(word.letters, reading.language), to);
    if (word.letters.size() >= 3) add(heard_in_german(word.letters), to);
    add_marked(k_by_sound, rough_cyrillic(word.letters), to);
}

void add_arabic(const Written& word, const Reading& reading, Folded& to)
{
    const std::u32string_view bare = reading.persian ? word.letters : without_prefix(word.letters);
    add(bare, to);
    add(without_arabic_ending(bare), to);
    add_marked(
        k_by_skeleton,
        skeleton_of_arabic(without_article(word.letters), reading.persian ? Said::persian : Said::arabic),
        to);
}

void add_ethiopic(const Written& word, Folded& to)
{
    const std::u32string_view bare = without_ethiopic_prefix(word.letters);
    add(bare, to);
    add_marked(k_by_skeleton, skeleton_of_ethiopic(bare), to);
}

// A part of a Latin word has its sound too: "al-amal".
void add_part(std::u32string_view part, const Written& word, const Reading& reading, Folded& to)
{
    add(part, to);
    if (word.script == Script::latin && reading.latin_is_skeleton && part.size() > 2) {
        add_marked(k_by_skeleton, skeleton_of_latin(part), to);
    }
}

}  // namespace

Reading reading_of(std::string_view language)
{
    const bool arabic = is_written_in_arabic(language);
    return {language, is_written_in_cyrillic(language), arabic || is_written_in_ethiopic(language),
            arabic && !language.starts_with("ar")};
}

Folded keys_of(const Written& word, const Reading& reading)
{
    Folded keys{utf8(word.letters), {}};
    for_each_part(word, [&](std::u32string_view part) { add_part(part, word, reading, keys); });
    switch (word.script) {
        case Script::latin: add_latin(word, reading, keys); break;
        case Script::cyrillic: add_cyrillic(word, reading, keys); break;
        case Script::arabic: add_arabic(word, reading, keys); break;
        case Script::ethiopic: add_ethiopic(word, keys); break;
        case Script::spaceless:
        case Script::other: break;
    }
    return keys;
}

}  // namespace search
