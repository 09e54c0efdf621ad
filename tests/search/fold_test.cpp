#include "kiosk/search/fold.h"

#include <gtest/gtest.h>

namespace {

std::string exact_words(std::string_view text)
{
    std::string words;
    for (const search::Folded& word : search::folded(text, "de")) words += word.exact + "|";
    return words;
}

TEST(Fold, FindsTheWordsOfAText)
{
    EXPECT_EQ(exact_words("Wo kann ich Ärzte finden?"), "wo|kann|ich|arzte|finden|");
}

}  // namespace
