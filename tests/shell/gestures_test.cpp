#include "kiosk/shell/gestures.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using shell::Gestures;
using Phase = stage::Touch::Phase;

constexpr float k_slop_px = 16;

// A finger over a page with one button, "ok", from (100, 100) to (200, 160).
class Finger : public testing::Test {
protected:
    static std::string target(float x, float y)
    {
        return x >= 100 && x < 200 && y >= 100 && y < 160 ? "ok" : "";
    }
    Gestures::Outcome touch(Phase phase, float x, float y, std::chrono::milliseconds at)
    {
        return gestures.on({phase, x, y, start + at}, target);
    }
    // A quick drag upwards: 40 px every 10 ms.
    Gestures::Outcome flick()
    {
        touch(Phase::down, 500, 900, 0ms);
        for (int step = 1; step <= 8; ++step)
            touch(Phase::move, 500, 900 - 40.0f * static_cast<float>(step), step * 10ms);
        return touch(Phase::up, 500, 580, 85ms);
    }

    stage::TimePoint start = stage::TimePoint{} + 1h;
    Gestures gestures{k_slop_px};
};

TEST_F(Finger, TapsWhenItLeavesTheButtonItCameTo)
{
    EXPECT_FALSE(touch(Phase::down, 150, 130, 0ms).tapped);
    EXPECT_EQ(gestures.pressed(), "ok");
    EXPECT_EQ(touch(Phase::up, 152, 131, 80ms).tapped, "ok");
    EXPECT_EQ(gestures.pressed(), "");
}

TEST_F(Finger, TapsEvenWhenItComesAndLeavesAtTheSameInstant)
{
    touch(Phase::down, 150, 130, 0ms);
    EXPECT_EQ(touch(Phase::up, 150, 130, 0ms).tapped, "ok");
}

TEST_F(Finger, ChangesItsMindBySlidingOff)
{
    touch(Phase::down, 105, 105, 0ms);
    touch(Phase::move, 95, 105, 40ms);  // within the slop, but off the button
    EXPECT_EQ(gestures.pressed(), "");
    const auto outcome = touch(Phase::up, 95, 105, 80ms);
    EXPECT_FALSE(outcome.tapped);
    EXPECT_TRUE(outcome.touched);
}

TEST_F(Finger, MayComeBackBeforeItLeaves)
{
    touch(Phase::down, 105, 105, 0ms);
    touch(Phase::move, 95, 105, 40ms);
    touch(Phase::move, 106, 105, 60ms);
    EXPECT_EQ(touch(Phase::up, 106, 105, 80ms).tapped, "ok");
}

TEST_F(Finger, TremblesWithinTheSlopAndStillTaps)
{
    touch(Phase::down, 150, 130, 0ms);
    touch(Phase::move, 150 + k_slop_px - 1, 130, 30ms);
    EXPECT_EQ(touch(Phase::up, 150, 130, 60ms).tapped, "ok");
}

TEST_F(Finger, DragsBeyondTheSlopAndTapsNothing)
{
    touch(Phase::down, 150, 130, 0ms);
    EXPECT_EQ(touch(Phase::move, 150, 110, 20ms).scrolled_px, 0) << "the slop itself scrolls nothing";
    EXPECT_EQ(touch(Phase::move, 150, 90, 40ms).scrolled_px, 20);
    const auto outcome = touch(Phase::up, 150, 90, 400ms);
    EXPECT_FALSE(outcome.tapped);
    EXPECT_TRUE(outcome.touched) << "a swipe wakes the attract screen as well";
}

TEST_F(Finger, LetsThePageRunOnAfterAQuickDrag)
{
    flick();
    ASSERT_TRUE(gestures.running());
    float way = 0;
    int frames = 0;
    for (auto at = 101ms; gestures.running() && frames < 1000; at += 16ms, ++frames)
        way += gestures.at(start + at).scrolled_px;
    // 4 px/ms fall off with a time constant of 325 ms: about 1,300 px.
    EXPECT_NEAR(way, 1300, 130);
    EXPECT_LT(frames, 130) << "it comes to rest within about two seconds";
}

TEST_F(Finger, ThrowsThePageThoughASlowFrameHeldItsMovesUp)
{
    touch(Phase::down, 500, 900, 0ms);
    touch(Phase::move, 500, 600, 150ms);  // all moves in one
    touch(Phase::up, 500, 600, 150ms);
    EXPECT_TRUE(gestures.running());
}

TEST_F(Finger, ThrowsThePageAsFastAsItWasInTheEnd)
{
    touch(Phase::down, 500, 900, 0ms);
    for (int step = 1; step <= 3; ++step)
        touch(Phase::move, 500, 900 - 40.0f * static_cast<float>(step), 2000ms + step * 10ms);
    touch(Phase::up, 500, 780, 2031ms);
    EXPECT_GT(gestures.at(start + 2047ms).scrolled_px, 30);
}

TEST_F(Finger, LeavesThePageWhereItIsAfterAPause)
{
    touch(Phase::down, 500, 900, 0ms);
    touch(Phase::move, 500, 800, 20ms);
    touch(Phase::move, 500, 700, 40ms);
    touch(Phase::up, 500, 700, 400ms);
    EXPECT_FALSE(gestures.running());
}

TEST_F(Finger, StopsARunningPageWithoutTapping)
{
    flick();
    ASSERT_TRUE(gestures.running());
    touch(Phase::down, 150, 130, 200ms);
    EXPECT_FALSE(gestures.running());
    const auto outcome = touch(Phase::up, 150, 130, 250ms);
    EXPECT_FALSE(outcome.tapped);
    EXPECT_FALSE(outcome.touched);
}

TEST_F(Finger, IsNotMeantForAScreenThatHasJustAppeared)
{
    gestures.screen_changed(start);
    touch(Phase::down, 150, 130, 199ms);
    EXPECT_FALSE(touch(Phase::up, 150, 130, 260ms).tapped);
    touch(Phase::down, 150, 130, 300ms);
    EXPECT_EQ(touch(Phase::up, 150, 130, 340ms).tapped, "ok");
}

TEST_F(Finger, ForgetsWhatItPressedWhenTheScreenChangesUnderIt)
{
    touch(Phase::down, 150, 130, 0ms);
    gestures.screen_changed(start + 20ms);
    EXPECT_EQ(gestures.pressed(), "");
    EXPECT_FALSE(touch(Phase::up, 150, 130, 400ms).tapped);
}

TEST_F(Finger, NeverSeenComingMeansNothingLeaving)
{
    const auto outcome = touch(Phase::up, 150, 130, 0ms);
    EXPECT_FALSE(outcome.tapped);
    EXPECT_FALSE(outcome.touched);
}

}  // namespace
