#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "tests/text/opened.h"
#include "tests/text/outline.h"

namespace {

std::string trouble_of(const text::FontSet& fonts)
{
    const auto opened = text::Engine::open(fonts);
    return opened ? "none" : opened.error().what;
}

TEST(Fonts, ThatAreMissingOrBrokenAreATrouble)
{
    text::FontSet fonts = tests::gathered_fonts();
    EXPECT_EQ(trouble_of(fonts), "none");
    fonts.files.push_back("/no/such/Font.ttf");
    EXPECT_EQ(trouble_of(fonts), "cannot read the font /no/such/Font.ttf");
    fonts.files.back() = KIOSK_SOURCE "/CMakeLists.txt";
    EXPECT_EQ(trouble_of(fonts), "cannot read the font " KIOSK_SOURCE "/CMakeLists.txt");
}

TEST(Fonts, MustHaveTheFamiliesThatAreNamed)
{
    text::FontSet fonts = tests::gathered_fonts();
    fonts.families = "Noto Nothing,Noto Sans";
    EXPECT_EQ(trouble_of(fonts), "no font file is of the family 'Noto Nothing'");
    fonts = tests::gathered_fonts();
    fonts.icon_family = "No Icons";
    EXPECT_EQ(trouble_of(fonts), "no font file is of the family 'No Icons'");
    EXPECT_EQ(trouble_of({}), "no font file is of the family ''");
}

std::string families_of(text::Shaper& shaper, const base::Phrase& phrase)
{
    const std::string outline = tests::outline(shaper.shape({.phrase = phrase}));
    std::string families;
    for (auto at = outline.find("Noto"); at != std::string::npos; at = outline.find("Noto", at + 1))
        families += outline.substr(at, outline.find("  ", at) - at) + ";";
    return families;
}

TEST(Fonts, AreChosenByTheLanguage)
{
    text::Shaper shaper = tests::opened_shaper();
    // The same sign in two languages: a Bengali text takes it from its own font.
    EXPECT_EQ(families_of(shaper, {"।", "bn"}), "Noto Sans Bengali;");
    EXPECT_EQ(families_of(shaper, {"।", "hi"}), "Noto Sans Devanagari;");
    EXPECT_EQ(families_of(shaper, {"سلام", "fa-AF"}), "Noto Sans Arabic;");
    EXPECT_EQ(families_of(shaper, {"Anna", "fa-AF"}), "Noto Sans;");
    EXPECT_EQ(families_of(shaper, {"Anna", "xx"}), "Noto Sans;");
}

TEST(Fonts, StandInForEachOther)
{
    text::Shaper shaper = tests::opened_shaper();
    EXPECT_EQ(families_of(shaper, {"სიტყვა", "ar"}), "Noto Sans Georgian;");
    EXPECT_EQ(families_of(shaper, {"ሰላም", "de"}), "Noto Sans Ethiopic;");
    EXPECT_EQ(families_of(shaper, {"Ж", "th"}), "Noto Sans;");
}

}  // namespace
