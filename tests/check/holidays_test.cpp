#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/hours/holidays.h"
#include "kiosk/load/keys.h"
#include "tests/check/centre.h"

namespace {

using content::Facts;
using std::chrono::year;
using Lines = std::vector<std::string>;

constexpr base::Date k_yesterday = year(2026) / 11 / 22;
constexpr base::Date k_today = year(2026) / 11 / 23;

// What may be written is what can be reckoned.
TEST(HolidayRules, AreTheSameForReadingAndReckoning)
{
    const load::Keys keys = load::facts_keys(content::Kind::centre);
    const auto row = std::ranges::find(keys, "holidays", &load::Key::name);
    ASSERT_NE(row, keys.end());
    EXPECT_EQ(std::vector<std::string_view>(row->choices.begin(), row->choices.end()),
              hours::holiday_rules());
}

TEST(ListOfHolidays, IsOverAfterItsLastDay)
{
    const auto lines = [](std::vector<content::DateRange> holidays) {
        Facts facts = tests::good_facts();
        facts.centre.holidays = std::move(holidays);
        facts.centre.spot = {"centre/centre.yaml", 1, 1};
        return tests::lines_of(facts);
    };
    const content::DateRange over{year(2026) / 10 / 3, k_yesterday};
    EXPECT_EQ(lines({}), Lines{});
    EXPECT_EQ(lines({over}), Lines{"centre/centre.yaml:1:1: warning holidays-over 2026-11-22"});
    EXPECT_EQ(lines({{over.first, k_today}}), Lines{});
    EXPECT_EQ(lines({{k_today, k_today}, over}), Lines{}) << "in any order";
}

content::Timetable always(bool open_on_holidays = false)
{
    content::Timetable times;
    times.weekly.emplace().always = true;
    times.open_on_holidays = open_on_holidays;
    return times;
}

content::Service& advice(Facts& facts)
{
    return facts.services.at({"advice"});
}

struct Row {
    const char* what;
    void (*spoil)(Facts&);
    Lines expected;
};

TEST(DayAndNight, IsHardlyMeantWithoutHolidays)
{
    const Row rows[] = {
        {"a service",
         [](Facts& f) { advice(f).times = always(); },
         {"services/advice/service.yaml:1:1: warning always-but-holidays"}},
        {"a place",
         [](Facts& f) { f.places.at({"house"}).times = always(); },
         {"places/house/place.yaml:1:1: warning always-but-holidays"}},
        {"a service at a place",
         [](Facts& f) {
             advice(f).places = {
                 {{{"house"}, {"services/advice/service.yaml", 3, 9}}, {}, {}, {}, always(), {}}};
         },
         {"services/advice/service.yaml:3:9: warning always-but-holidays"}},
        {"one that says so", [](Facts& f) { advice(f).times = always(true); }, {}},
        {"every day written out",
         [](Facts& f) {
             auto& days = advice(f).times.weekly.emplace().days;
             for (auto& day : days) day.emplace_back().time.until = std::chrono::days(1);
         },
         {}},
        {"a service that is over",
         [](Facts& f) {
             f.services[{"old"}] = advice(f);
             f.services[{"old"}].times = always();
             f.services[{"old"}].offered.until = k_yesterday;
         },
         {"services/advice/service.yaml:1:1: note offered-over 2026-11-22"}},
        {"a centre without holidays",
         [](Facts& f) {
             f.centre.holiday_rule.clear();
             advice(f).times = always();
         },
         {}},
    };
    for (const Row& row : rows) {
        Facts facts = tests::good_facts();
        facts.centre.holiday_rule = "mecklenburg-vorpommern";
        row.spoil(facts);
        EXPECT_EQ(tests::lines_of(facts), row.expected) << row.what;
    }
}

TEST(DayAndNight, CountsListedHolidaysToo)
{
    Facts facts = tests::good_facts();
    facts.centre.holidays = {{k_today, k_today}};
    advice(facts).times = always();
    EXPECT_EQ(tests::lines_of(facts), Lines{"services/advice/service.yaml:1:1: warning always-but-holidays"});
}

}  // namespace
