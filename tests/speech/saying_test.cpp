#include "kiosk/speech/saying.h"

#include <gtest/gtest.h>

namespace speech {
namespace {

const Piece k_piece{"um 9 Uhr, 12", {{0, 0, 2}, {3, 3, 7}, {10, 9, 11}}, false};

TEST(Saying, FindsTheWordOfEachMark)
{
    const Sound sound{{}, {{0, 0}, {500, 3}, {900, 10}}};
    EXPECT_EQ(cues_of(sound, k_piece, 4),
              (std::vector<Playback::Cue>{{0, {4, 0, 2}}, {500, {4, 3, 7}}, {900, {4, 9, 11}}}));
}

TEST(Saying, TellsAWordOnceAndNeverGoesBack)
{
    const Sound sound{{}, {{0, 0}, {500, 3}, {600, 4}, {700, 5}, {800, 0}, {900, 11}, {950, 3}}};
    EXPECT_EQ(cues_of(sound, k_piece, 4),
              (std::vector<Playback::Cue>{{0, {4, 0, 2}}, {500, {4, 3, 7}}, {900, {4, 9, 11}}}));
}

}  // namespace
}  // namespace speech
