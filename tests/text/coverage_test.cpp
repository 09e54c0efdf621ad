#include <gtest/gtest.h>

#include "tests/text/opened.h"
#include "tests/text/sentences.h"

namespace {

using Letters = std::vector<char32_t>;

TEST(Letters, AllHaveAGlyphInTheLanguagesOfTheTerminal)
{
    text::Engine engine = tests::opened_engine();
    for (const auto& phrase : tests::sentences()) {
        EXPECT_EQ(engine.coverage().missing_letters(phrase.text), Letters{}) << phrase.language;
        EXPECT_EQ(engine.lay_out({.phrase = phrase}).missing_glyphs, 0) << phrase.language;
    }
    EXPECT_EQ(engine.coverage().missing_letters(tests::k_mixed.text), Letters{});
    EXPECT_EQ(engine.lay_out({.phrase = tests::k_mixed}).missing_glyphs, 0);
}

// The machine has fonts for Tibetan, beside those of the terminal: they must not be used.
TEST(Letters, WithoutAGlyphAreNamedOnceInOrder)
{
    const text::Engine engine = tests::opened_engine();
    const base::Phrase phrase{"Haus \U0001F600 བོད \U0001F600", "de"};
    EXPECT_EQ(engine.coverage().missing_letters(phrase.text), (Letters{0x1f600, 0x0f56, 0x0f7c, 0x0f51}));
}

TEST(Letters, WithoutAGlyphAreNotDrawn)
{
    text::Engine engine = tests::opened_engine();
    const auto& paragraph = engine.lay_out({.phrase = {"Haus \U0001F600 བ", "de"}});
    EXPECT_EQ(paragraph.missing_glyphs, 2);
    EXPECT_EQ(paragraph.quads.size(), 4u);
}

TEST(Letters, ThatAreNeverSeenAreNotMissed)
{
    text::Engine engine = tests::opened_engine();
    for (const char* sign :
         {" ", "\t", "\n", "\u00A0", "\u00AD", "\u034F", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F",
          "\u2028", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\uFE0F", "\uFEFF"}) {
        const base::Phrase phrase{"a" + std::string(sign) + "b", "de"};
        EXPECT_EQ(engine.coverage().missing_letters(phrase.text), Letters{}) << testing::PrintToString(sign);
        const auto& paragraph = engine.lay_out({.phrase = phrase});
        EXPECT_EQ(paragraph.missing_glyphs, 0) << testing::PrintToString(sign);
        EXPECT_EQ(paragraph.quads.size(), 2u) << testing::PrintToString(sign);
    }
}

// Icons are asked for by name; their letters are empty and must never stand in for real ones.
TEST(Letters, AreNotTakenFromTheIcons)
{
    const text::Engine engine = tests::opened_engine();
    EXPECT_EQ(engine.coverage().missing_letters("\uE88A"), Letters{0xe88a});
}

}  // namespace
