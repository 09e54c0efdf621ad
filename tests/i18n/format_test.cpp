#include "kiosk/i18n/format.h"

#include <gtest/gtest.h>
#include <unicode/uloc.h>

#include <algorithm>

#include "kiosk/i18n/words.h"
#include "tests/i18n/mo_file.h"

namespace {

using namespace std::chrono_literals;
using std::chrono::November;
using tests::marked;

constexpr base::Date k_thursday = 2026y / November / 26;

TEST(Names, OfLanguagesInThemselves)
{
    const std::pair<const char*, const char*> rows[] = {
        {"de", "Deutsch"},  {"en", "English"},       {"uk", "українська"}, {"pl", "polski"},
        {"ar", "العربية"},  {"ru", "русский"},       {"ro", "română"},     {"fa-AF", "دری"},
        {"fa", "فارسی"},    {"bg", "български"},     {"vi", "Tiếng Việt"}, {"tr", "Türkçe"},
        {"fr", "français"}, {"es", "español"},       {"ti", "ትግርኛ"},       {"kmr", "kurdî (kurmancî)"},
        {"ps", "پښتو"},     {"hi", "हिन्दी"},         {"sq", "shqip"},      {"so", "Soomaali"},
        {"prs", "دری"},     {"zh-Hans", "简体中文"},
    };
    for (const auto& [language, name] : rows) EXPECT_EQ(i18n::own_name(language), name);
}

TEST(Names, OfLanguagesInOthers)
{
    EXPECT_EQ(i18n::name_in("ar", "de"), "Arabisch");
    EXPECT_EQ(i18n::name_in("fa-AF", "de"), "Dari");
    EXPECT_EQ(i18n::name_in("de", "en"), "German");
    EXPECT_EQ(i18n::name_in("en", "en"), "English");
    EXPECT_EQ(i18n::name_in("de", "uk"), "німецька");
    EXPECT_EQ(i18n::name_in("de", "ar"), "الألمانية");
    EXPECT_EQ(i18n::name_in("rom", "ps"), "Romany");  // Pashto has no word for it: its own name
    EXPECT_EQ(i18n::name_in("xx", "de"), "xx");
    EXPECT_EQ(i18n::name_in("not a tag", "de"), "not a tag");
}

struct DateRow {
    const char* language;
    const char* long_date;
    const char* date;
    const char* weekday;
    const char* short_weekday;
};

class Dates : public testing::TestWithParam<DateRow> {};

TEST_P(Dates, AreWrittenAsTheLanguageDoes)
{
    const DateRow& row = GetParam();
    EXPECT_EQ(i18n::long_date(k_thursday, row.language), row.long_date);
    EXPECT_EQ(i18n::date(k_thursday, row.language), row.date);
    EXPECT_EQ(i18n::weekday(std::chrono::Thursday, row.language), row.weekday);
    EXPECT_EQ(i18n::short_weekday(std::chrono::Thursday, row.language), row.short_weekday);
}

// By ICU 72. Persian and Dari would write 1405, Thai 2569.
INSTANTIATE_TEST_SUITE_P(
    Languages, Dates,
    testing::Values(
        DateRow{"de", "Donnerstag, 26. November 2026", "26. November 2026", "Donnerstag", "Do"},
        DateRow{"en", "Thursday, 26 November 2026", "26 November 2026", "Thursday", "Thu"},
        DateRow{"uk", "четвер, 26 листопада 2026\u202fр.", "26 листопада 2026\u202fр.", "четвер", "чт"},
        DateRow{"ar", "الخميس، 26 نوفمبر 2026", "26 نوفمبر 2026", "الخميس", "الخميس"},
        DateRow{"fa", "پنجشنبه 26 نوامبر 2026", "26 نوامبر 2026", "پنجشنبه", "پنجشنبه"},
        DateRow{"fa-AF", "پنجشنبه 26 نومبر 2026", "26 نومبر 2026", "پنجشنبه", "پنجشنبه"},
        DateRow{"th", "วันพฤหัสบดีที่ 26 พฤศจิกายน ค.ศ. 2026", "26 พฤศจิกายน ค.ศ. 2026", "วันพฤหัสบดี", "พฤ."}),
    [](const auto& one) { return one.param.language == std::string("fa-AF") ? "dari" : one.param.language; });

TEST(Dates, OfAnUnknownLanguageDoNotFollowTheMachine)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::string machine = uloc_getDefault();
    uloc_setDefault("de_DE", &status);
    EXPECT_EQ(i18n::long_date(k_thursday, "rom"), "Thursday, 26 November 2026");
    EXPECT_EQ(i18n::own_name("rom"), "Romany");
    uloc_setDefault(machine.c_str(), &status);
}

