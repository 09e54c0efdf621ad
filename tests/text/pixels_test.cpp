#include <gtest/gtest.h>

#include <set>

#include "tests/text/drawing.h"
#include "tests/text/opened.h"
#include "tests/text/sentences.h"

namespace {

using tests::By;
using text::Positions;

std::vector<base::Phrase> paragraphs()
{
    std::vector<base::Phrase> all = tests::sentences();
    all.push_back(tests::k_mixed);
    return all;
}

// Ours against PangoCairo's drawing of the same layout.
tests::Difference compared(const text::Request& request, Positions positions, By by)
{
    text::Engine engine = tests::opened_engine(positions);
    const text::Paragraph& paragraph = engine.lay_out(request);
    const base::SizePx size{static_cast<int>(request.width_px), static_cast<int>(paragraph.height_px)};
    text::Shaper shaper = tests::opened_shaper(positions);
    const tests::Ink cairo =
        drawn_by_cairo(shaper.shape(request), request, shaper.fonts().cap_height(), size, by);
    return difference(tests::drawn_by_us(engine, paragraph, size), cairo);
}

struct Case {
    base::Phrase phrase;
    text::Weight weight;
    float em_px;
};

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const auto& phrase : paragraphs()) {
        all.push_back({phrase, text::Weight::regular, 20});
        all.push_back({phrase, text::Weight::bold, 34});
    }
    return all;
}

std::string name_of(const testing::TestParamInfo<Case>& info)
{
    const bool mixed = info.param.phrase == tests::k_mixed;
    return (mixed ? "mixed" : info.param.phrase.language) +
           (info.param.weight == text::Weight::bold ? "Bold" : "Regular");
}

bool letters_join(const base::Phrase& phrase)
{
    static const std::set<std::string> joining = {"ar", "bn", "ckb", "fa", "hi", "ps"};
    return joining.contains(phrase.language) || phrase == tests::k_mixed;
}

class Pixels : public testing::TestWithParam<Case> {
protected:
    text::Request request() const
    {
        text::Request request = tests::request_for(GetParam().phrase, GetParam().em_px, 600);
        request.weight = GetParam().weight;
        return request;
    }
};

// Cairo draws glyphs on a picture at whole pixels, so here the two can agree, and do: in every script all
// pixels are equal but a few where two runs overlap, which Cairo blends and the test adds (8 of 255 at most).
TEST_P(Pixels, AreThoseOfPangoCairoAtWholePixels)
{
    const auto found = compared(request(), Positions::whole_pixels, By::glyphs);
    EXPECT_LE(found.most(), 8);
    EXPECT_LE(found.share_over(2), 0.001);
    EXPECT_NEAR(found.ink_ratio, 1, 0.0005);
}

// Cairo fills outlines where they belong; ours begin at quarters of a pixel, at most an eighth away, which
// changes an upright edge by 32 of 255; Cairo's own edges are up to 16 off: 52 was seen. Only where joined
// letters overlap (Arabic, the line above Devanagari and Bengali) can more differ, as the test adds coverage
// there: up to 130, at 0.6 % of the pixels.
TEST_P(Pixels, AreWherePangoPutsThemOnScreen)
{
    const auto found = compared(request(), Positions::exact, By::outlines);
    EXPECT_LE(found.most(), letters_join(GetParam().phrase) ? 140 : 56);
    EXPECT_LE(found.share_over(56), 0.008);
    EXPECT_NEAR(found.ink_ratio, 1, 0.008);
}

INSTANTIATE_TEST_SUITE_P(Every, Pixels, testing::ValuesIn(cases()), name_of);

TEST(Difference, SeesALetterMovedByOnePixel)
{
    text::Engine engine = tests::opened_engine(Positions::whole_pixels);
    const auto& paragraph = engine.lay_out({.phrase = {"Anerkennung", "de"}, .em_px = 20});
    text::Paragraph moved = paragraph;
    moved.quads.front().at.x0 += 1;
    moved.quads.front().at.x1 += 1;
    const auto found = difference(tests::drawn_by_us(engine, paragraph, {200, 30}),
                                  tests::drawn_by_us(engine, moved, {200, 30}));
    EXPECT_GT(found.most(), 140);
    EXPECT_GT(found.share_over(56), 0.008);
}

}  // namespace
