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

hours::State state(Openness openness, std::optional<base::LocalTime> changes)
{
    hours::State state;
    state.openness = openness;
    state.changes = changes;
    return state;
}

std::string said(const hours::State& state, const base::LanguageTag& language, bool by_appointment = false)
{
    const auto sentence = pages::opening(state, k_now, tests::voice(language), by_appointment);
    return sentence ? tests::readable(sentence->text) : "";
}

class Openings : public testing::TestWithParam<Moment> {};

TEST_P(Openings, AreSentences)
{
    EXPECT_EQ(said(state(GetParam().openness, GetParam().changes), "de"), GetParam().says);
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
        Moment{"Closed", Openness::closed, {}, "Jetzt geschlossen. Wann es wieder öffnet, ist nicht bekannt"},
        Moment{"OpensToday", Openness::closed, {{november(23), 13h + 30min}}, "Öffnet heute um 13:30 Uhr"},
        Moment{"OpensTomorrow", Openness::closed, {{november(24), 9h}}, "Öffnet morgen um 9:00 Uhr"},
        Moment{"OpensThisWeek", Openness::closed, {{november(26), 9h}}, "Öffnet am Donnerstag um 9:00 Uhr"},
        Moment{"OpensNextMonday",
               Openness::closed,
               {{november(30), 9h}},
               "Öffnet am Montag, 30. November 2026 um 9:00 Uhr"}),
    [](const auto& one) { return one.param.name; });

content::Slot slot_by(content::By by)
{
    content::Slot slot;
    slot.by = by;
    return slot;
}

TEST(Openings, SayHowWhenNotInEveryWay)
{
    hours::State open = state(Openness::open, {{november(23), 12h}});
    open.slot = slot_by(content::By::phone);
    EXPECT_EQ(said(open, "en"), "Open until 12:00 (by phone)");
    EXPECT_EQ(said(open, "en", true), "Open until 12:00 (by phone)");
    open.slot = slot_by(content::By::visit);
    EXPECT_EQ(said(open, "en"), "Open until 12:00 (in person)");
    EXPECT_EQ(said(open, "en", true), "Open until 12:00 (by appointment only)");
    open.slot = slot_by(content::By::any);
    EXPECT_EQ(said(open, "en"), "Open until 12:00");
    EXPECT_EQ(said(open, "en", true), "Open until 12:00 (by appointment only)");

    hours::State closed = state(Openness::closed, {{november(24), 9h}});
    closed.next = slot_by(content::By::phone);
    EXPECT_EQ(said(closed, "en"), "Opens tomorrow at 9:00 (by phone)");
}

hours::State day_off(std::string_view holiday, std::optional<base::LocalTime> changes)
{
    hours::State off = state(Openness::closed, changes);
    off.day_off = hours::DayOff{hours::Holiday{k_now.date, holiday}};
    return off;
}

TEST(Openings, SayThatItIsAPublicHolidayAndWhich)
{
    const hours::State unity = day_off("german-unity", {{november(24), 9h}});
    EXPECT_EQ(said(unity, "de"),
              "Heute geschlossen: Feiertag (Tag der Deutschen Einheit). Öffnet morgen um 9:00 Uhr");
    EXPECT_EQ(said(unity, "en"),
              "Closed today: public holiday (Day of German Unity). Opens tomorrow at 9:00");
    EXPECT_EQ(said(day_off("", {}), "en"),
              "Closed today: public holiday. It is not known when it opens again");
}

TEST(Openings, SayThatTheDayIsClosed)
{
    hours::State closure = state(Openness::closed, {{november(26), 9h}});
    closure.day_off = hours::DayOff{};
    EXPECT_EQ(said(closure, "en"), "Closed today. Opens on Thursday at 9:00");
}

TEST(Openings, SayOnlyWhenItOpensIfThatIsToday)
{
    EXPECT_EQ(said(day_off("german-unity", {{november(23), 14h}}), "en"), "Opens today at 14:00");
}

TEST(Openings, HaveANameForEveryHoliday)
{
    for (const std::string_view name : hours::holiday_names()) {
        for (const base::LanguageTag& language : tests::kiosk_words().languages())
            EXPECT_TRUE(tests::kiosk_words().has("holiday." + std::string(name), language))
                << name << " in " << language;
    }
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

// Open on every weekday; Christmas is on a Friday.
TEST(Timetable, NamesTheHolidaysOfTheNextWeeksThatChangeSomething)
{
    content::Timetable times = on_mondays();
    for (auto& day : times.weekly->days) day = times.weekly->days[0];
    times.weekly->days[5].clear();
    content::Centre centre;
    centre.holiday_rule = "mecklenburg-vorpommern";
    const hours::Holidays holidays(centre);
    const auto last_line = [&](std::optional<base::Date> today) {
        return tests::readable(
            pages::timetable_lines(times, today, tests::voice("en"), holidays).back().text);
    };
    const base::Date december = std::chrono::year(2026) / 12 / 10;
    EXPECT_EQ(
        last_line(december),
        "Closed on public holidays: 25 December 2026 (Christmas Day) and 1 January 2027 (New Year’s Day)");
    EXPECT_EQ(last_line(november(23)), "Mon–Fri and Sun 9:00–12:00");
    times.closed = {{std::chrono::year(2026) / 12 / 24, std::chrono::year(2026) / 12 / 31}};
    EXPECT_EQ(last_line(december), "Closed on public holidays: 1 January 2027 (New Year’s Day)");
    times.open_on_holidays = true;
    EXPECT_EQ(last_line(december), "Closed: 24 December 2026 – 31 December 2026");
}

TEST(Timetable, ShowsAllDatesWhenNobodyKnowsTheDay)
{
    content::Timetable times = on_mondays();
    times.dates = {{november(1), {14h, 16h}}};
    times.closed = {{std::chrono::year(2030) / 1 / 1, std::chrono::year(2030) / 1 / 1}};
    std::string all;
    for (const base::Phrase& line : pages::timetable_lines(times, {}, tests::voice("en")))
        all += tests::readable(line.text) + "\n";
    EXPECT_EQ(all, "Mon 9:00–12:00\nAlso open: 1 November 2026, 14:00–16:00\nClosed: 1 January 2030\n");
}

}  // namespace
