#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "kiosk/check/numbers.h"
#include "kiosk/load/load.h"
#include "tests/check/centre.h"

// Translations that went wrong, by the shipped content and by tables.
namespace {

using content::Translations;

struct Shipped {
    base::Loaded<load::Folder> folder = load::scan(std::filesystem::path(KIOSK_SOURCE) / "content");
    base::Loaded<content::Facts> facts = load::facts(folder.value);
    std::vector<content::Thing> things = load::things(folder.value);

    Translations words(const content::Thing& thing) const
    {
        return load::translations(folder.value, thing).value;
    }
    bool finds(const content::Thing& thing, const Translations& words, std::string_view rule) const
    {
        const auto lines = tests::lines_of(facts.value, thing, words);
        return std::ranges::any_of(
            lines, [&](const std::string& line) { return line.find(rule) != std::string::npos; });
    }
};

void exchange(Translations& words, const std::string& one, const std::string& other)
{
    std::swap(words.at(one).fields, words.at(other).fields);
}

TEST(Translations, InEachOthersFilesAreFound)
{
    const Shipped shipped;
    const std::pair<const char*, const char*> pairs[] = {{"uk", "ar"}, {"en", "ar"}, {"uk", "en"}};
    int swapped = 0, found = 0;
    for (const content::Thing& thing : shipped.things) {
        if (thing.kind != content::Kind::service) continue;
        for (const auto& [one, other] : pairs) {
            Translations words = shipped.words(thing);
            if (!words.contains(one) || !words.contains(other)) continue;
            exchange(words, one, other);
            ++swapped;
            found += shipped.finds(thing, words, "wrong-letters.file");
        }
    }
    EXPECT_GT(swapped, 150);
    EXPECT_GE(found * 100, swapped * 99) << found << " of " << swapped;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Positions of digits in numbers that are compared: two digits at least, from 20 on.
std::vector<std::size_t> digits_that_matter(const std::string& text)
{
    std::vector<std::size_t> positions;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end - at >= 2 && text[at] >= '2') positions.push_back(end - 1);
        at = std::max(end, at + 1);
    }
    return positions;
}

TEST(Translations, WithAnotherDigitAreFound)
{
    const Shipped shipped;
    std::mt19937 chance(20261123);
    std::uniform_int_distribution another(1, 9);
    int changed = 0;
    for (const content::Thing& thing : shipped.things) {
        const Translations words = shipped.words(thing);
        for (const auto& [language, file] : words) {
            for (const auto& [path, text] : file.fields) {
                const content::WordField* field = content::word_field(thing.kind, path);
                if (language == "de" || field->for_search) continue;
                for (std::size_t item = 0; item < text.items.size(); ++item) {
                    for (const std::size_t at : digits_that_matter(text.items[item])) {
                        Translations spoilt = words;
                        char& digit = spoilt.at(language).fields.at(path).items[item][at];
                        digit = static_cast<char>('0' + (digit - '0' + another(chance)) % 10);
                        ++changed;
                        EXPECT_TRUE(shipped.finds(thing, spoilt, "numbers-differ"))
                            << text.spot.file << " " << path;
                    }
                }
            }
        }
    }
    EXPECT_GT(changed, 50);
}

std::string constants(const char* text)
{
    return check::missing_in(check::constants_in({{text}, {}}), {});
}

TEST(Constants, AreTheSameHoweverTheyAreWritten)
{
    const struct {
        const char* text;
        const char* constants;
    } rows[] = {
        {"Seit 2013", "2013"},
        {"zwei von 12", ""},
        {"1.500 Euro", "1500"},
        {"1,500 euros", "1500"},
        {"1 500 євро", "1500"},
        {"٢٠١٣ و ۱۱۶۱۱۷", "116117, 2013"},
        {"am 24.09.2026", "2026, 24"},
        {"+49 381 444 31", "31, 49381444"},
        {"https://www.bamf.de/DE/x?y=77.", "bamf.de"},
        {"www.bamf.de/EN", "bamf.de"},
        {"Post an rat@example.org.", "rat@example.org"},
        {"B1, § 24", "24"},
        {"9.00-12.30 Uhr", "30"},
    };
    for (const auto& [text, expected] : rows) EXPECT_EQ(constants(text), expected) << text;
}

TEST(Constants, MissingElsewhereAreNamed)
{
    EXPECT_EQ(check::missing_in({"110", "2013"}, {"2013"}), "110");
    EXPECT_EQ(check::missing_in({"2013"}, {"110", "2013"}), "");
}

}  // namespace
