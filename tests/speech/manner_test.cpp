#include "kiosk/speech/manner.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace speech {
namespace {

TEST(Manner, GoesFromHalfToTwiceTheUsualSpeedInSevenSteps)
{
    EXPECT_EQ(percent_of_usual_speed(Manner::k_slowest), 50);
    EXPECT_EQ(percent_of_usual_speed(0), 100);
    EXPECT_EQ(percent_of_usual_speed(Manner::k_fastest), 200);
    EXPECT_EQ(pace_of(0), (Pace{125, 0}));
    for (int step = Manner::k_slowest; step < Manner::k_fastest; ++step) {
        EXPECT_LT(percent_of_usual_speed(step), percent_of_usual_speed(step + 1)) << step;
    }
}

TEST(Manner, GetsLouderWithEveryStepByEightDecibelsAtMost)
{
    for (int step = Manner::k_softest; step < Manner::k_loudest; ++step) {
        const double decibels = 20 * std::log10(gain_of(step + 1) / gain_of(step));
        EXPECT_GT(decibels, 2.0) << step;
        EXPECT_LT(decibels, 8.0) << step;
    }
}

TEST(Manner, TakesStepsBeyondTheEndsForTheEnds)
{
    EXPECT_EQ(pace_of(-99), pace_of(Manner::k_slowest));
    EXPECT_EQ(pace_of(99), pace_of(Manner::k_fastest));
    EXPECT_EQ(gain_of(-99), gain_of(Manner::k_softest));
    EXPECT_EQ(gain_of(99), gain_of(Manner::k_loudest));
}

TEST(Manner, KeepsSamplesWithin16Bits)
{
    std::vector<std::int16_t> samples{0, 100, -100, 32'767, -32'768};
    amplify(samples, 2.0);
    EXPECT_EQ(samples, (std::vector<std::int16_t>{0, 200, -200, 32'767, -32'768}));
    amplify(samples, 0.5);
    EXPECT_EQ(samples, (std::vector<std::int16_t>{0, 100, -100, 16'383, -16'384}));
}

}  // namespace
}  // namespace speech
