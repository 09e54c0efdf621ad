#include "kiosk/shell/waking.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;

TEST(Waking, IsAtTheMinuteAndNeverBefore)
{
    const std::chrono::sys_seconds nine = sys_days(year(2026) / 11 / 23) + 9h;
    EXPECT_EQ(shell::until_next_minute(nine), 60s);
    EXPECT_EQ(shell::until_next_minute(nine + 1s), 59s);
    EXPECT_EQ(shell::until_next_minute(nine + 59s), 1s);
    EXPECT_EQ(shell::until_next_minute(nine + 60s), 60s);
}

// Half past midnight in Berlin, on days of 24, 23 and 25 hours.
TEST(Waking, IsAtTheCentresMidnight)
{
    EXPECT_EQ(shell::until_next_day(sys_days(year(2026) / 11 / 22) + 23h + 30min, "Europe/Berlin"),
              23h + 30min);
    EXPECT_EQ(shell::until_next_day(sys_days(year(2026) / 3 / 28) + 23h + 30min, "Europe/Berlin"),
              22h + 30min);
    EXPECT_EQ(shell::until_next_day(sys_days(year(2026) / 10 / 24) + 22h + 30min, "Europe/Berlin"),
              24h + 30min);
    EXPECT_EQ(shell::until_next_day(sys_days(year(2026) / 11 / 22) + 22h + 59min + 59s, "Europe/Berlin"), 1s);
}

}  // namespace
