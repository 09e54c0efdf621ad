#include "kiosk/search/spelling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

struct Row {
    const char* typed;
    const char* key;
    int whole;  // larger than what is forgiven: far
    int beginning;
};

class Spelling : public testing::TestWithParam<Row> {};

TEST_P(Spelling, CountsMistakes)
{
    search::Spelling spelling(GetParam().typed);
    const auto [whole, beginning] = spelling.to(GetParam().key);
    EXPECT_EQ(std::min(whole, spelling.forgiven() + 1), GetParam().whole);
    EXPECT_EQ(std::min(beginning, spelling.forgiven() + 1), GetParam().beginning);
}

INSTANTIATE_TEST_SUITE_P(Words, Spelling,
                         testing::Values(Row{"kurs", "kurs", 0, 0},               //
                                         Row{"krus", "kurs", 1, 1},               // swapped
                                         Row{"kurrs", "kurs", 1, 1},              // doubled
                                         Row{"kus", "kurs", 1, 1},                // too short to be forgiven
                                         Row{"kors", "kurs", 1, 1},               // wrong
                                         Row{"okrs", "kurs", 2, 2},               // two in four letters
                                         Row{"krus", "kursleitung", 2, 1},        // so far
                                         Row{"anerkenung", "anerkennung", 1, 1},  //
                                         Row{"anekrenung", "anerkennung", 2, 2},  //
                                         Row{"anekrenug", "anerkennung", 3, 3},   //
                                         Row{"zeugins", "zeugnisbewertung", 2, 1},  //
                                         Row{"дипомл", "диплом", 2, 2},             //
                                         Row{"дипло", "дипломи", 2, 0},             //
                                         Row{"شهدة", "شهادة", 1, 1}));

// By the textbook, without sharing anything between words.
int distance(const std::string& a, const std::string& b)
{
    std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
    for (int i = 0; i <= static_cast<int>(a.size()); ++i) {
        for (int j = 0; j <= static_cast<int>(b.size()); ++j) {
            const auto at = [&](int x, int y) {
                return d[static_cast<std::size_t>(x)][static_cast<std::size_t>(y)];
            };
            const auto x = static_cast<std::size_t>(i), y = static_cast<std::size_t>(j);
            int& here = d[x][y];
            here = std::max(i, j);
            if (i == 0 || j == 0) continue;
            here = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[x - 1] != b[y - 1])});
            if (i > 1 && j > 1 && a[x - 1] == b[y - 2] && a[x - 2] == b[y - 1])
                here = std::min(here, at(i - 2, j - 2) + 1);
        }
    }
    return d.back().back();
}

TEST(SpellingOfManyWords, IsThatOfEachAlone)
{
    std::mt19937 random(1);
    const auto word = [&random](std::size_t most) {
        std::string letters(1 + random() % most, 'a');
        for (char& letter : letters) letter = static_cast<char>('a' + random() % 3);
        return letters;
    };
    for (int round = 0; round < 50; ++round) {
        const std::string typed = word(10);
        std::vector<std::string> keys;
        for (int i = 0; i < 200; ++i) keys.push_back(word(12));
        std::ranges::sort(keys);
        search::Spelling spelling(typed);
        const int far = spelling.forgiven() + 1;
        for (const std::string& key : keys) {
            int nearest = far;
            for (std::size_t size = 0; size <= key.size(); ++size)
                nearest = std::min(nearest, distance(typed, key.substr(0, size)));
            const auto [whole, beginning] = spelling.to(key);
            EXPECT_EQ(std::min(whole, far), std::min(distance(typed, key), far)) << typed << " " << key;
            EXPECT_EQ(std::min(beginning, far), nearest) << typed << " " << key;
        }
    }
}

}  // namespace
