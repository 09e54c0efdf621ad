#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::kioskctl;
using tests::Outcome;

// A copy of the small centre, to be changed.
class New : public testing::Test {
protected:
    New() { fs::copy(tests::centre("small"), folder_ / "small", fs::copy_options::recursive); }

    std::string centre() const { return (folder_ / "small").string(); }
    std::string text(const std::string& file) const
    {
        return base::read_file(folder_ / "small" / file).value_or("(is not there)");
    }
    Outcome in_centre(std::vector<std::string> words) const
    {
        using tests::operator+;
        return kioskctl(words + std::vector<std::string>{"--content", centre()});
    }

    tests::TempFolder folder_;
};

TEST_F(New, ServiceSaysWhatIsStillToBeFilledIn)
{
    const auto outcome = in_centre({"new", "service", "homework"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out,
              "Wrote " + centre() + "/services/homework/service.yaml\nWrote " + centre() +
                  "/services/homework/de.yaml\nThis must still be filled in:\n"
                  "services/homework/de.yaml:4:1: error: “title:” has no value. [missing-key]\n"
                  "  hint: Write the value behind the colon.\n"
                  "services/homework/de.yaml:6:1: error: “summary:” has no value. [missing-key]\n"
                  "  hint: Write the value behind the colon.\n"
                  "services/homework/service.yaml:6:1: error: “organisation:” has no value. [missing-key]\n"
                  "  hint: Write the value behind the colon.\n"
                  "services/homework/service.yaml:8:1: error: “topics:” has no value. [missing-key]\n"
                  "  hint: Write the value behind the colon.\n"
                  "Until then terminals go on showing what they show now. Then say `kioskctl check " +
                  centre() + "`.\n");
}

TEST_F(New, ThingsThatAreFilledInPassTheCheck)
{
    const std::vector<std::vector<std::string>> commands = {
        {"new", "organisation", "school", "--name", "Schule", "--web", "https://schule.de"},
        {"new", "place", "library", "--name", "Bibliothek", "--city", "Rostock", "--area", "rostock"},
        {"new", "service", "homework", "--organisation", "school", "--topic", "work", "--topic", "papers",
         "--place", "library", "--title", "Hilfe: Schule", "--summary", "Hilfe bei den Hausaufgaben.",
         "--phone", "+49 381 444110"},
        {"new", "notice", "closing", "--until", "2026-11-27", "--place", "library", "--text", "Umzug",
         "--clock", "2026-11-26T10:00"}};
    for (const auto& command : commands) {
        const auto outcome = in_centre(command);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_NE(outcome.out.find("Nothing is left that must be filled in."), std::string::npos)
            << outcome.out;
    }
    const auto checked = kioskctl({"check", centre(), "--clock", "2026-11-26T10:00"});
    EXPECT_EQ(checked.code, 0) << checked.out;
    const auto shown = kioskctl({"show", centre(), "homework", "--language", "de"});
    EXPECT_TRUE(shown.out.starts_with("Hilfe: Schule\n")) << shown.out << shown.err;
    EXPECT_NE(text("notices/closing/notice.yaml").find("\nfrom: 2026-11-26\n"), std::string::npos);
}

TEST_F(New, FilesSayWhichSchemaTheyHave)
{
    in_centre({"new", "place", "library"});
    EXPECT_TRUE(text("places/library/place.yaml")
                    .starts_with("# yaml-language-server: $schema=../../.schema/place.facts.json\n# "));
    EXPECT_TRUE(text("places/library/de.yaml")
                    .starts_with("# yaml-language-server: $schema=../../.schema/place.german.json\n# "));
}

TEST_F(New, ThingsNeverOverwrite)
{
    const std::string before = text("services/zoo/service.yaml");
    const auto outcome = in_centre({"new", "service", "zoo"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_NE(outcome.err.find("services/zoo is there already"), std::string::npos) << outcome.err;
    EXPECT_EQ(text("services/zoo/service.yaml"), before);
}

TEST_F(New, ThingsNeedAnId)
{
    const auto outcome = in_centre({"new", "service", "Hilfe 2"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err,
              "kioskctl: 'Hilfe 2' cannot be an id\n  hint: an id has small letters a-z, digits and hyphens, "
              "like language-course-2; did you mean 'hilfe-2'?\n");
}

TEST_F(New, LanguageIsOfferedAndChecked)
{
    const auto outcome = in_centre({"new", "language", "fa", "--instead", "en", "--language", "de"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out,
              "Geschrieben: " + centre() + "/centre/fa.yaml\nGeschrieben: " + centre() +
                  "/centre/centre.yaml\nAls Nächstes: `kioskctl translate export fa -o fa.po` "
                  "schreibt alles heraus, was zu übersetzen ist. Was fehlt, erscheint bis dahin in "
                  "einer anderen Sprache.\n");
    EXPECT_NE(text("centre/centre.yaml").find("  - {tag: ar, instead: [en]}\n  - {tag: fa, instead: [en]}\n"),
              std::string::npos);
    EXPECT_EQ(kioskctl({"check", centre()}).code, 0);
    EXPECT_EQ(kioskctl({"advise", centre(), "--language", "fa"}).code, 0);
}

TEST_F(New, LanguageWithoutWordsOrFontsIsSaidToBeSo)
{
    const auto outcome = in_centre({"new", "language", "zh-Hant", "--instead", "en"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_NE(
        outcome.out.find("zh-Hant is drawn with Noto Sans, which has Latin, Cyrillic and Greek letters."),
        std::string::npos)
        << outcome.out;
    EXPECT_NE(
        outcome.out.find("The program's own words (buttons, weekdays) are not there in zh-Hant: visitors "
                         "read them in en."),
        std::string::npos)
        << outcome.out;
}

TEST_F(New, LanguageIsRefusedWhenItIsOfferedAlready)
{
    const auto outcome = in_centre({"new", "language", "uk"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "kioskctl: 'uk' is offered already\n  hint: the languages are: de, en, uk, ar\n");
}

TEST_F(New, WantsAFolderOfContent)
{
    EXPECT_EQ(kioskctl({"new", "service", "a", "--content", "/nowhere"}).code, 2);
    EXPECT_EQ(kioskctl({"new", "service", "a", "--content", folder_.path().string()}).code, 2);
    EXPECT_EQ(kioskctl({"new", "topic", "a", "--content", centre()}).code, 2);
}

}  // namespace
