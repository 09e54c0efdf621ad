#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/text/drawing.h"
#include "tests/text/opened.h"
#include "tests/text/sentences.h"

namespace {

using text::Align;
using text::Paragraph;
using text::Request;

float left_of(const Paragraph& paragraph)
{
    return std::ranges::min(paragraph.quads, {}, [](const auto& quad) { return quad.at.x0; }).at.x0;
}

float right_of(const Paragraph& paragraph)
{
    return std::ranges::max(paragraph.quads, {}, [](const auto& quad) { return quad.at.x1; }).at.x1;
}

TEST(Lines, AreEquallyHighInEveryScript)
{
    text::Engine engine = tests::opened_engine();
    for (const auto& phrase : tests::sentences()) {
        const Paragraph& paragraph = engine.lay_out(tests::request_for(phrase, 20, 300));
        EXPECT_GT(paragraph.lines, 1) << phrase.language;
        EXPECT_EQ(paragraph.height_px, 29 * paragraph.lines) << phrase.language;
        EXPECT_EQ(paragraph.baseline_px, engine.lay_out({.phrase = {"x", "de"}, .em_px = 20}).baseline_px);
    }
}

TEST(Lines, OfArabicPagesShowAGermanNameAsItIsWritten)
{
    text::Engine engine = tests::opened_engine();
    const auto& quads = engine.lay_out({.phrase = {"migra e.V.", "ar"}, .em_px = 40}).quads;
    const auto& last = *std::ranges::max_element(quads, {}, [](const auto& quad) { return quad.at.x0; });
    EXPECT_LT(last.at.y1 - last.at.y0, 12) << "the full stop belongs behind the name";
}

TEST(Lines, KeepTheirDistanceWhenScriptsMix)
{
    text::Engine engine = tests::opened_engine(text::Positions::whole_pixels);
    const auto& quads = engine.lay_out({.phrase = {"ll\nlعl\nlนl\nlक्षl", "de"}, .em_px = 20}).quads;
    std::vector<float> tops;
    for (const auto& quad : quads)
        if (quad.at.x0 == quads.front().at.x0 && quad.uv.x0 == quads.front().uv.x0)
            tops.push_back(quad.at.y0);
    const float first = quads.front().at.y0;
    EXPECT_EQ(tops, (std::vector{first, first + 29, first + 58, first + 87}));
}

TEST(Lines, HaveCapitalsInTheirMiddle)
{
    text::Engine engine = tests::opened_engine();
    const Paragraph& paragraph = engine.lay_out({.phrase = {"H", "de"}, .em_px = 100, .line_height = 1.5f});
    const auto& at = paragraph.quads.at(0).at;
    EXPECT_EQ(paragraph.height_px, 150);
    EXPECT_EQ(paragraph.baseline_px, at.y1);
    EXPECT_NEAR(at.y0, 150 - at.y1, 1.5);
}

TEST(Lines, StandWhereTheyAreAlignedInEitherDirection)
{
    text::Engine engine = tests::opened_engine();
    for (const base::Phrase& phrase : {base::Phrase{"Haus", "de"}, base::Phrase{"بيت", "ar"}}) {
        Request request{.phrase = phrase, .em_px = 20, .width_px = 200};
        request.align = Align::left;
        EXPECT_NEAR(left_of(engine.lay_out(request)), 0, 3) << phrase.language;
        request.align = Align::right;
        EXPECT_NEAR(right_of(engine.lay_out(request)), 200, 3) << phrase.language;
        request.align = Align::centre;
        EXPECT_NEAR(left_of(engine.lay_out(request)), 200 - right_of(engine.lay_out(request)), 6);
    }
}

TEST(Lines, AreAlignedToTheWidestWithoutAWidth)
{
    text::Engine engine = tests::opened_engine();
    const Paragraph& paragraph =
        engine.lay_out({.phrase = {"Willkommenszentrum\nl", "de"}, .em_px = 20, .align = Align::right});
    EXPECT_NEAR(paragraph.quads.back().at.x1, paragraph.width_px, 3);
}

TEST(Lines, BreakNothingAtTheWidthTheyWereMeasuredWith)
{
    text::Engine engine = tests::opened_engine();
    for (const auto& phrase : tests::sentences()) {
        for (const float em : {17.3f, 24.f, 33.33f}) {
            const float width = engine.lay_out({.phrase = phrase, .em_px = em}).width_px;
            const Paragraph& again = engine.lay_out({.phrase = phrase, .em_px = em, .width_px = width});
            EXPECT_EQ(again.lines, 1) << phrase.language << " at " << em;
            EXPECT_EQ(again.width_px, width);
        }
    }
}

TEST(Lines, StayWithinTheirWidth)
{
    text::Engine engine = tests::opened_engine();
    for (const auto& phrase : tests::sentences()) {
        const Paragraph& paragraph = engine.lay_out(tests::request_for(phrase, 24, 260));
        EXPECT_LE(paragraph.width_px, 260) << phrase.language;
        EXPECT_GE(left_of(paragraph), -4) << phrase.language;
        EXPECT_LE(right_of(paragraph), 264) << phrase.language;
    }
}

struct Broken {
    const char* text;
    int lines;
};

const Broken k_broken[] = {
    {"", 0}, {"eine", 1}, {"eine\nzwei", 2}, {"eine\r\nzwei", 2}, {"eine\u2028zwei", 2}, {"eine\n\ndrei", 3},
};

TEST(Lines, BreakWhereTheTextSaysSo)
{
    text::Engine engine = tests::opened_engine();
    for (const auto& [text, lines] : k_broken) {
        const Paragraph& paragraph = engine.lay_out({.phrase = {text, "de"}, .em_px = 20});
        EXPECT_EQ(paragraph.lines, lines) << text;
        EXPECT_EQ(paragraph.height_px, 29 * lines) << text;
        EXPECT_EQ(paragraph.missing_glyphs, 0) << text;
    }
}

std::size_t quads_at(text::Engine& engine, const char* text, float width_px)
{
    return engine.lay_out({.phrase = {text, "de"}, .em_px = 20, .width_px = width_px}).quads.size();
}

TEST(Lines, ShowASoftHyphenOnlyWhereTheyBreakAtIt)
{
    text::Engine engine = tests::opened_engine();
    const char* word = "Anerkennungs\u00ADberatung";
    EXPECT_EQ(quads_at(engine, word, 0), 20u);
    EXPECT_EQ(quads_at(engine, word, 170), 21u);
    EXPECT_EQ(engine.lay_out({.phrase = {word, "de"}, .em_px = 20, .width_px = 170}).lines, 2);
}

TEST(Lines, PutNoHyphenIntoAddresses)
{
    text::Engine engine = tests::opened_engine();
    for (const char* address : {"anerkennungsberatung@example.org", "www.anerkennungsberatung.example",
                                "https://anerkennungsberatung"}) {
        EXPECT_EQ(quads_at(engine, address, 90), quads_at(engine, address, 0)) << address;
    }
    EXPECT_GT(quads_at(engine, "Anerkennungsberatungsstelle", 90),
              quads_at(engine, "Anerkennungsberatungsstelle", 0));
}

TEST(Lines, HaveCapitalsAsHighAsAskedFor)
{
    text::Engine engine = tests::opened_engine();
    const float em = engine.em_for_cap_height(50);
    const auto& at = engine.lay_out({.phrase = {"H", "de"}, .em_px = em}).quads.at(0).at;
    EXPECT_NEAR(at.y1 - at.y0, 50, 1);
}

TEST(Lines, AreBolderInBold)
{
    text::Engine engine = tests::opened_engine();
    const auto ink = [&](const base::Phrase& phrase, text::Weight weight) {
        const Paragraph& p = engine.lay_out({.phrase = phrase, .em_px = 24, .weight = weight});
        const auto drawn = tests::drawn_by_us(engine, p, {2000, 40});
        return std::count_if(drawn.coverage.begin(), drawn.coverage.end(), [](int c) { return c > 127; });
    };
    for (const auto& phrase : tests::sentences())
        EXPECT_GT(ink(phrase, text::Weight::bold),
                  1.2 * static_cast<double>(ink(phrase, text::Weight::regular)))
            << phrase.language;
}

TEST(Lines, ShowASignForBytesThatAreNoText)
{
    text::Engine engine = tests::opened_engine();
    const Paragraph& paragraph = engine.lay_out({.phrase = {"a\xff\xfe"
                                                            "b\xc3",
                                                            "de"},
                                                 .em_px = 20});
    EXPECT_EQ(paragraph.quads.size(), 5u);
    EXPECT_EQ(paragraph.missing_glyphs, 0);
}

TEST(Lines, AreDrawnAtWholePixels)
{
    text::Engine engine = tests::opened_engine();
    for (const auto& quad :
         engine.lay_out(tests::request_for(tests::sentences().front(), 21.7f, 333.3f)).quads) {
        EXPECT_EQ(quad.at.x0, std::round(quad.at.x0));
        EXPECT_EQ(quad.at.y0, std::round(quad.at.y0));
    }
}

}  // namespace
