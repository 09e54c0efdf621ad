#include <gtest/gtest.h>

#include "kiosk/hours/hours.h"
#include "tests/hours/written.h"

namespace {

using written::time;

const std::string k_berlin = "Europe/Berlin";

std::chrono::sys_seconds utc(const std::string& text)
{
    return std::chrono::sys_days{time(text).date} + time(text).time;
}

TEST(Zone, IsKnownByItsIanaName)
{
    for (const char* name : {"Europe/Berlin", "UTC", "Etc/UTC", "Asia/Kathmandu", "America/St_Johns"})
        EXPECT_TRUE(hours::is_time_zone(name)) << name;
    for (const char* name : {"", "Europe/Rostock", "Etc/Unknown", "GMT+3", "berlin", "Europe/Berlin "})
        EXPECT_FALSE(hours::is_time_zone(name)) << name;
}

struct Row {
    const char* utc;
    const char* local;
};

class Berlin : public testing::TestWithParam<Row> {};

TEST_P(Berlin, ShowsThisLocalTime)
{
    EXPECT_EQ(written::text(hours::local_time(utc(GetParam().utc), k_berlin)), GetParam().local);
}

// Clocks go forward on 29 March 2026 and 28 March 2027, back on 25 October 2026 and 31 October 2027.
INSTANTIATE_TEST_SUITE_P(
    Vectors, Berlin,
    testing::Values(Row{"2026-01-08 23:30", "2026-01-09 00:30"}, Row{"2026-07-01 22:00", "2026-07-02 00:00"},
                    Row{"2026-12-31 23:00", "2027-01-01 00:00"}, Row{"2026-03-29 00:59", "2026-03-29 01:59"},
                    Row{"2026-03-29 01:00", "2026-03-29 03:00"}, Row{"2026-10-25 00:59", "2026-10-25 02:59"},
                    Row{"2026-10-25 01:00", "2026-10-25 02:00"}, Row{"2027-03-28 00:59", "2027-03-28 01:59"},
                    Row{"2027-03-28 01:00", "2027-03-28 03:00"}, Row{"2027-10-31 00:59", "2027-10-31 02:59"},
                    Row{"2027-10-31 01:00", "2027-10-31 02:00"}));

struct Moment {
    const char* local;
    const char* utc;
};

class BerlinMoments : public testing::TestWithParam<Moment> {};

TEST_P(BerlinMoments, AreTheFirstThatShowThisTimeOrALaterOne)
{
    EXPECT_EQ(hours::moment(time(GetParam().local), k_berlin), utc(GetParam().utc));
}

INSTANTIATE_TEST_SUITE_P(
    Vectors, BerlinMoments,
    testing::Values(
        Moment{"2026-11-23 09:00", "2026-11-23 08:00"}, Moment{"2026-07-01 00:00", "2026-06-30 22:00"},
        Moment{"2026-03-29 01:59", "2026-03-29 00:59"}, Moment{"2026-03-29 02:00", "2026-03-29 01:00"},
        Moment{"2026-03-29 02:30", "2026-03-29 01:00"}, Moment{"2026-03-29 03:00", "2026-03-29 01:00"},
        Moment{"2026-10-25 01:59", "2026-10-24 23:59"}, Moment{"2026-10-25 02:00", "2026-10-25 00:00"},
        Moment{"2026-10-25 02:30", "2026-10-25 00:30"}, Moment{"2026-10-25 03:00", "2026-10-25 02:00"},
        Moment{"2027-03-28 02:30", "2027-03-28 01:00"}, Moment{"2027-10-31 02:59", "2027-10-31 00:59"}));

TEST(Zone, LeadsThereAndBackOnTheDaysWhenClocksJump)
{
    for (const char* midnight :
         {"2026-03-28 12:00", "2026-10-24 12:00", "2027-03-27 12:00", "2027-10-30 12:00"}) {
        for (int minute = 0; minute < 36 * 60; ++minute) {
            const auto at = utc(midnight) + std::chrono::minutes{minute};
            const base::LocalTime local = hours::local_time(at, k_berlin);
            const auto first = hours::moment(local, k_berlin);
            ASSERT_EQ(hours::local_time(first, k_berlin), local);
            ASSERT_TRUE(first == at || first == at - std::chrono::hours{1}) << written::text(local);
        }
    }
}

TEST(Zone, ThatIsUnknownCountsAsUtc)
{
    EXPECT_EQ(written::text(hours::local_time(utc("2026-07-01 22:00"), "Europe/Rostock")),
              "2026-07-01 22:00");
    EXPECT_EQ(hours::moment(time("2026-07-01 22:00"), ""), utc("2026-07-01 22:00"));
}

TEST(Zone, KeepsSecondsAndDatesBefore1970)
{
    const base::LocalTime local =
        hours::local_time(utc("1969-12-31 12:00") + std::chrono::seconds{7}, "Asia/Kathmandu");
    EXPECT_EQ(written::text(local), "1969-12-31 17:30");
    EXPECT_EQ(local.time.count() % 60, 7);
}

}  // namespace
