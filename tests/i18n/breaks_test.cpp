#include "kiosk/i18n/breaks.h"

#include <gtest/gtest.h>

namespace {

std::string joined(const std::vector<std::string_view>& parts)
{
    std::string all;
    for (const std::string_view part : parts) all += (all.empty() ? "" : "|") + std::string(part);
    return all;
}

struct Case {
    const char* text;
    const char* parts;
};

TEST(Breaks, EndSentencesWhereGermanEndsThem)
{
    const Case cases[] = {
        {"", ""},
        {"  \n ", ""},
        {"Kein Punkt", "Kein Punkt"},
        {"Kommen Sie. Fragen Sie!", "Kommen Sie.|Fragen Sie!"},
        {"Was? Wo?  Wann?", "Was?|Wo?|Wann?"},
        {"Am 8. Januar 2013 begann es. Dann kam mehr.", "Am 8. Januar 2013 begann es.|Dann kam mehr."},
        {"Sie finden uns im 2. Stock. Fragen Sie.", "Sie finden uns im 2. Stock.|Fragen Sie."},
        {"Wir sind in der Langen Straße 35. Die Zeiten kennen wir nicht.",
         "Wir sind in der Langen Straße 35.|Die Zeiten kennen wir nicht."},
        {"Wählen Sie 116016. Sagen Sie Ihre Sprache.", "Wählen Sie 116016.|Sagen Sie Ihre Sprache."},
        {"Das ist seit 2020. Dann nicht mehr.", "Das ist seit 2020.|Dann nicht mehr."},
        {"Papiere, z. B. Pass oder Visum, bitte mitbringen.",
         "Papiere, z. B. Pass oder Visum, bitte mitbringen."},
        {"Papiere (z.B. Pass) mitbringen. Danke.", "Papiere (z.B. Pass) mitbringen.|Danke."},
        {"Wir sind in Wismar. 2014 kam mehr.", "Wir sind in Wismar.|2014 kam mehr."},
        {"Es kostet ca. 30 Euro, siehe Nr. 4 und § 24 Abs. 1.",
         "Es kostet ca. 30 Euro, siehe Nr. 4 und § 24 Abs. 1."},
        {"Träger ist migra e.V. Die Beratung ist frei.", "Träger ist migra e.V.|Die Beratung ist frei."},
        {"Fragen Sie den Lehrer. Er hilft.", "Fragen Sie den Lehrer.|Er hilft."},
        {"Fragen Sie Frau Dr. Müller. Sie hilft.", "Fragen Sie Frau Dr. Müller.|Sie hilft."},
        {"Das ist Nr. Sieben. Ja.", "Das ist Nr. Sieben.|Ja."},
        {"Nach § 24 Abs. Eins gilt das. Gut.", "Nach § 24 Abs. Eins gilt das.|Gut."},
        {"Gut 😀 so. Weiter.", "Gut 😀 so.|Weiter."},
        {"Öffnen um 9.30 Uhr. Schließen um 12 Uhr.", "Öffnen um 9.30 Uhr.|Schließen um 12 Uhr."},
        {"Mehr auf www.migra-mv.de. Dort steht es.", "Mehr auf www.migra-mv.de.|Dort steht es."},
    };
    i18n::Breaks breaks("de");
    for (const Case& one : cases) EXPECT_EQ(joined(breaks.sentences(one.text)), one.parts) << one.text;
}

TEST(Breaks, TakeLettersForWordsAndNothingElse)
{
    const Case cases[] = {
        {"", ""},
        {"Rufen Sie 116016 an.", "Rufen|Sie|an"},
        {"Mecklenburg-Vorpommern, Straße 32a", "Mecklenburg|Vorpommern|Straße|32a"},
        {"migra e.V. – „gut“ & 9:00", "migra|e.V|gut"},
    };
    i18n::Breaks breaks("de");
    for (const Case& one : cases) EXPECT_EQ(joined(breaks.words(one.text)), one.parts) << one.text;
}

TEST(Breaks, SurviveBytesThatAreNoLetters)
{
    i18n::Breaks breaks("de");
    EXPECT_FALSE(breaks.sentences("a\xff\xfe b. C\xff").empty());
    EXPECT_FALSE(breaks.words("\xff\xfe\xfd ab \xf0\x9f\x98\x80 c").empty());
    EXPECT_EQ(i18n::lower_case("ÄRZTIN", "de"), "ärztin");
}

}  // namespace
