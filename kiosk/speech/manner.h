#pragma once

#include <cstdint>
#include <span>

namespace speech {

// How a visitor likes to be read to, in steps from the usual, 0. Whoever owns the visit sets it back.
struct Manner {
    static constexpr int k_slowest = -3;
    static constexpr int k_fastest = 3;
    static constexpr int k_softest = -3;
    static constexpr int k_loudest = 3;

    int speed = 0;
    int volume = 0;
    bool operator==(const Manner&) const = default;
};

// 50 to 200 for the steps from k_slowest to k_fastest; 100 is about 125 words a minute. Steps beyond the ends
// count as the ends, here and below.
int percent_of_usual_speed(int speed);

// What espeak is told for it. Below 80 words a minute it goes no slower, so that words stand apart instead.
struct Pace {
    int words_per_minute = 0;
    int gap_between_words = 0;  // 10 ms each at espeak's usual speed
    bool operator==(const Pace&) const = default;
};
Pace pace_of(int speed);

// Factor for samples: grows with every step, by 8 dB at most. The usual leaves room above for the hard of
// hearing.
double gain_of(int volume);

// Times `gain`; what would leave 16 bits stays at their end.
void amplify(std::span<std::int16_t> samples, double gain);

}  // namespace speech
