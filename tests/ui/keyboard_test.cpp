#include "kiosk/ui/keyboard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/golden.h"
#include "tests/support/temp_folder.h"

namespace {

using ui::Key;
using ui::Keyboard;
using ui::KeyRow;

Keyboard keyboard(const base::LanguageTag& language)
{
    const auto derived = ui::keyboard(language);
    EXPECT_TRUE(derived) << language;
    return derived ? *derived : Keyboard{};
}

// Each row twice: alone, and with shift where that makes a difference.
std::string picture(const Keyboard& keyboard)
{
    std::string text;
    for (const KeyRow& row : keyboard.rows) {
        std::string alone;
        std::string shifted;
        for (const Key& key : row) {
            alone += " " + ui::key_label(key.text);
            shifted += " " + (key.shifted == key.text ? "." : ui::key_label(key.shifted));
        }
        text += alone.substr(1) + "\n" + (keyboard.has_shift ? "    " + shifted.substr(1) + "\n" : "");
    }
    return text;
}

std::string letters(const Keyboard& keyboard)
{
    std::string all;
    for (const KeyRow& row : keyboard.rows)
        for (const Key& key : row) all += key.text + key.shifted;
    return all;
}

class EveryKeyboard : public testing::TestWithParam<base::LanguageTag> {};

TEST_P(EveryKeyboard, LooksLikeThis)
{
    tests::expect_golden("ui/keyboards/" + GetParam() + ".txt", picture(keyboard(GetParam())));
}

TEST_P(EveryKeyboard, FitsAndHasNoKeyTwice)
{
    const Keyboard shown = keyboard(GetParam());
    ASSERT_GE(shown.rows.size(), 3u);
    ASSERT_LE(shown.rows.size(), 4u);
    std::set<std::string> seen;
    for (const KeyRow& row : shown.rows) {
        EXPECT_LE(row.size(), ui::k_keys_in_a_row) << GetParam();
        for (const Key& key : row) {
            EXPECT_TRUE(seen.insert(key.text).second) << key.text;
            EXPECT_FALSE(key.text.empty() || key.shifted.empty());
        }
    }
}

// What no visitor could type or search could find: presentation forms, placeholders, invisible letters.
TEST_P(EveryKeyboard, TypesNothingThatIsNoLetter)
{
    const std::string all = letters(keyboard(GetParam()));
    for (const char* wrong : {"\u200c", "\u200d", "\ufefb", "\ufef7", "\ufe69", "\ufe75", "\u0640"})
        EXPECT_EQ(all.find(wrong), std::string::npos) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Of, EveryKeyboard, testing::ValuesIn(ui::languages_with_keyboard()),
                         [](const auto& one) { return one.param; });

struct Needed {
    const char* language;
    std::vector<const char*> letters;
};

TEST(Keyboard, HasTheLettersPeopleNeed)
{
    const Needed needed[] = {{"de", {"ä", "ö", "ü", "ß"}},      {"fr", {"é", "è", "à", "ç", "ê", "ù"}},
                             {"es", {"ñ", "á", "é", "í", "ú"}}, {"pl", {"ą", "ć", "ę", "ł", "ż", "ź"}},
                             {"ro", {"ă", "â", "î", "ș", "ț"}}, {"tr", {"ı", "i", "İ", "ğ", "ş"}},
                             {"uk", {"ґ", "ї", "є", "'"}},      {"ru", {"ё", "ъ", "ы"}},
                             {"bg", {"щ", "ю", "ъ", "ч"}},      {"ar", {"ذ", "لا", "أ", "إ", "آ"}},
                             {"fa", {"پ", "چ", "ژ", "گ", "ی"}}, {"ckb", {"ێ", "ڕ", "ڵ", "ۆ"}},
                             {"ps", {"ښ", "ږ", "ټ", "ې"}},      {"ti", {"ቐ", "ሐ", "ጸ"}}};
    for (const auto& [language, all] : needed) {
        const std::string has = letters(keyboard(language));
        for (const char* letter : all) EXPECT_NE(has.find(letter), std::string::npos) << language << letter;
    }
}

TEST(Keyboard, ShowsMarksOnADottedCircle)
{
    EXPECT_EQ(ui::key_label("\u064e"), "\u25cc\u064e");
    EXPECT_EQ(ui::key_label("a"), "a");
    EXPECT_EQ(ui::key_label(""), "");
}

TEST(Keyboard, IsThatOfTheLanguageWhateverTheRegion)
{
    EXPECT_EQ(picture(keyboard("fa-AF")), picture(keyboard("fa")));
    EXPECT_EQ(picture(keyboard("xx")), picture(keyboard("en")));
}

TEST(Keyboard, OffersTheFormsOfAnEthiopicLetter)
{
    using Forms = std::vector<std::string>;
    EXPECT_EQ(ui::forms_of("ሰ"), (Forms{"ሰ", "ሱ", "ሲ", "ሳ", "ሴ", "ስ", "ሶ", "ሷ"}));
    EXPECT_EQ(ui::forms_of("ሳ"), ui::forms_of("ሰ"));
    EXPECT_EQ(ui::forms_of("ቋ"), (Forms{"ቀ", "ቁ", "ቂ", "ቃ", "ቄ", "ቅ", "ቆ", "ቈ", "ቊ", "ቋ", "ቌ", "ቍ"}));
    for (const char* none : {"", "a", "ب", "፩"}) EXPECT_EQ(ui::forms_of(none), Forms{}) << none;
    for (const KeyRow& row : keyboard("ti").rows)
        for (const Key& key : row) EXPECT_LE(ui::forms_of(key.text).size(), ui::k_keys_in_a_row) << key.text;
}

TEST(Keyboards, StayUsableWithoutXkbData)
{
    const tests::TempFolder empty;
    ui::Keyboards keyboards(empty.path());
    EXPECT_EQ(keyboards.of("uk").rows, ui::plain_keyboard().rows);
    ASSERT_EQ(keyboards.take_troubles().size(), 1u);
    EXPECT_EQ(keyboards.of("uk").rows, ui::plain_keyboard().rows);
    EXPECT_EQ(keyboards.take_troubles().size(), 0u) << "said once";
    EXPECT_EQ(keyboards.of("ti").rows, keyboard("ti").rows) << "needs none";
}

}  // namespace
