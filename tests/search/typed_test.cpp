#include "kiosk/search/typed.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/search/phone.h"

namespace {

std::string words(std::string_view typed, const std::string& language)
{
    std::string list;
    for (const search::Folded& word : search::typed_words(typed, language)) {
        list += (list.empty() ? "" : " ") + word.exact;
    }
    return list;
}

TEST(Typed, LeavesOutWhatEveryQuestionHas)
{
    EXPECT_EQ(words("Wo kann ich Deutsch lernen?", "de"), "deutsch lernen");
    EXPECT_EQ(words("how do i register my address", "en"), "register address");
    EXPECT_EQ(words("де можна вивчати німецьку", "uk"), "вивчати нимецку");
    EXPECT_EQ(words("أين أتعلم الألمانية", "ar"), "اتعلم الالمانيه");
    EXPECT_EQ(words("nerede Almanca kursu var", "tr"), "almanca kursu");
    EXPECT_EQ(words("ስራሕ እደሊ ኣለኹ", "ti"), "ስራህ");
}

TEST(Typed, KeepsThemWhenThereIsNothingElse)
{
    EXPECT_EQ(words("wo", "de"), "wo");
    EXPECT_EQ(words("wo ist das", "de"), "wo ist das");
}

TEST(Typed, KnowsQuestionsInGermanAndEnglishOnEveryScreen)
{
    EXPECT_EQ(words("wo kann ich deutsch lernen", "uk"), "deutsch lernen");
    EXPECT_EQ(words("where is the immigration office", "ar"), "immigration office");
    EXPECT_EQ(words("iş aramak", "tr"), "is aramak");  // one such word may be chance
}

TEST(Typed, IsNeverEndless)
{
    EXPECT_EQ(search::typed_words("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1", "de").size(), 8U);
}

TEST(Typed, LooksForConsonantsOnlyFromLatinLetters)
{
    const auto has_skeleton = [](std::string_view typed) {
        const std::vector<search::Folded> all = search::typed_words(typed, "ar");
        return std::ranges::any_of(all.front().also, search::is_skeleton);
    };
    EXPECT_TRUE(has_skeleton("shughl"));
    EXPECT_FALSE(has_skeleton("شغل"));
}

TEST(Typed, ReadsPhonesInEveryDigits)
{
    EXPECT_EQ(search::typed_phone("١١٦ ٠١٦")->exact, "116016");
    EXPECT_EQ(search::typed_phone("۰۳۸۱-۴۴۴")->exact, "0381444");
    EXPECT_FALSE(search::typed_phone("١١٦ شارع"));
}

}  // namespace
