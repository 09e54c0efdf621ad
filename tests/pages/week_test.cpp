#include "kiosk/pages/week.h"

#include <gtest/gtest.h>

#include "tests/pages/voices.h"

namespace {

using namespace std::chrono_literals;

content::Slot slot(std::chrono::hours from, std::chrono::hours until)
{
    return {.time = {from, until}, .languages = {}, .room = {}};
}

// Hours of a week, Monday first; an empty day is closed.
content::WeeklyHours week(std::array<std::vector<content::Slot>, 7> days)
{
    return {.days = std::move(days)};
}

std::string lines(const content::WeeklyHours& weekly, const base::LanguageTag& language = "de")
{
    std::string all;
    for (const base::Phrase& line : pages::week_lines(weekly, tests::voice(language)))
        all += tests::readable(line.text) + "\n";
    return all;
}

const std::vector<content::Slot> k_none = {};
const std::vector<content::Slot> k_long = {slot(8h, 15h)};
const std::vector<content::Slot> k_short = {slot(8h, 13h)};

TEST(Week, PutsEqualDaysInARowTogether)
{
    EXPECT_EQ(lines(week({k_long, k_long, k_long, k_long, k_short})), "Mo–Do 8:00–15:00\nFr 8:00–13:00\n");
}

TEST(Week, NamesTwoEqualDays)
{
    EXPECT_EQ(lines(week({k_long, k_long})), "Mo und Di 8:00–15:00\n");
}

TEST(Week, PutsEqualDaysApartFromEachOtherTogether)
{
    EXPECT_EQ(lines(week({k_long, k_short, k_long, k_none, k_long})),
              "Mo, Mi und Fr 8:00–15:00\nDi 8:00–13:00\n");
    EXPECT_EQ(lines(week({k_long, k_long, k_long, k_none, k_long})), "Mo–Mi und Fr 8:00–15:00\n");
}

TEST(Week, EndsOnSunday)
{
    EXPECT_EQ(lines(week({k_none, k_none, k_none, k_none, k_long, k_long, k_long})), "Fr–So 8:00–15:00\n");
}

TEST(Week, ListsTheSlotsOfADay)
{
    EXPECT_EQ(lines(week({{{slot(9h, 12h), slot(13h, 16h)}}})), "Mo 9:00–12:00 und 13:00–16:00\n");
}

TEST(Week, SaysWhatIsSpecialAboutASlot)
{
    content::Slot special = slot(9h, 12h);
    special.by = content::By::phone;
    special.languages = {"ar", "ru"};
    special.room = "2.07";
    EXPECT_EQ(lines(week({{{special}}})), "Mo 9:00–12:00 (telefonisch · Arabisch · Russisch · Raum 2.07)\n");
    special = slot(9h, 12h);
    special.by = content::By::visit;
    EXPECT_EQ(lines(week({{{special}}})), "Mo 9:00–12:00 (persönlich)\n");
}

TEST(Week, KeepsDaysApartThatDifferInMoreThanTime)
{
    content::Slot in_arabic = slot(8h, 15h);
    in_arabic.languages = {"ar"};
    EXPECT_EQ(lines(week({k_long, {{in_arabic}}})), "Mo 8:00–15:00\nDi 8:00–15:00 (Arabisch)\n");
}

TEST(Week, IsOneLineRoundTheClock)
{
    EXPECT_EQ(lines({.days = {}, .always = true}), "Tag und Nacht\n");
}

TEST(Week, SpeaksTheVisitorsLanguage)
{
    EXPECT_EQ(lines(week({k_long, k_long, k_long}), "en"), "Mon–Wed 8:00–15:00\n");
    EXPECT_EQ(lines(week({k_long, k_long, k_long}), "uk"), "пн–ср 8:00–15:00\n");
}

// Without isolates 8:00–15:00 would read 15:00–8:00 in an Arabic line.
TEST(Week, IsolatesTimesFromTheLeft)
{
    const auto arabic = pages::week_lines(week({k_long}), tests::voice("ar"));
    ASSERT_EQ(arabic.size(), 1u);
    EXPECT_NE(arabic[0].text.find("\u20668:00–15:00\u2069"), std::string::npos) << arabic[0].text;
    EXPECT_EQ(arabic[0].language, "ar");
}

}  // namespace
