#include <gtest/gtest.h>

#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::centre;
using tests::k_thursday;
using tests::kioskctl;
using tests::operator+;

tests::Outcome find(const std::vector<std::string>& words)
{
    return kioskctl(std::vector<std::string>{"find", centre("small")} + words + k_thursday);
}

TEST(Find, SaysAsJsonWhatIsFound)
{
    const auto outcome = find({"--language", "uk", "--format", "json", "amt"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out,
              R"({"results":[{"id":"tower-office","title":"Office in the tower","language":"en"},)"
              R"({"id":"schwerin-office","title":"Schwerin office","language":"en"}]})"
              "\n");
}

TEST(Find, FindsNothingWithoutComplaint)
{
    const auto json = find({"--language", "de", "--format", "json", "\"*"});
    EXPECT_EQ(json.code, 0);
    EXPECT_EQ(json.out, "{\"results\":[]}\n");
    const auto text = find({"--language", "de", "xylo\x1b[2J"});
    EXPECT_EQ(text.code, 0);
    EXPECT_EQ(text.out, "Nothing found for 'xylo\\x1b[2J'.\n");
}

TEST(Find, IsForPeopleToo)
{
    const auto outcome = find({"--language", "en", "schwerin office"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(
        outcome.out.starts_with("1. Schwerin office [schwerin-office]\n"
                                "   Amt Schwerin\n"
                                "   Schwerin, Marktplatz 1\n"))
        << outcome.out;
}

TEST(Find, IsTheSameFromABundle)
{
    const tests::TempFolder folder;
    const std::string file = (folder / "small.kiosk").string();
    ASSERT_EQ(kioskctl({"compile", centre("small"), "-o", file}).code, 0);
    const std::vector<std::string> words = {"--language", "ar", "استشارة"};
    EXPECT_EQ(kioskctl(std::vector<std::string>{"find", file} + words + k_thursday).out, find(words).out);
}

TEST(Find, WantsALanguageThatIsOffered)
{
    const auto outcome = find({"--language", "pl", "amt"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err,
              "kioskctl: this centre does not offer the language 'pl'\n  hint: choose one of: de, en, uk, "
              "ar\n");
    EXPECT_EQ(find({"--language", "de"}).code, 2);
}

}  // namespace
