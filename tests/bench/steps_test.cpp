#include "tests/bench/steps.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/bundle/compiler.h"
#include "tests/bench/content.h"
#include "tests/bench/typing.h"
#include "tests/support/temp_folder.h"

namespace {

class BenchSteps : public testing::Test {
protected:
    BenchSteps()
    {
        EXPECT_TRUE(bench::write_content(folder_ / "content", {14, 4, 1}));
        bundle::Compiler compiler;
        const auto compiled =
            compiler.compile(load::scan(folder_ / "content"), bundle::Judge{}, folder_ / "14.kiosk");
        EXPECT_TRUE(compiled && compiled->written);
    }

    tests::TempFolder folder_;
};

TEST_F(BenchSteps, HaveALineForEachWithTheirBudgets)
{
    const auto steps = bench::steps_of(folder_ / "14.kiosk", {.situations = 20, .titles_per_language = 2});
    ASSERT_TRUE(steps);
    const std::string table = bench::table_of(*steps);
    for (const char* line :
         {"open the bundle", "home", "advise, one step", "find, first letter in a language", "find, as typed",
          "find, misspelled", "all services, A-Z"})
        EXPECT_NE(table.find(std::string("  ") + line + " "), std::string::npos) << line << "\n" << table;
    EXPECT_NE(table.find("5.0 ms  20 times"), std::string::npos) << table;
}

TEST_F(BenchSteps, AreTroubleWithoutABundle)
{
    EXPECT_FALSE(bench::steps_of(folder_ / "none.kiosk", {}));
}

TEST(BenchStep, IsToldByTheShareOfTimesThatTookNoLonger)
{
    bench::Step step{"", {}, {}};
    for (int i = 100; i >= 0; --i) step.milliseconds.push_back(i);
    EXPECT_EQ(step.at(0.5), 50);
    EXPECT_EQ(step.at(0.99), 99);
    EXPECT_EQ(step.at(1), 100);
}

// Letter by letter, in the letters of every language, and wrongly as far as there is something to get wrong.
TEST_F(BenchSteps, AreTriedWithWhatVisitorsType)
{
    const auto catalogue = bundle::Catalogue::open(folder_ / "14.kiosk");
    ASSERT_TRUE(catalogue);
    const auto rightly = bench::typed_rightly(*catalogue, 2);
    ASSERT_GT(rightly.size(), 60u);
    EXPECT_EQ(rightly.front().language, "de");
    EXPECT_TRUE(rightly[1].text.starts_with(rightly[0].text));
    EXPECT_EQ(rightly.back().language, "uk");
    bench::Chance chance(1);
    const auto wrongly = bench::typed_wrongly(*catalogue, 2, chance);
    const auto has = [&](const std::string& text) {
        return std::ranges::find(wrongly, text, &bench::Typed::text) != wrongly.end();
    };
    const auto kept = std::ranges::count_if(rightly, [&](const bench::Typed& one) { return has(one.text); });
    EXPECT_LT(kept * 2, std::ssize(rightly));
}

}  // namespace
