#include "tests/guide/reference.h"

#include <gtest/gtest.h>

#include "tests/guide/random_guide.h"
#include "tests/guide/readable.h"

namespace {

// Everything that is in a step.
std::string whole(const guide::Step& step)
{
    std::string text = readable::text(step);
    if (const auto* matches = std::get_if<guide::Matches>(&step)) {
        for (const guide::Match& match : matches->matches) text += "\n" + readable::text(match);
    }
    return text;
}

TEST(Guide, AnswersAsThePlainReferenceDoes)
{
    random_guide::Random random(20130108);
    std::map<std::size_t, int> seen;  // steps of each kind
    for (int i = 0; i < 1000; ++i) {
        const guide::Guide guide = random_guide::guide(random, random_guide::Circles::none);
        const guide::Setting setting = random_guide::setting(random);
        for (int j = 0; j < 10; ++j) {
            const guide::Situation told = random_guide::situation(guide, random);
            const guide::Step step = guide::next(guide, told, setting, random_guide::preference);
            ASSERT_EQ(whole(step), whole(reference::next(guide, told, setting, random_guide::preference)))
                << "guide " << i << ", told: " << readable::text(told);
            ++seen[step.index()];
        }
    }
    for (const auto& [kind, count] : seen) EXPECT_GT(count, 500) << "steps of kind " << kind;
    EXPECT_EQ(seen.size(), std::variant_size_v<guide::Step>);
}

}  // namespace
