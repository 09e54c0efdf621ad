#include <gtest/gtest.h>

#include <cstdlib>

#include "kiosk/stage/stage.h"
#include "tests/stage/drawing.h"

namespace {

constexpr base::SizePx k_size{37, 20};  // odd, so that a padded row shows

std::unique_ptr<stage::Stage> opened()
{
    unsetenv("DISPLAY");
    auto stage = stage::open_surfaceless(k_size);
    if (!stage) throw std::runtime_error(stage.error().what);
    return std::move(*stage);
}

TEST(Surfaceless, IsAsLargeAsAskedFor)
{
    const auto stage = opened();
    EXPECT_EQ(stage->size(), k_size);
    EXPECT_EQ(stage->picture().size, k_size);
    EXPECT_EQ(stage->picture().rgba.size(), 37u * 20u * 4u);
}

TEST(Surfaceless, BeginsBlack)
{
    EXPECT_TRUE(drawing::is_all(opened()->picture(), drawing::k_black));
}

TEST(Surfaceless, ShowsTheColourItWasFilledWith)
{
    const auto stage = opened();
    drawing::fill(drawing::k_red);
    EXPECT_TRUE(drawing::is_all(stage->picture(), drawing::k_red));
}

TEST(Surfaceless, HasTheTopRowFirst)
{
    const auto stage = opened();
    drawing::fill(drawing::k_red);
    drawing::fill_rows(k_size, 0, 1, drawing::k_blue);
    const base::Picture picture = stage->picture();
    EXPECT_EQ(drawing::at(picture, 0, 0), drawing::k_blue);
    EXPECT_EQ(drawing::at(picture, 36, 0), drawing::k_blue);
    EXPECT_EQ(drawing::at(picture, 0, 1), drawing::k_red);
    EXPECT_EQ(drawing::at(picture, 36, 19), drawing::k_red);
}

TEST(Surfaceless, KeepsWhatWasDrawnWhenItIsPresented)
{
    const auto stage = opened();
    drawing::fill(drawing::k_red);
    stage->present();
    EXPECT_TRUE(drawing::is_all(stage->picture(), drawing::k_red));

    drawing::fill_rows(k_size, 10, 20, drawing::k_blue);
    stage->present();
    EXPECT_EQ(drawing::at(stage->picture(), 5, 9), drawing::k_red);
    EXPECT_EQ(drawing::at(stage->picture(), 5, 10), drawing::k_blue);
}

TEST(Surfaceless, RefusesSizesThatNothingCanDraw)
{
    for (const base::SizePx size :
         {base::SizePx{1'000'000, 100}, base::SizePx{100, 1'000'000}, base::SizePx{0, 5}}) {
        const auto stage = stage::open_surfaceless(size);
        ASSERT_FALSE(stage.has_value());
        EXPECT_EQ(stage.error().what, "cannot draw " + std::to_string(size.width) + " x " +
                                          std::to_string(size.height) + " pixels");
    }
}

TEST(Surfaceless, OpensAgainAfterItWasClosed)
{
    for (const drawing::Colour colour : {drawing::k_red, drawing::k_blue}) {
        const auto stage = opened();
        EXPECT_TRUE(drawing::is_all(stage->picture(), drawing::k_black));
        drawing::fill(colour);
        EXPECT_TRUE(drawing::is_all(stage->picture(), colour));
    }
}

}  // namespace
