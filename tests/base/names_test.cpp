#include <gtest/gtest.h>

#include "kiosk/base/ids.h"
#include "kiosk/base/language.h"

namespace {

TEST(Ids, AreSmallLettersDigitsAndSingleHyphens)
{
    for (const char* good : {"a", "9", "language-course-2", "27-and-over", "unknown"})
        EXPECT_TRUE(base::well_formed(good)) << good;
    for (const char* bad : {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "ä", "a.b", "a/b", "a\n"})
        EXPECT_FALSE(base::well_formed(bad)) << bad;
    EXPECT_FALSE(base::well_formed(std::string("a\0", 2)));
}

TEST(LanguageTags, HaveALanguageAndPerhapsAScriptAndARegion)
{
    for (const char* good : {"de", "ckb", "fa-AF", "zh-Hant", "sr-Latn-RS", "es-419"})
        EXPECT_TRUE(base::is_language_tag(good)) << good;
    for (const char* bad : {"", "d", "deut", "DE", "de-", "-de", "de_DE", "de-de", "de-DE-", "de-AF-Arab",
                            "de--AF", "de-Arab-Arab", "de-AF-DE", "zh-hant", "de-12", "de-1234", "de\n"})
        EXPECT_FALSE(base::is_language_tag(bad)) << bad;
}

TEST(LanguageTags, TellTheDirection)
{
    for (const char* tag : {"ar", "fa", "fa-AF", "ps", "ckb", "ur", "he", "ar-EG", "uz-Arab"})
        EXPECT_EQ(base::direction_of(tag), base::Direction::right_to_left) << tag;
    for (const char* tag : {"de", "uk", "am", "hi", "ku", "ar-Latn", "a", "arn"})
        EXPECT_EQ(base::direction_of(tag), base::Direction::left_to_right) << tag;
}

}  // namespace
