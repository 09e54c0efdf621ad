#include <array>
#include <string>
#include <string_view>

#include "kiosk/base/letters.h"
#include "kiosk/speech/reading.h"
#include "kiosk/speech/runs.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

// As many letters of one piece as a voice may be asked to say at once: the longest as it is written, and one
// figure more, of which every sign may become a word.
constexpr std::size_t k_most_letters = 4'000;

void check_reading(std::string_view text, const speech::Run& run)
{
    std::size_t last_end = run.begin;
    for (const speech::Piece& piece : speech::reading_of(text, run)) {
        require(!piece.words.empty(), "a piece has words");
        require(base::count_letters(piece.text) <= k_most_letters, "a piece is short");
        std::size_t last_letter = 0;
        for (const speech::SpokenWord& word : piece.words) {
            require(word.letter >= last_letter, "words are said in order");
            require(word.begin >= last_end && word.begin < word.end, "words are written in order");
            require(word.end <= run.end, "a word is of its run");
            last_letter = word.letter;
            last_end = word.end;
        }
    }
}

}  // namespace

void speech(std::string_view bytes)
{
    constexpr std::array k_languages{"de", "en", "uk", "ar", "fa", "sr", "ti", ""};
    if (bytes.empty()) return;
    const auto language = static_cast<unsigned char>(bytes[0]) % k_languages.size();
    const base::Phrase phrase{std::string(bytes.substr(1)), k_languages.at(language)};
    std::size_t end = 0;
    for (const speech::Run& run : speech::runs(phrase)) {
        require(run.begin == end && run.end > end, "runs have no gaps");
        end = run.end;
        check_reading(phrase.text, run);
    }
    require(end == phrase.text.size(), "runs go to the end");
}

}  // namespace tests::fuzz
