#include <gtest/gtest.h>

#include "tests/text/drawing.h"
#include "tests/text/opened.h"
#include "tests/text/sentences.h"

namespace {

using text::Request;

TEST(Keeping, LaysOutTheSameRequestOnce)
{
    text::Engine engine = tests::opened_engine();
    const Request request = tests::request_for(tests::sentences().front(), 20, 300);
    const text::Paragraph* first = &engine.lay_out(request);
    engine.new_frame();
    EXPECT_EQ(&engine.lay_out(request), first);
    EXPECT_EQ(engine.shaped_count(), 1u);
}

TEST(Keeping, TellsRequestsApartByEveryPart)
{
    text::Engine engine = tests::opened_engine();
    const Request request{.phrase = {"Haus und Hof", "de"}, .em_px = 20, .width_px = 300};
    std::vector<Request> others(8, request);
    others[0].phrase.text += "!";
    others[1].phrase.language = "en";
    others[2].em_px = 21;
    others[3].weight = text::Weight::bold;
    others[4].width_px = 301;
    others[5].align = text::Align::right;
    others[6].line_height = 1.5f;
    others[7].max_lines = 1;
    engine.lay_out(request);
    for (const Request& other : others) engine.lay_out(other);
    EXPECT_EQ(engine.shaped_count(), 9u);
}

Request numbered(int number)
{
    return {.phrase = {std::to_string(number), "de"}, .em_px = 10};
}

void pass_frames(text::Engine& engine, int count)
{
    for (int i = 0; i < count; ++i) engine.new_frame();
}

TEST(Keeping, MakesRoomWhenThereAreManyThatNobodyAskedForInALongWhile)
{
    text::Engine engine = tests::opened_engine();
    for (int i = 0; i < 2500; ++i) engine.lay_out(numbered(i));
    pass_frames(engine, 200);
    engine.lay_out(numbered(0));
    EXPECT_EQ(engine.shaped_count(), 2501u);
}

TEST(Keeping, MakesNoRoomWhileThereAreFew)
{
    text::Engine engine = tests::opened_engine();
    for (int i = 0; i < 500; ++i) engine.lay_out(numbered(i));
    pass_frames(engine, 1000);
    engine.lay_out(numbered(0));
    EXPECT_EQ(engine.shaped_count(), 500u);
}

TEST(Keeping, KeepsWhatIsAskedForInEveryFrame)
{
    text::Engine engine = tests::opened_engine();
    const text::Paragraph* shown = &engine.lay_out(numbered(0));
    for (int i = 1; i < 2500; ++i) engine.lay_out(numbered(i));
    for (int frame = 0; frame < 500; ++frame) {
        engine.new_frame();
        EXPECT_EQ(&engine.lay_out(numbered(0)), shown);
    }
    EXPECT_EQ(engine.shaped_count(), 2500u);
}

TEST(Pages, ReportTheWholeOfThemselvesFirstAndThenOnlyWhatChanged)
{
    text::Engine engine = tests::opened_engine();
    engine.lay_out({.phrase = {"Haus", "de"}, .em_px = 20});
    const text::AtlasPage first = engine.take_page(0);
    EXPECT_EQ(first.changed.x1, first.size.width);
    EXPECT_EQ(first.changed.y1, first.size.height);
    EXPECT_TRUE(engine.take_page(0).changed.empty());

    const text::Quad quad = engine.lay_out({.phrase = {"W", "de"}, .em_px = 20}).quads.at(0);
    const auto changed = engine.take_page(0).changed;
    const auto px = [&](float share) {
        return static_cast<int>(share * static_cast<float>(first.size.width) + 0.5f);
    };
    EXPECT_EQ(changed.x0, px(quad.uv.x0));
    EXPECT_EQ(changed.y0, px(quad.uv.y0));
    EXPECT_EQ(changed.x1, px(quad.uv.x1));
    EXPECT_EQ(changed.y1, px(quad.uv.y1));
}

TEST(Pages, AreAddedWithoutDisturbingWhatIsAlreadyDrawn)
{
    text::Engine engine = tests::opened_engine();
    const Request request = tests::request_for(tests::sentences().front(), 20, 300);
    const base::SizePx size{300, static_cast<int>(engine.lay_out(request).height_px)};
    const tests::Ink before = tests::drawn_by_us(engine, engine.lay_out(request), size);
    for (int em = 60; engine.page_count() < 3; ++em)
        engine.lay_out({.phrase = tests::sentences().front(), .em_px = static_cast<float>(em)});
    EXPECT_EQ(difference(tests::drawn_by_us(engine, engine.lay_out(request), size), before).most(), 0);
}

TEST(Pages, GrowForALetterLargerThanThem)
{
    text::Engine engine = tests::opened_engine();
    const text::Paragraph& huge = engine.lay_out({.phrase = {"W", "de"}, .em_px = 2600});
    ASSERT_EQ(huge.quads.size(), 1u);
    const text::AtlasPage page = engine.take_page(huge.quads[0].page);
    EXPECT_GT(page.size.width, text::k_page_px);
    const base::SizePx size{static_cast<int>(huge.width_px), static_cast<int>(huge.height_px)};
    const auto box = tests::drawn_by_us(engine, huge, size).box();
    EXPECT_GT(box.x1 - box.x0, 1200);
    EXPECT_GT(box.y1 - box.y0, 1000);
}

TEST(Engines, StandBesideEachOtherAndMove)
{
    text::Engine one = tests::opened_engine();
    text::Engine other = tests::opened_engine();
    const Request request = tests::request_for(tests::k_mixed, 20, 300);
    const auto expected = one.lay_out(request).quads.size();
    one = std::move(other);
    EXPECT_EQ(one.lay_out(request).quads.size(), expected);
}

}  // namespace
