#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/speech/runs.h"

namespace speech {

// A word as a listener hears it, and the bytes of the phrase that say it. Of a number read digit by digit
// each group is one.
struct SpokenWord {
    std::size_t letter = 0;  // its first code point in what is said
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const SpokenWord&) const = default;
};

// What a voice is told at once: a few sentences at most, whatever an editor has written, so that little has
// to be kept and a stop is never far.
struct Piece {
    std::string text;
    std::vector<SpokenWord> words;
    bool ends_sentence = false;  // a pause follows

    // The word at a code point of the text, or the last before it.
    const SpokenWord* word_at(std::size_t letter) const;
};

// How a run is read aloud: phones digit by digit, times and years from-to, addresses with their dots.
std::vector<Piece> reading_of(std::string_view phrase, const Run& run);

}  // namespace speech
