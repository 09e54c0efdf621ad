#include "kiosk/search/finder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "kiosk/search/index_builder.h"
#include "kiosk/search/phone.h"

namespace {

using search::Field;

constexpr std::size_t k_services = 8;

// 0 and 1 by title, 2 by words...
std::string bytes()
{
    search::IndexBuilder builder;
    search::Folder folder;
    const auto add = [&](search::ServiceNumber service, Field field, const char* text) {
        builder.add(service, field, folder.folded(text, "de"));
    };
    add(0, Field::title, "Anerkennung von Abschlüssen");
    add(0, Field::organisation, "migra");
    add(1, Field::title, "Deutschkurs");
    add(1, Field::summary, "Mit Prüfung");
    add(2, Field::title, "Sprachprüfung");
    add(2, Field::words, "Deutsch B1");
    add(3, Field::title, "Kursleitung");
    add(3, Field::organisation, "Jobcenter");
    add(4, Field::title, "Umzug");
    add(4, Field::topic, "Kurs");
    add(5, Field::words, "Wohnung");
    builder.add(6, Field::words, {{search::phone_key("+49 381 4440"), {}}});
    add(7, Field::place, "Rostock");
    add(7, Field::title, "Kurs");
    return builder.bytes();
}

// The services' numbers, best first; equally good ones together: "7 4,3".
std::string found(const std::string& typed)
{
    const auto index = search::Index::read(bytes());
    if (!index) return "no index";
    const auto phone = search::typed_phone(typed);
    const auto words = phone ? std::vector{*phone} : search::folded(typed, "de");
    auto hits = search::find({&*index}, words, k_services);
    std::ranges::stable_sort(hits, {}, &search::Hit::rank);
    std::string text;
    for (const search::Hit& hit : hits) {
        const bool same = &hit != hits.data() && (&hit - 1)->rank == hit.rank;
        if (!text.empty()) text += same ? "," : " ";
        text += std::to_string(hit.service);
    }
    return text;
}

struct Row {
    const char* what;
    const char* typed;
    const char* services;
};

class Finder : public testing::TestWithParam<Row> {};

TEST_P(Finder, Finds)
{
    EXPECT_EQ(found(GetParam().typed), GetParam().services);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Finder,
    testing::Values(
        Row{"AWordThenBeginningsThenParts", "kurs", "7 4 3 1"}, Row{"TheBetterField", "deutsch", "2 1"},
        Row{"FromTheFirstLetter", "w", "5"}, Row{"APartOfACompound", "pruefung", "1 2"},
        Row{"NoPartOfTwoLetters", "sp", "2"}, Row{"LettersMissing", "anerkenung", "0"},
        Row{"LettersSwapped", "wohnugn", "5"}, Row{"MistakesInABeginning", "anrken", "0"},
        Row{"ACompoundByItsParts", "umzugswohnung", "4 5"}, Row{"MoreWordsFirst", "deutsch prüfung", "2 1"},
        Row{"EveryWordCounts", "kurs rostock", "7 4 3 1"}, Row{"APhoneWithItsCountry", "+49 381 4440", "6"},
        Row{"APhoneWithoutSpaces", "03814440", "6"}, Row{"APhoneAsFarAsItIsTyped", "0381", "6"},
        Row{"APhoneWithoutItsCity", "4440", "6"}, Row{"NoOtherPhone", "4441", ""},
        Row{"NothingForNothing", "   ", ""}, Row{"NothingForSigns", "\"*() :", ""},
        Row{"WordsForWhatOthersRead", "NEAR(kurs AND rostock)", "7 4 3 1"},
        Row{"NothingForPictures", "\xF0\x9F\x98\x80", ""}, Row{"NothingElse", "xylophon", ""}),
    [](const auto& row) { return row.param.what; });

TEST(Index, IsTheSameForTheSameWords)
{
    EXPECT_EQ(bytes(), bytes());
}

TEST(Index, BelievesNoBytes)
{
    const std::string whole = bytes();
    ASSERT_TRUE(search::Index::read(whole));
    for (std::size_t cut = 0; cut < whole.size(); ++cut)
        EXPECT_FALSE(search::Index::read(whole.substr(0, cut))) << cut;
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::string harmed = whole;
        for (int change = 0; change < 4; ++change)
            harmed[random() % harmed.size()] = static_cast<char>(random());
        const auto index = search::Index::read(harmed);
        if (!index) continue;
        for (const char* typed : {"kurs", "anrkenung", "wohnungsamt"}) {
            for (const search::Hit& hit : search::find({&*index}, search::folded(typed, "de"), k_services))
                EXPECT_LT(hit.service, k_services);
        }
    }
}

struct Phone {
    const char* written;
    const char* key;
};

class PhoneKey : public testing::TestWithParam<Phone> {};

TEST_P(PhoneKey, IsTheSameHoweverANumberIsWritten)
{
    EXPECT_EQ(search::phone_key(GetParam().written), GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(Numbers, PhoneKey,
                         testing::Values(Phone{"+49 381 4440", "03814440"},
                                         Phone{"0049/381-4440", "03814440"}, Phone{"0381 4440", "03814440"},
                                         Phone{"+49 (0)381 4440", "03814440"}, Phone{"116117", "116117"},
                                         Phone{"115", "115"}));

}  // namespace
