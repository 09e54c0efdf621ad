#include "kiosk/pages/times.h"

#include <gtest/gtest.h>

#include "tests/pages/voices.h"

namespace {

using namespace std::chrono_literals;
using hours::Openness;
using std::chrono::November;

constexpr base::Date november(unsigned day)
{
    return std::chrono::year(2026) / November / std::chrono::day(day);
}

// Monday.
const base::LocalTime k_now{november(23), 10h};

struct Moment {
    const char* name;
    Openness openness;
    std::optional<base::LocalTime> changes;
    const char* says;
};

class Openings : public testing::TestWithParam<Moment> {};

TEST_P(Openings, AreSentences)
{
    const hours::State state{.openness = GetParam().openness, .slot = {}, .changes = GetParam().changes};
    const auto sentence = pages::opening(state, k_now, tests::voice("de"));
    EXPECT_EQ(sentence ? tests::readable(sentence->text) : "", GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Moments, Openings,
    testing::Values(
        Moment{"Unknown", Openness::unknown, {}, ""}, Moment{"Always", Openness::open, {}, "Tag und Nacht"},
        Moment{"Open", Openness::open, {{november(23), 12h}}, "Geöffnet bis 12:00 Uhr"},
        Moment{"OpenUntilMidnight", Openness::open, {{november(24), 0h}}, "Geöffnet bis 24:00 Uhr"},
        Moment{"OpenOverNight", Openness::open, {{november(24), 2h}}, "Geöffnet bis 2:00 Uhr"},
        Moment{"OpenUntilTheDayAfter", Openness::open, {{november(24), 12h}}, "Jetzt geöffnet"},
        Moment{"OpenForDays", Openness::open, {{november(27), 2h}}, "Jetzt geöffnet"},
        Moment{"Closed", Openness::closed, {}, "Jetzt geschlossen"},
        Moment{"OpensToday", Openness::closed, {{november(23), 13h + 30min}}, "Öffnet heute um 13:30 Uhr"},
        Moment{"OpensTomorrow", Openness::closed, {{november(24), 9h}}, "Öffnet morgen um 9:00 Uhr"},
        Moment{"OpensThisWeek", Openness::closed, {{november(26), 9h}}, "Öffnet am Donnerstag um 9:00 Uhr"},
        Moment{"OpensNextMonday",
               Openness::closed,
               {{november(30), 9h}},
               "Öffnet am Montag, 30. November 2026 um 9:00 Uhr"}),
    [](const auto& one) { return one.param.name; });

TEST(Openings, SayWhenOnlyThePhoneIsOpen)
{
    hours::State state{.openness = Openness::open, .slot = content::Slot{}, .changes = {{november(23), 12h}}};
    state.slot->by = content::By::phone;
    EXPECT_EQ(tests::readable(pages::opening(state, k_now, tests::voice("en"))->text),
              "Open until 12:00 (by phone)");
}

std::string lines(const content::Timetable& times)
{
    std::string all;
    for (const base::Phrase& line : pages::timetable_lines(times, k_now.date, tests::voice("en")))
        all += tests::readable(line.text) + "\n";
    return all;
}

content::Timetable on_mondays()
{
    content::Timetable times;
    times.weekly.emplace();
    times.weekly->days[0] = {{.time = {9h, 12h}, .languages = {}, .room = {}}};
    return times;
}

TEST(Timetable, HasNoLinesWhenUnknown)
{
    EXPECT_EQ(lines({}), "");
}

TEST(Timetable, EndsWithWhatIsDifferentSoon)
{
    content::Timetable times = on_mondays();
    times.closed = {{november(30), november(30)},
                    {std::chrono::year(2026) / 12 / 24, std::chrono::year(2027) / 1 / 1}};
    times.dates = {{november(28), {14h, 16h}}};
    EXPECT_EQ(lines(times),
              "Mon 9:00–12:00\n"
              "Also open: 28 November 2026, 14:00–16:00\n"
              "Closed: 30 November 2026 and 24 December 2026 – 1 January 2027\n");
}

TEST(Timetable, LeavesOutWhatIsPastOrFarAway)
{
    content::Timetable times = on_mondays();
    times.closed = {{november(1), november(22)},
                    {std::chrono::year(2027) / 7 / 1, std::chrono::year(2027) / 7 / 31}};
    times.dates = {{november(22), {14h, 16h}}, {std::chrono::year(2027) / 7 / 1, {14h, 16h}}};
    EXPECT_EQ(lines(times), "Mon 9:00–12:00\n");
}

TEST(Timetable, ShowsAClosureThatHasBegun)
{
    content::Timetable times = on_mondays();
    times.closed = {{november(1), november(23)}};
    EXPECT_EQ(lines(times), "Mon 9:00–12:00\nClosed: 1 November 2026 – 23 November 2026\n");
}

TEST(Timetable, OfSingleDatesHasALineForEach)
{
    content::Timetable times;
    times.dates = {{november(24), {14h, 16h}}, {november(25), {14h, 16h}}};
    EXPECT_EQ(lines(times), "24 November 2026, 14:00–16:00\n25 November 2026, 14:00–16:00\n");
}

}  // namespace
