#include "kiosk/report/plainness.h"

#include <gtest/gtest.h>

#include "kiosk/load/load.h"
#include "kiosk/report/lines.h"
#include "tests/support/temp_folder.h"

namespace {

using report::Figures;
using report::PlainnessReader;

constexpr const char* k_file = "services/advice/de.yaml";
const content::Thing k_advice{content::Kind::service, "advice"};

content::Words german(const std::string& yaml)
{
    return load::words_from(k_file, k_advice, "de", yaml).value;
}

report::Plainness plainness_of(const std::string& yaml)
{
    const tests::TempFolder folder;
    folder.write(k_file, yaml);
    PlainnessReader reader;
    reader.read(k_advice, german(yaml));
    return std::move(reader).result(folder.path());
}

TEST(Syllables, AreGroupsOfVowels)
{
    const std::pair<const char*, int> cases[] = {
        {"wir", 1},
        {"beratung", 3},
        {"arbeit", 2},
        {"häuser", 2},
        {"anerkennung", 4},
        {"qualifizierung", 5},
        {"information", 5},
        {"straße", 2},
        {"freie", 2},
        {"ausländerbehörde", 6},
        {"gmbh", 1},
        {"büro", 2},
        {"", 1},
    };
    for (const auto& [word, count] : cases) EXPECT_EQ(report::syllables(word), count) << word;
}

TEST(Figures, FollowTheFourthWienerSachtextformel)
{
    // 20 words in 2 sentences, 5 of them long: 0.2744 * 25 + 0.2656 * 10 - 1.693.
    const Figures figures{.sentences = 2, .words = 20, .long_words = 5, .longest = 12};
    EXPECT_DOUBLE_EQ(figures.words_per_sentence(), 10);
    EXPECT_DOUBLE_EQ(figures.share_of_long_words(), 0.25);
    EXPECT_NEAR(figures.index(), 7.823, 0.0005);
    EXPECT_EQ(Figures().index(), 0);
    EXPECT_EQ(Figures().words_per_sentence(), 0);
}

TEST(Plainness, CountsSentencesAndListItemsButNoTitlesAndNothingForSearch)
{
    const auto found = plainness_of(
        "title: Ein sehr langer Titel. Mit zwei Sätzen.\n"
        "summary: Wir helfen. Kommen Sie am 8. Januar.\n"
        "about: |\n"
        "  Das **ist** ein Absatz.\n"
        "\n"
        "  - ein Punkt\n"
        "bring: [Pass, Zeugnis]\n"
        "words: [Hilfe, Beratung]\n");
    EXPECT_EQ(found.all.sentences, 6);
    EXPECT_EQ(found.all.words, 2 + 4 + 4 + 2 + 1 + 1);
    EXPECT_EQ(found.all.long_words, 1);  // Januar
    EXPECT_EQ(found.all.longest, 4);
    EXPECT_EQ(found.by_kind.at(content::Kind::service).sentences, 6);
    EXPECT_TRUE(found.hardest.empty());
}

TEST(Plainness, NamesTheHardestSentencesWithFileAndLine)
{
    const auto found = plainness_of(
        "title: Beratung\n"
        "summary: Kurz.\n"
        "about: |\n"
        "  Kurz ist gut.\n"
        "\n"
        "  Auch das. **Die Anerkennungsberatung** informiert Interessierte über Qualifizierungen,\n"
        "  Voraussetzungen und zuständige Behörden in Mecklenburg.\n"
        "steps:\n"
        "  - Kommen Sie.\n"
        "  - \"Sie gehen dann mit dem Brief vom Amt in das Haus am Markt und dort in den ersten Stock.\"\n");
    ASSERT_EQ(found.hardest.size(), 2u);
    EXPECT_EQ(found.hardest[0].spot, (base::Spot{k_file, 6, 15}));
    EXPECT_EQ(found.hardest[0].figures.words, 12);
    EXPECT_EQ(found.hardest[0].long_words.front(), "Anerkennungsberatung");
    EXPECT_EQ(found.hardest[1].spot, (base::Spot{k_file, 10, 6}));
    EXPECT_EQ(found.hardest[1].figures.words, 19);
}

TEST(Plainness, KeepsOnlySoManySentencesAndEachOnce)
{
    std::string yaml = "about: |\n";
    for (int i = 0; i < 40; ++i) {
        const std::string name(static_cast<std::size_t>(i + 1), 'x');
        yaml += "  Die Behörde " + name +
                " beantwortet telefonische Anfragen zur Einwanderung und zur Arbeit gerne.\n\n";
        yaml +=
            "  Die Behörde xx beantwortet telefonische Anfragen zur Einwanderung und zur Arbeit gerne.\n\n";
    }
    EXPECT_EQ(plainness_of(yaml).hardest.size(), report::k_most_hard_sentences);
}

TEST(SpotInFile, IsTheFieldsWhenTheSentenceIsNotThere)
{
    const tests::TempFolder folder;
    const base::Spot field{k_file, 2, 8};
    EXPECT_EQ(report::spot_in_file("Ein Satz.", field, folder.path()), field);  // no file
    folder.write(k_file, "title: Ein Satz.\nsummary: anders\nabout: Ein\n  Satz. Noch einer.\n");
    EXPECT_EQ(report::spot_in_file("Etwas anderes.", field, folder.path()), field);
    EXPECT_EQ(report::spot_in_file("Ein Satz.", field, folder.path()), (base::Spot{k_file, 3, 8}));
    EXPECT_EQ(report::spot_in_file("", field, folder.path()), field);
}

}  // namespace
