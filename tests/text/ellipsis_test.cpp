#include <gtest/gtest.h>

#include "tests/support/golden.h"
#include "tests/text/opened.h"
#include "tests/text/outline.h"
#include "tests/text/sentences.h"

namespace {

std::string shortened(text::Shaper& shaper, const text::Request& request)
{
    const text::Shaped shaped = shaper.shape(request);
    EXPECT_LE(pango_layout_get_line_count(shaped.layout.get()), request.max_lines);
    EXPECT_TRUE(shaped.shortened);
    return pango_layout_get_text(shaped.layout.get());
}

TEST(Ellipsis, StandsAtTheEndOfAWordInEveryLanguage)
{
    text::Shaper shaper = tests::opened_shaper();
    std::string all;
    for (const auto& phrase : tests::sentences()) {
        for (const int lines : {1, 2}) {
            auto request = tests::request_for(phrase, 24, 260);
            request.max_lines = lines;
            all += phrase.language + " " + shortened(shaper, request) + "\n";
        }
    }
    tests::expect_golden("text/shortened.txt", all);
}

TEST(Ellipsis, IsNotThereWhenAllFits)
{
    text::Engine engine = tests::opened_engine();
    const text::Request request{
        .phrase = {"Kommen Sie herein", "de"}, .em_px = 20, .width_px = 300, .max_lines = 1};
    EXPECT_FALSE(engine.lay_out(request).shortened);
    EXPECT_EQ(engine.lay_out(request).quads.size(), 15u);
}

struct Cut {
    const char* what;
    base::Phrase phrase;
    float width_px;
    const char* expected;
};

const Cut k_cuts[] = {
    {"at a word", {"Kommen Sie herein", "de"}, 145, "Kommen Sie…"},
    {"without the sign behind it", {"Kommen Sie, bitte", "de"}, 145, "Kommen Sie…"},
    {"inside the only word", {"Anerkennungsberatungsstelle", "de"}, 130, "Anerkennu…"},
    {"at a given line's end", {"Kommen Sie\nherein", "de"}, 200, "Kommen Sie…"},
    {"never inside a number", {"Ruf \u2066+49 381 444-311\u2069 an", "de"}, 130, "Ruf…"},
    {"outside a number that is all",
     {"\u2066+49 381 444-311\u2069 an", "de"},
     80,
     "\u2066\u200E+49 38\u2069…"},
    {"to nothing where nothing fits", {"Anerkennung", "de"}, 5, "…"},
};

TEST(Ellipsis, Cuts)
{
    text::Shaper shaper = tests::opened_shaper();
    for (const auto& [what, phrase, width_px, expected] : k_cuts) {
        const text::Request request{.phrase = phrase, .em_px = 20, .width_px = width_px, .max_lines = 1};
        EXPECT_EQ(shortened(shaper, request), expected) << what;
    }
}

TEST(Ellipsis, StandsAtTheLeftInArabic)
{
    text::Shaper shaper = tests::opened_shaper();
    const text::Request request{.phrase = {"مرحبا \u2068Anna\u2069 نساعدكم في البحث", "ar"},
                                .em_px = 20,
                                .width_px = 140,
                                .max_lines = 1};
    const auto shaped = shaper.shape(request);
    EXPECT_TRUE(tests::seen_letters(shaped, 0).starts_with("…")) << tests::seen_letters(shaped, 0);
}

}  // namespace
