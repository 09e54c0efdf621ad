#include "kiosk/shell/health_file.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kiosk/base/files.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace std::chrono_literals;

class HealthFile : public testing::Test {
protected:
    nlohmann::json written() const
    {
        return nlohmann::json::parse(base::read_file(folder_ / "health.json").value_or("null"));
    }
    void count(base::Date day) const { ASSERT_TRUE(shell::count_vain_search(folder_.path(), day)); }

    tests::TempFolder folder_;
};

TEST_F(HealthFile, CountsByDayAndForgetsAfterAMonth)
{
    const base::Date first = 2026y / 11 / 24;
    count(first);
    count(first);
    EXPECT_EQ(written()["searches_without_result"], (nlohmann::json{{"2026-11-24", 2}}));
    for (int day = 1; day <= 31; ++day)
        count(base::Date(std::chrono::sys_days(first) + std::chrono::days(day)));
    const nlohmann::json days = written()["searches_without_result"];
    EXPECT_EQ(days.size(), 31u);
    EXPECT_FALSE(days.contains("2026-11-24"));
    EXPECT_EQ(days["2026-12-25"], 1);
}

TEST_F(HealthFile, KeepsTheCountWhenContentIsLookedAt)
{
    const i18n::Words staff(base::share_folder() / "locales", "staff");
    count(2026y / 11 / 24);
    ASSERT_TRUE(shell::write_health(folder_.path(), {{}, "/content", "1a", {}, {}}, staff, "en"));
    EXPECT_EQ(written()["state"], "good");
    EXPECT_EQ(written()["searches_without_result"]["2026-11-24"], 1);
    count(2026y / 11 / 24);
    EXPECT_EQ(written()["bundle"], "1a");
}

TEST_F(HealthFile, SaysHowTheClockIsJudged)
{
    using Verdict = shell::ClockTrust::Verdict;
    const std::pair<Verdict, const char*> rows[] = {{Verdict::behind, "behind"},
                                                    {Verdict::ahead, "ahead"},
                                                    {Verdict::jumped, "jumped"},
                                                    {Verdict::sure, "sure"}};
    for (const auto& [verdict, name] : rows) {
        ASSERT_TRUE(shell::write_clock(folder_.path(), verdict));
        EXPECT_EQ(written()["clock"], name);
    }
}

TEST_F(HealthFile, KeepsTheClockWhenContentIsLookedAtAndSearchesAreCounted)
{
    const i18n::Words staff(base::share_folder() / "locales", "staff");
    ASSERT_TRUE(shell::write_clock(folder_.path(), shell::ClockTrust::Verdict::behind));
    ASSERT_TRUE(shell::write_health(folder_.path(), {{}, "/content", "1a", {}, {}}, staff, "en"));
    count(2026y / 11 / 24);
    EXPECT_EQ(written()["clock"], "behind");
    ASSERT_TRUE(shell::write_clock(folder_.path(), shell::ClockTrust::Verdict::sure));
    EXPECT_EQ(written()["clock"], "sure");
    EXPECT_EQ(written()["bundle"], "1a");
    EXPECT_EQ(written()["searches_without_result"]["2026-11-24"], 1);
}

TEST_F(HealthFile, BeginsAnewWhenTheFileIsDamaged)
{
    ASSERT_TRUE(base::write_file(folder_ / "health.json", "{\"searches_without_result\": 7"));
    count(2026y / 11 / 24);
    EXPECT_EQ(written(), (nlohmann::json{{"searches_without_result", {{"2026-11-24", 1}}}}));
}

}  // namespace
