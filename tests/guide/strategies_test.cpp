#include "tests/guide/strategies.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "tests/guide/random_guide.h"

namespace {

struct Compared {
    double best = 0;
    double ours = 0;
    double in_file_order = 0;
};

// Mean questions over all beginnings.
Compared compared(const guide::Guide& guide)
{
    constexpr base::Date k_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};
    const auto stands = strategies::beginnings(guide, k_day);
    const double share = 1.0 / static_cast<double>(std::max<std::size_t>(stands.size(), 1));
    Compared all;
    for (const guide::Stand& stand : stands) {
        all.best += strategies::fewest_questions(guide, stand) * share;
        all.ours += strategies::means(guide, stand, guide::next_question).questions * share;
        all.in_file_order += strategies::means(guide, stand, strategies::in_file_order).questions * share;
    }
    return all;
}

// Few services and questions, all of which may be asked; there is something to ask.
guide::Guide tiny_guide(random_guide::Random& random)
{
    while (true) {
        guide::Guide guide = random_guide::guide(random, random_guide::Circles::none);
        guide.enough = 1 + static_cast<int>(random() % 3);
        guide.at_most = static_cast<int>(guide.questions.size());
        const bool is_tiny = guide.candidates.size() <= 16 && guide.questions.size() <= 5;
        if (is_tiny && compared(guide).best > 0) return guide;
    }
}

// The rule looks one question ahead; the best strategy looks ahead to the end.
TEST(Strategy, IsHardlyWorseThanTheBestThereIs)
{
    random_guide::Random random(1);
    Compared all;
    double mean = 0, worst = 1;
    for (int i = 0; i < 1000; ++i) {
        const Compared one = compared(tiny_guide(random));
        ASSERT_GE(one.ours, one.best - 1e-9) << "guide " << i;
        ASSERT_GE(one.in_file_order, one.best - 1e-9) << "guide " << i;
        worst = std::max(worst, one.ours / one.best);
        mean += one.ours / one.best / 1000;
        all.best += one.best;
        all.ours += one.ours;
        all.in_file_order += one.in_file_order;
    }
    std::printf("questions in 1000 guides: best %.0f, ours %.0f, in file order %.0f\n", all.best, all.ours,
                all.in_file_order);
    std::printf("ours / best: %.4f in the mean, %.3f at worst\n", mean, worst);
    EXPECT_LT(mean, 1.01);
    EXPECT_LT(all.ours, all.in_file_order);
}

}  // namespace
