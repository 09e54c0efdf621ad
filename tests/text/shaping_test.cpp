#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/golden.h"
#include "tests/text/opened.h"
#include "tests/text/outline.h"
#include "tests/text/sentences.h"

namespace {

class Shaping : public testing::TestWithParam<base::Phrase> {};

TEST_P(Shaping, TakesTheseFontsDirectionsAndBreaks)
{
    text::Shaper shaper = tests::opened_shaper();
    const base::Phrase& phrase = GetParam();
    const bool mixed = phrase == tests::k_mixed;
    tests::expect_golden("text/" + (mixed ? "mixed" : phrase.language) + ".txt",
                         tests::outline(shaper.shape(tests::request_for(phrase, 24, 480))));
}

INSTANTIATE_TEST_SUITE_P(Every, Shaping, testing::ValuesIn(tests::sentences()),
                         [](const auto& tested) { return tested.param.language; });
INSTANTIATE_TEST_SUITE_P(Mixed, Shaping, testing::Values(tests::k_mixed),
                         [](const auto& tested) { return tested.param.language; });

struct Isolated {
    const char* language;
    const char* text;
    const char* number;  // as it must be seen
};

const Isolated k_isolated[] = {
    {"ar", "اتصل بالرقم \u2066+49 381 444-311\u2069 الآن", "+49 381 444-311"},
    {"ar", "\u2066+49 381 444-311\u2069", "+49 381 444-311"},
    {"ar", "من \u20668:30–12:00\u2069 كل يوم", "8:30–12:00"},
    {"fa", "تلفن: \u2066+49 381 444-311\u2069، هر روز", "+49 381 444-311"},
    {"ckb", "تەلەفۆن \u20660381 / 444-311\u2069 هەموو ڕۆژێک", "0381 / 444-311"},
    {"ps", "ټلیفون \u2066(0381) 444-311\u2069 هره ورځ", "(0381) 444-311"},
    {"ur", "فون \u2066+49 (0)381 444-311\u2069 روزانہ", "+49 (0)381 444-311"},
    {"ar", "شارع \u2068Waldemarstraße 32\u2069 روستوك", "Waldemarstraße 32"},
    // An isolate before it must not matter: that is what isolates are for.
    {"ar", "\u2068الثلاثاء\u2069 و\u2068الخميس\u2069 \u20668:00–18:00\u2069", "8:00–18:00"},
    {"ar", "\u2068\u2068الثلاثاء\u2069 و\u2068الخميس\u2069\u2069 \u20668:00–18:00\u2069", "8:00–18:00"},
    {"fa", "\u2068سه‌شنبه\u2069 \u20688:00–18:00\u2069", "8:00–18:00"},
    {"ckb", "\u2068هەینی\u2069: \u2066+49 381 444-311\u2069", "+49 381 444-311"},
};

TEST(Shaping, KeepsIsolatedNumbersInOrderFromTheRightToo)
{
    text::Shaper shaper = tests::opened_shaper();
    for (const auto& [language, text, number] : k_isolated) {
        const auto shaped = shaper.shape({.phrase = {text, language}});
        EXPECT_NE(tests::seen_letters(shaped, 0).find(number), std::string::npos)
            << number << " in " << tests::seen_letters(shaped, 0);
    }
}

// The same from what is drawn: the pictures of the digits stand in this order.
TEST(Shaping, DrawsTheDigitsOfAnIsolatedNumberInOrder)
{
    text::Engine engine = tests::opened_engine(text::Positions::whole_pixels);
    const auto picture_of = [&](const std::string& letter) {
        return engine.lay_out({.phrase = {letter, "ar"}}).quads.at(0).uv.x0 +
               2 * engine.lay_out({.phrase = {letter, "ar"}}).quads.at(0).uv.y0;
    };
    std::vector<float> expected;
    for (const char digit : std::string("49381444311")) expected.push_back(picture_of({digit}));

    auto quads = engine.lay_out({.phrase = {"اتصل \u2066+49 381 444-311\u2069 الآن", "ar"}}).quads;
    std::ranges::sort(quads, {}, [](const text::Quad& quad) { return quad.at.x0; });
    std::vector<float> seen;
    for (const auto& quad : quads) {
        const float picture = quad.uv.x0 + 2 * quad.uv.y0;
        if (std::ranges::find(expected, picture) != expected.end()) seen.push_back(picture);
    }
    EXPECT_EQ(seen, expected);
}

TEST(Shaping, TakesTheDirectionFromTheLanguageNotFromTheFirstLetter)
{
    text::Shaper shaper = tests::opened_shaper();
    const auto arabic = shaper.shape({.phrase = {"WhatsApp: مرحبا", "ar"}});
    EXPECT_TRUE(tests::seen_letters(arabic, 0).ends_with("WhatsApp"));
    const auto german = shaper.shape({.phrase = {"مرحبا: Beratung", "de"}});
    EXPECT_TRUE(tests::seen_letters(german, 0).ends_with("Beratung"));
}

TEST(Shaping, OfOneLanguageDoesNotDisturbAnother)
{
    text::Shaper shaper = tests::opened_shaper();
    const auto arabic = shaper.shape({.phrase = {"WhatsApp: مرحبا", "ar"}});
    const std::string before = tests::outline(arabic);
    const auto german = shaper.shape({.phrase = {"Beratung", "de"}});
    pango_layout_context_changed(arabic.layout.get());
    EXPECT_EQ(tests::outline(arabic), before);
}

}  // namespace
