#include "kiosk/hours/holidays.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/hours/written.h"

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

base::Date date(const std::string& text)
{
    return written::time(text + " 00:00").date;
}

std::string name_on(const std::string& day)
{
    const auto holiday = written::of_mecklenburg_vorpommern().on(date(day));
    return holiday ? std::string(holiday->name) : "none";
}

struct Easter {
    int year;
    const char* sunday;
    const char* good_friday;
    const char* monday;
    const char* ascension;
    const char* whit_monday;
};

class Easters : public testing::TestWithParam<Easter> {};

TEST_P(Easters, MoveTheHolidaysThatHangOnThem)
{
    EXPECT_EQ(hours::easter(year(GetParam().year)), date(GetParam().sunday));
    EXPECT_EQ(name_on(GetParam().sunday), "none");
    EXPECT_EQ(name_on(GetParam().good_friday), "good-friday");
    EXPECT_EQ(name_on(GetParam().monday), "easter-monday");
    EXPECT_EQ(name_on(GetParam().ascension), "ascension");
    EXPECT_EQ(name_on(GetParam().whit_monday), "whit-monday");
}

INSTANTIATE_TEST_SUITE_P(
    Years, Easters,
    testing::Values(Easter{2026, "2026-04-05", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25"},
                    Easter{2027, "2027-03-28", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"},
                    Easter{2028, "2028-04-16", "2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05"},
                    Easter{2029, "2029-04-01", "2029-03-30", "2029-04-02", "2029-05-10", "2029-05-21"},
                    Easter{2030, "2030-04-21", "2030-04-19", "2030-04-22", "2030-05-30", "2030-06-10"},
                    Easter{2031, "2031-04-13", "2031-04-11", "2031-04-14", "2031-05-22", "2031-06-02"},
                    Easter{2032, "2032-03-28", "2032-03-26", "2032-03-29", "2032-05-06", "2032-05-17"}),
    [](const auto& one) { return std::to_string(one.param.year); });

// Gauss's rule in its older words (Knuth's algorithm E), which shares no step with the one in use.
base::Date easter_by_knuth(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int leap_years_left_out = 3 * century / 4 - 12;
    const int moon = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - leap_years_left_out - 10;
    int epact = (11 * golden + 20 + moon - leap_years_left_out) % 30;
    if (epact < 0) epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24) ++epact;
    int full_moon = 44 - epact;
    if (full_moon < 21) full_moon += 30;
    const int day = full_moon + 7 - (sunday + full_moon) % 7;
    return sys_days(std::chrono::year(year) / 3 / 1) + days(day - 1);
}

TEST(Easters, AreSundaysThatTwoRulesAgreeOn)
{
    for (int of = 1900; of < 2300; ++of) {
        const base::Date easter = hours::easter(year(of));
        ASSERT_EQ(easter, easter_by_knuth(of)) << of;
        ASSERT_EQ(std::chrono::weekday(sys_days(easter)), std::chrono::Sunday) << of;
    }
}

struct Day {
    const char* date;
    const char* name;
};

class Days : public testing::TestWithParam<Day> {};

TEST_P(Days, AreHolidaysOrNot)
{
    EXPECT_EQ(name_on(GetParam().date), GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(OfMecklenburgVorpommern, Days,
                         testing::Values(Day{"2024-03-08", "womens-day"}, Day{"2027-03-08", "womens-day"},
                                         Day{"2023-03-08", "womens-day"}, Day{"2022-03-08", "none"},
                                         Day{"2017-10-31", "reformation"}, Day{"2025-10-31", "reformation"},
                                         Day{"2028-10-31", "reformation"}, Day{"2026-11-18", "none"},
                                         Day{"2026-01-01", "new-year"}, Day{"2026-05-01", "labour-day"},
                                         Day{"2026-10-03", "german-unity"}, Day{"2026-12-25", "christmas"},
                                         Day{"2026-12-26", "second-christmas"}, Day{"2026-01-06", "none"},
                                         Day{"2026-06-04", "none"}, Day{"2026-08-15", "none"},
                                         Day{"2026-09-20", "none"}, Day{"2026-11-01", "none"},
                                         Day{"2026-12-24", "none"}, Day{"2026-12-31", "none"},
                                         Day{"2026-05-24", "none"}));

TEST(Holidays, OfMecklenburgVorpommernAreElevenAYear)
{
    const hours::Holidays holidays = written::of_mecklenburg_vorpommern();
    std::map<int, int> counts;
    for (sys_days day = sys_days(date("2020-01-01")); day < sys_days(date("2036-01-01")); day += days(1)) {
        if (holidays.on(day)) ++counts[int(base::Date(day).year())];
    }
    for (const auto& [of, count] : counts) EXPECT_EQ(count, of < 2023 ? 10 : 11) << of;
}

TEST(Holidays, OfAListAreItsDaysAndHaveNoName)
{
    content::Centre centre;
    centre.holidays = {{date("2026-12-24"), date("2026-12-26")}, {date("2027-01-01"), date("2027-01-01")}};
    const hours::Holidays holidays(centre);
    for (const char* day : {"2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01"})
        EXPECT_EQ(holidays.on(date(day)), (hours::Holiday{date(day), ""})) << day;
    for (const char* day : {"2026-12-23", "2026-12-27", "2026-10-03"})
        EXPECT_EQ(holidays.on(date(day)), std::nullopt) << day;
}

TEST(Holidays, OfNoRuleOrOfAnUnknownOneAreNone)
{
    content::Centre centre;
    centre.holiday_rule = "bayern";
    EXPECT_EQ(hours::Holidays(centre).on(date("2026-12-25")), std::nullopt);
    EXPECT_EQ(hours::Holidays().on(date("2026-12-25")), std::nullopt);
}

TEST(Holidays, HaveNamesThatDiffer)
{
    auto names = hours::holiday_names();
    std::ranges::sort(names);
    EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
    EXPECT_EQ(names.size(), 11u);
}

}  // namespace
