#include "kiosk/shell/corner_hold.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using Phase = stage::Touch::Phase;

constexpr base::SizePx k_glass{1080, 1920};

stage::Touch touch(Phase phase, float x_px, float y_px, std::chrono::milliseconds at)
{
    return {phase, x_px, y_px, stage::TimePoint{} + at};
}

// What happens to a finger that comes down there and then does this.
bool is_held(float x_px, float y_px, const std::vector<stage::Touch>& then = {})
{
    shell::CornerHold corner(100, 16);
    corner.on(touch(Phase::down, x_px, y_px, 0ms), k_glass);
    for (const stage::Touch& one : then) corner.on(one, k_glass);
    return corner.held(stage::TimePoint{} + 3s);
}

TEST(CornerHold, WaitsForThreeSecondsInAnyCorner)
{
    EXPECT_TRUE(is_held(10, 10));
    EXPECT_TRUE(is_held(1070, 10));
    EXPECT_TRUE(is_held(10, 1910));
    EXPECT_TRUE(is_held(1070, 1910));
    EXPECT_FALSE(is_held(540, 1910));
    EXPECT_FALSE(is_held(10, 960));
}

TEST(CornerHold, EndsWhenTheFingerSlipsOrLeaves)
{
    EXPECT_TRUE(is_held(10, 10, {touch(Phase::move, 20, 20, 500ms)}));
    EXPECT_FALSE(is_held(10, 10, {touch(Phase::move, 30, 10, 500ms)}));
    EXPECT_FALSE(is_held(10, 10, {touch(Phase::up, 10, 10, 2900ms)}));
}

TEST(CornerHold, IsToldOnceAndInTime)
{
    shell::CornerHold corner(100, 16);
    EXPECT_FALSE(corner.until_held({}));
    corner.on(touch(Phase::down, 10, 10, 0ms), k_glass);
    EXPECT_EQ(corner.until_held(stage::TimePoint{} + 1s), 2s);
    EXPECT_FALSE(corner.held(stage::TimePoint{} + 2999ms));
    EXPECT_TRUE(corner.held(stage::TimePoint{} + 3s));
    EXPECT_FALSE(corner.held(stage::TimePoint{} + 4s));
}

}  // namespace
