#include "kiosk/speech/runs.h"

#include <gtest/gtest.h>

#include <string>

namespace speech {
namespace {

// "de[Rathaus ]ar[...]"; nothing in front of the bracket where no voice is meant.
std::string written(const base::Phrase& phrase)
{
    std::string result;
    std::size_t end = 0;
    for (const Run& run : runs(phrase)) {
        EXPECT_EQ(run.begin, end) << phrase.text;
        end = run.end;
        result += run.language + "[" + phrase.text.substr(run.begin, run.end - run.begin) + "]";
    }
    EXPECT_EQ(end, phrase.text.size());
    return result;
}

struct Case {
    base::Phrase phrase;
    const char* runs;
};

TEST(Runs, SwitchLanguageWithTheScript)
{
    for (const Case& row : std::vector<Case>{
             {{"", "de"}, ""},
             {{"Rathaus, Zimmer 12", "de"}, "de[Rathaus, Zimmer 12]"},
             {{"12:30", "ar"}, "ar[12:30]"},
             {{"Sprachen: Deutsch, العربية, українська", "de"},
              "de[Sprachen: Deutsch, ]ar[العربية,]de[ ]uk[українська]"},
             {{"Мова: русский", "uk"}, "uk[Мова: русский]"},
             {{"Mowa: русский язык", "pl"}, "pl[Mowa: ]ru[русский язык]"},
             {{"Languages: فارسی چ", "en"}, "en[Languages: ]fa[فارسی چ]"},
             {{"شبكة (IQ) في 8 يناير", "ar"}, "ar[شبكة (]de[IQ)]ar[ في 8 يناير]"},
             {{"العنوان: Waldemarstraße 32 هنا", "ar"}, "ar[العنوان: ]de[Waldemarstraße 32]ar[ هنا]"},
             {{"Адреса: Am Markt 1-3, кімната 5", "uk"}, "uk[Адреса: ]de[Am Markt 1-3,]uk[ кімната 5]"},
             {{"الشرطة (Polizei)، 110.", "ar"}, "ar[الشرطة (]de[Polizei)،]ar[ 110.]"},
             {{"جمعية migra e.V.", "ar"}, "ar[جمعية ]de[migra e.V.]"},
             {{"A و B", "ar"}, "de[A]ar[ و ]de[B]"},
             {{"Rostock", "ar"}, "de[Rostock]"},
             {{"Добар дан, dobar dan", "sr"}, "sr[Добар дан, dobar dan]"},
             {{"Tigrinya (ትግርኛ)", "de"},
              "de[Tigrinya (]"
              "[ትግርኛ)]"},
             {{"Ελλάδα", "de"}, "el[Ελλάδα]"},
             {{"서울", "ko"}, "ko[서울]"},
         }) {
        EXPECT_EQ(written(row.phrase), row.runs);
    }
}

TEST(Runs, KeepNumbersInsideAnIsolateWithItsLetters)
{
    EXPECT_EQ(written({"إلى \u206818057 Rostock\u2069 5", "ar"}),
              "ar[إلى \u2068]de[18057 Rostock\u2069]ar[ 5]");
    EXPECT_EQ(written({"هاتف \u2068+49 381 459\u2069", "ar"}), "ar[هاتف \u2068+49 381 459\u2069]");
    EXPECT_EQ(written({"\u2068A\u2069\u2068B\u2069", "ar"}), "de[\u2068A\u2069\u2068B\u2069]");
}

TEST(Runs, CoverBytesThatAreNoText)
{
    EXPECT_EQ(runs({"a\xFF\xE2\x80", "de"}), (std::vector<speech::Run>{{0, 4, "de"}}));
    EXPECT_EQ(runs({"abc", ""}), (std::vector<speech::Run>{{0, 3, ""}}));
}

}  // namespace
}  // namespace speech
