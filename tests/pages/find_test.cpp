#include "kiosk/pages/find.h"

#include <gtest/gtest.h>

#include "tests/pages/visit.h"
#include "tests/pages/voices.h"

namespace {

using namespace std::chrono_literals;

template <class Services>
std::string ids(const Services& services)
{
    std::string text;
    for (const auto& one : services) text += (text.empty() ? "" : " ") + one.service.key;
    return text;
}

struct Row {
    const char* what;
    const char* language;
    std::string typed;
    const char* services;
};

class Find : public testing::TestWithParam<Row> {};

TEST_P(Find, FindsServices)
{
    const tests::SmallCentre centre;
    EXPECT_EQ(ids(pages::find(centre.world(), GetParam().typed, GetParam().language, 10)),
              GetParam().services);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Find,
    testing::Values(
        Row{"ByTheFirstLetter", "de", "z", "zoo advice"},
        Row{"ByAWordWithAMistake", "de", "Beratugn", "advice"},
        Row{"ByWordsForSearch", "de", "hilfe", "advice"},
        Row{"ByAnotherSpelling", "de", "aenderungskurs", "course"},
        Row{"ByAPartOfACompound", "de", "kurs", "course"}, Row{"InUkrainian", "uk", "консул", "advice"},
        Row{"InEnglishForUkrainians", "uk", "lost", "lost"},
        Row{"InGermanForUkrainians", "uk", "Fundbüro", "lost"}, Row{"InArabic", "ar", "استشارة", "advice"},
        Row{"InGermanForArabs", "ar", "formulare", "forms"},
        Row{"InAnyOtherLanguageWhenNothingElseFits", "en", "консул", "advice"},
        Row{"ByAPhoneNumber", "de", "0381 555", "talk"},
        Row{"ByAPhoneNumberWithItsCountry", "ar", "+49381555", "talk"},
        Row{"ByAShortNumber", "en", "115", "tower-office"},
        Row{"ByAStreet", "de", "marktplatz", "advice schwerin-office"},
        Row{"WhatIsNearFirst", "de", "amt", "tower-office schwerin-office"},
        Row{"NothingThatIsOver", "de", "Altes", ""}, Row{"NothingForNothing", "de", "", ""},
        Row{"NothingForSpaces", "de", " \t ", ""}, Row{"NothingForQuotes", "de", "\"'*^(){}:-+", ""},
        Row{"NothingForControlCharacters", "de", std::string("\0\x01\x1b[31m", 7), ""},
        Row{"NothingForBrokenText", "de", "\xff\xfe\xc3", ""},
        Row{"NothingForPictures", "de", "😀👍🏽", ""},
        Row{"NoQueryLanguage", "de", "\"zoo\" NEAR", "zoo"},
        Row{"VeryLongTexts", "de", "zoo " + std::string(100'000, 'x'), "zoo"}),
    [](const auto& row) { return row.param.what; });

TEST(Found, SaysWhatAVisitorShouldKnow)
{
    const tests::SmallCentre centre;
    const auto found = pages::find(centre.world(), "консультація", "uk", 3);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].title, (base::Phrase{"Консультація", "uk"}));
    EXPECT_EQ(found[0].german_title, (base::Phrase{"Beratung", "de"}));
    EXPECT_EQ(found[0].summary, (base::Phrase{"Консультуємо щодо роботи.", "uk"}));
    EXPECT_EQ(found[0].open, pages::OpenState::open);
    ASSERT_TRUE(found[0].where && found[0].opening);
    EXPECT_EQ(found[0].where->language, "de");
}

TEST(Found, SaysOfOpeningWhatResultsSay)
{
    const tests::SmallCentre centre;
    const auto found = pages::find(centre.world(), "kurs", "de", 1);
    ASSERT_EQ(ids(found), "course");
    ASSERT_TRUE(found[0].opening);
    EXPECT_EQ(tests::readable(found[0].opening->text), "Geöffnet bis 15:00 Uhr (nur mit Termin)");
}

TEST(Found, IsAtMostWhatWasAskedFor)
{
    const tests::SmallCentre centre;
    EXPECT_EQ(ids(pages::find(centre.world(), "amt", "de", 1)), "tower-office");
    EXPECT_EQ(ids(pages::find(centre.world(), "amt", "de", 0)), "");
}

TEST(AllServices, AreSortedAsTheVisitorReadsThem)
{
    const tests::SmallCentre centre;
    EXPECT_EQ(ids(pages::all_services(centre.world(), "de")),
              "tower-office schwerin-office course advice forms lost talk staffing shelter zoo");
    const auto listed = pages::all_services(centre.world(), "uk");
    EXPECT_EQ(ids(listed), "advice course forms lost tower-office schwerin-office shelter staffing talk zoo");
    EXPECT_EQ(listed[0].title, (base::Phrase{"Консультація", "uk"}));
    EXPECT_EQ(listed[0].german_title, (base::Phrase{"Beratung", "de"}));
    EXPECT_FALSE(pages::all_services(centre.world(), "de")[0].german_title);
}

TEST(AllServices, HoldWhatIsOfferedToday)
{
    tests::SmallCentre centre;
    centre.now = std::chrono::sys_days(2014y / 6 / 1);
    const auto then = ids(pages::all_services(centre.world(), "de"));
    EXPECT_TRUE(then.starts_with("old ")) << then;
}

}  // namespace
