#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/content/words.h"
#include "kiosk/i18n/breaks.h"

// How plain the German is, in figures.
namespace report {

// Syllables of a German word in small letters: its groups of vowels. Words of other languages are counted as
// if they were German.
int syllables(std::string_view word);

// Sentences and their words, counted.
struct Figures {
    int sentences = 0;
    int words = 0;
    int long_words = 0;  // of k_long_word syllables or more
    int longest = 0;     // sentence, in words

    Figures& operator+=(const Figures& more);
    double words_per_sentence() const;
    double share_of_long_words() const;  // 0 to 1

    // The fourth Wiener Sachtextformel (Bamberger and Vanecek 1984): about the school year in which a text is
    // understood, 4 very easy to 15 very hard. 0 without words.
    double index() const;
};
inline constexpr int k_long_word = 3;

// A sentence that is hard to understand.
struct HardSentence {
    std::string text;
    std::vector<std::string> long_words;  // as they stand in the text, in their order
    Figures figures;                      // of this sentence
    base::Spot spot;
};

struct Plainness {
    Figures all;
    std::map<content::Kind, Figures> by_kind;
    std::vector<HardSentence> hardest;  // the hardest first
};

// What we want: sentences of at most so many words, and an index of at most so much. Shorter sentences are
// not among the hardest: in those a single name decides.
inline constexpr int k_most_words = 15;
inline constexpr double k_good_index = 8;
inline constexpr int k_fewest_words_of_hard = 10;
inline constexpr std::size_t k_most_hard_sentences = 20;

// Reads German texts one after the other and keeps figures only. Titles, names and the labels of answers are
// no sentences; texts for search are never read.
class PlainnessReader {
public:
    PlainnessReader();

    void read(const content::Thing& thing, const content::Words& german);

    // `root` is the content folder: the files of the hardest sentences are looked into for their lines.
    Plainness result(const std::filesystem::path& root) &&;

private:
    void read_block(const std::string& block, content::Kind kind, const base::Spot& spot);
    void keep_if_hard(HardSentence sentence);

    i18n::Breaks breaks_;
    Plainness plainness_;
};

}  // namespace report
