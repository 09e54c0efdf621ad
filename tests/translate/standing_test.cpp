#include "kiosk/translate/standing.h"

#include <gtest/gtest.h>

#include "tests/translate/centre.h"

namespace {

using tests::k_advice;
using tests::print_of;
using tests::TranslatedCentre;
using translate::Standing;
using translate::State;

// "title missing, summary reviewed"
std::string in_words(const std::vector<Standing>& standings)
{
    std::string words;
    for (const Standing& standing : standings) {
        if (!words.empty()) words += ", ";
        words += standing.path + " " + std::string(name_of(standing.state));
    }
    return words;
}

std::string english(const std::string& yaml)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", yaml);
    return in_words(translate::standings(k_advice, load::translations(centre.files(), k_advice).value, "en"));
}

TEST(Standing, IsMissingWithoutAFile)
{
    const TranslatedCentre centre;
    const auto words = load::translations(centre.files(), k_advice).value;
    EXPECT_EQ(in_words(translate::standings(k_advice, words, "en")),
              "title missing, summary missing, bring missing");
}

TEST(Standing, IsOfEachFieldByItself)
{
    EXPECT_EQ(english("title: Advice\nsummary: We help.\nof: {title: " + print_of("Beratung") +
                      ", summary: 00000000}\n"),
              "title reviewed, summary out-of-date, bring missing");
}

TEST(Standing, SaysWhenNobodyCompared)
{
    EXPECT_EQ(english("by: machine\ntitle: Advice\n"), "title not-compared, summary missing, bring missing");
}

TEST(Standing, SaysWhatAMachineMade)
{
    EXPECT_EQ(english("by: machine\ntitle: Advice\nof: {title: " + print_of("Beratung") + "}\n"),
              "title machine, summary missing, bring missing");
}

TEST(Standing, DependsOnTheWordsAndNotOnHowTheyAreWritten)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\nof: {title: " + print_of("Beratung") + "}\n");
    for (const char* german : {"title: Beratung\n", "title: \"Beratung\"\n",
                               "# neu\n\ntitle: >\n   Beratung\n", "title: 'Beratung  '\r\n"}) {
        centre.write("de.yaml", german);
        const auto words = load::translations(centre.files(), k_advice).value;
        EXPECT_EQ(in_words(translate::standings(k_advice, words, "en")), "title reviewed") << german;
    }
    centre.write("de.yaml", "title: beratung\n");
    const auto words = load::translations(centre.files(), k_advice).value;
    EXPECT_EQ(in_words(translate::standings(k_advice, words, "en")), "title out-of-date");
}

TEST(Standing, ComesInTheOrderOfTheGermanFile)
{
    const TranslatedCentre centre;
    centre.write("de.yaml", "summary: Wir helfen.\ntitle: Beratung\n");
    EXPECT_EQ(
        in_words(translate::standings(k_advice, load::translations(centre.files(), k_advice).value, "en")),
        "summary missing, title missing");
}

TEST(Standing, PointsToTheTranslationOrWhereItBelongs)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "by: machine\n\nsummary: We help.\n");
    const auto words = load::translations(centre.files(), k_advice).value;
    const auto standings = translate::standings(k_advice, words, "en");
    EXPECT_EQ(standings.at(0).spot, (base::Spot{"services/advice/en.yaml", 1, 1}));
    EXPECT_EQ(standings.at(1).spot, (base::Spot{"services/advice/en.yaml", 3, 10}));
}

TEST(Survey, TellsOfEveryThingAndLanguage)
{
    const TranslatedCentre centre;
    centre.write("fa.yaml", "title: مشاوره\n");
    std::map<std::string, translate::Counts> counts;
    const auto errors = translate::survey(centre.files(), {"en", "fa"},
                                          [&](const auto&, const auto& language, const Standing& standing) {
                                              counts[language].add(standing.state);
                                          });
    EXPECT_TRUE(errors.empty());
    EXPECT_EQ(counts["en"].all(), 11u);
    EXPECT_EQ(counts["en"].of(State::missing), 11u);
    EXPECT_EQ(counts["fa"].of(State::not_compared), 1u);
    EXPECT_EQ(counts["fa"].of(State::missing), 10u);
}

TEST(Survey, SaysWhatCouldNotBeRead)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: [\n");
    centre.write("fa.yaml", "titel: x\n");
    const auto errors =
        translate::survey(centre.files(), {"en"}, [](const auto&, const auto&, const auto&) {});
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_EQ(errors.front().spot.file, "services/advice/en.yaml");
}

TEST(Languages, AreThoseOfferedBesideGerman)
{
    const TranslatedCentre centre;
    EXPECT_EQ(translate::languages_beside_german(centre.files()), (std::vector<std::string>{"en", "fa"}));
    EXPECT_TRUE(translate::is_translated_into("fa", centre.files()));
    EXPECT_FALSE(translate::is_translated_into("de", centre.files()));
    EXPECT_FALSE(translate::is_translated_into("tr", centre.files()));
    centre.write("tr.yaml", "title: Danışma\n");
    EXPECT_TRUE(translate::is_translated_into("tr", centre.files()));
}

}  // namespace
