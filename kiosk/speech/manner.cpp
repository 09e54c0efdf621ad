#include "kiosk/speech/manner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace speech {
namespace {

struct Speed {
    int percent;
    Pace pace;
};

// Measured: German, English, Ukrainian and Arabic paragraphs keep the percentages within a tenth.
constexpr std::array k_speeds{
    Speed{50, {80, 9}},   Speed{65, {80, 1}},   Speed{80, {100, 0}},  Speed{100, {125, 0}},
    Speed{125, {158, 0}}, Speed{160, {205, 0}}, Speed{200, {262, 0}},
};

// Decibels against what espeak makes, which is as loud as 16 bits can be.
constexpr std::array k_decibels{-28.0, -21.0, -14.0, -8.0, -4.0, 0.0, 4.0};

const Speed& row(int speed)
{
    const int step = std::clamp(speed, Manner::k_slowest, Manner::k_fastest);
    return k_speeds.at(static_cast<std::size_t>(step - Manner::k_slowest));
}

}  // namespace

int percent_of_usual_speed(int speed)
{
    return row(speed).percent;
}

Pace pace_of(int speed)
{
    return row(speed).pace;
}

double gain_of(int volume)
{
    const int step = std::clamp(volume, Manner::k_softest, Manner::k_loudest);
    return std::pow(10.0, k_decibels.at(static_cast<std::size_t>(step - Manner::k_softest)) / 20.0);
}

void amplify(std::span<std::int16_t> samples, double gain)
{
    using Limits = std::numeric_limits<std::int16_t>;
    for (std::int16_t& sample : samples) {
        sample = static_cast<std::int16_t>(std::clamp<double>(sample * gain, Limits::min(), Limits::max()));
    }
}

}  // namespace speech