TEST(Weekdays, BeginWithTheRightDay)
{
    EXPECT_EQ(i18n::weekday(std::chrono::Monday, "de"), "Montag");
    EXPECT_EQ(i18n::weekday(std::chrono::Sunday, "de"), "Sonntag");
    EXPECT_EQ(i18n::short_weekday(std::chrono::Saturday, "de"), "Sa");
}

TEST(Times, HaveTwentyFourHoursAndRunFromTheLeft)
{
    EXPECT_EQ(marked(i18n::time_of_day(9h)), "<9:00]");
    EXPECT_EQ(marked(i18n::time_of_day(0h + 5min)), "<0:05]");
    EXPECT_EQ(marked(i18n::time_of_day(24h)), "<24:00]");
    EXPECT_EQ(marked(i18n::time_range(8h + 30min, 16h)), "<8:30–16:00]");
}

TEST(Lists, AreJoinedAsTheLanguageDoes)
{
    EXPECT_EQ(marked(i18n::list({"Deutsch", "Englisch", "Arabisch"}, "de")),
              "[Deutsch], [Englisch] und [Arabisch]");
    EXPECT_EQ(marked(i18n::list({"German", "English", "Arabic"}, "en")), "[German], [English] and [Arabic]");
    EXPECT_EQ(marked(i18n::list({"німецька", "арабська"}, "uk")), "[німецька] і [арабська]");
    EXPECT_EQ(marked(i18n::list({"الألمانية", "Deutsch"}, "ar")), "[الألمانية] و[Deutsch]");
    EXPECT_EQ(marked(i18n::list({"alemán", "inglés"}, "es")), "[alemán] e [inglés]");
    EXPECT_EQ(marked(i18n::list({"Deutsch"}, "de")), "[Deutsch]");
    EXPECT_EQ(marked(i18n::list({i18n::isolated_from_left("9:00"), "b"}, "de")), "<9:00] und [b]");
    EXPECT_EQ(i18n::list({}, "de"), "");
}

struct Quoted {
    const char* language;
    std::vector<std::string> parts;
    const char* joined;
};

class QuotedLists : public testing::TestWithParam<Quoted> {};

TEST_P(QuotedLists, AreWrittenAsTheLanguageDoes)
{
    EXPECT_EQ(i18n::quoted_list(GetParam().parts, GetParam().language), GetParam().joined);
}

// \u2066 ... \u2069 runs from the left, \u2067 ... from the right, \u2068 ... as its first letter does.
INSTANTIATE_TEST_SUITE_P(
    Languages, QuotedLists,
    testing::Values(
        Quoted{"de", {"Beratung", "Kurs"}, "\u2066„\u2068Beratung\u2069“ und „\u2068Kurs\u2069“\u2069"},
        Quoted{"en", {"Advice"}, "\u2066“\u2068Advice\u2069”\u2069"},
        Quoted{"uk", {"Курс", "Тест"}, "\u2066«\u2068Курс\u2069» і «\u2068Тест\u2069»\u2069"},
        Quoted{"ar", {"Kurs", "دورة"}, "\u2067”\u2068Kurs\u2069“ و”\u2068دورة\u2069“\u2069"},
        Quoted{"fa", {"دوره"}, "\u2067«\u2068دوره\u2069»\u2069"},
        Quoted{"fr", {"Conseil"}, "\u2066«\u00a0\u2068Conseil\u2069\u00a0»\u2069"},
        Quoted{"es", {"Curso", "Idiomas"}, "\u2066«\u2068Curso\u2069» e «\u2068Idiomas\u2069»\u2069"},
        Quoted{"de", {}, ""}),
    [](const auto& one) { return std::string(one.param.language) + std::to_string(one.param.parts.size()); });

std::vector<std::string> sorted(std::vector<std::string> texts, const char* language)
{
    const i18n::Collation collation(language);
    std::ranges::sort(texts, {}, [&](const std::string& text) { return collation.key(text); });
    return texts;
}

TEST(Collation, SortsAsTheLanguageDoes)
{
    using Texts = std::vector<std::string>;
    EXPECT_EQ(sorted({"Zug", "Ärzte", "Arbeit", "Öffnung", "Ofen", "zahlen"}, "de"),
              (Texts{"Arbeit", "Ärzte", "Ofen", "Öffnung", "zahlen", "Zug"}));
    EXPECT_EQ(sorted({"яблуко", "їжак", "індик", "йод", "гора", "ґанок", "ива"}, "uk"),
              (Texts{"гора", "ґанок", "ива", "індик", "їжак", "йод", "яблуко"}));
    EXPECT_EQ(sorted({"هاتف", "عمل", "استشارة", "بيت"}, "ar"), (Texts{"استشارة", "بيت", "عمل", "هاتف"}));
    EXPECT_EQ(sorted({"zaman", "ılık", "iş", "şehir", "su"}, "tr"),
              (Texts{"ılık", "iş", "su", "şehir", "zaman"}));
}

}  // namespace
