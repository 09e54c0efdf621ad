#include "kiosk/pages/spoken.h"

#include <gtest/gtest.h>

#include "tests/pages/voices.h"

namespace {

using namespace std::chrono_literals;
using content::Interpreter;
using Languages = std::vector<base::LanguageTag>;

// Tuesdays from 9 and Thursdays from 14 o'clock, in those languages.
pages::Venue venue(const Languages& languages, const Languages& tuesday = {}, const Languages& thursday = {})
{
    pages::Venue venue;
    venue.languages = languages;
    content::WeeklyHours weekly;
    weekly.days[1] = {{.time = {9h, 12h}, .languages = tuesday, .room = {}}};
    weekly.days[3] = {{.time = {14h, 16h}, .languages = thursday, .room = {}}};
    venue.times.weekly = weekly;
    return venue;
}

std::string line(const pages::Venue& venue, const char* language,
                 Interpreter interpreter = Interpreter::unknown)
{
    const auto line = pages::spoken_line(venue, interpreter, tests::voice(language));
    return line ? tests::readable(line->text) : "";
}

TEST(Spoken, IsTheVisitorsOwnLanguageOnly)
{
    EXPECT_EQ(line(venue({"de", "en", "ar"}), "en"), "Speaks English");
    EXPECT_EQ(line(venue({"de", "en"}), "uk"), "");
    EXPECT_EQ(line(venue({"de", "en"}), "de"), "");
    EXPECT_EQ(line(venue({"fa-AF"}), "fa"), line(venue({"fa"}), "fa"));
}

TEST(Spoken, IsToldWithTheTimesWhenItIsNotAlways)
{
    EXPECT_EQ(line(venue({"de"}, {"en"}), "en"), "Speaks English: Tue 9:00–12:00");
    EXPECT_EQ(line(venue({"de", "en"}, {}, {"ar"}), "en"), "Speaks English: Tue 9:00–12:00");
    EXPECT_EQ(line(venue({"de"}, {"en"}, {"en", "de"}), "en"), "Speaks English");
    EXPECT_EQ(line(venue({"en"}, {"de"}, {"de"}), "en"), "");
}

TEST(Spoken, IsToldWithoutHours)
{
    pages::Venue by_phone;
    by_phone.languages = {"en"};
    EXPECT_EQ(line(by_phone, "en"), "Speaks English");
}

TEST(Spoken, IsInterpretedOtherwise)
{
    EXPECT_EQ(line(venue({"de"}), "en", Interpreter::provided), "Someone interprets for you");
    EXPECT_EQ(line(venue({"de"}), "en", Interpreter::ask),
              "An interpreter is possible: please ask beforehand");
    EXPECT_EQ(line(venue({"de"}), "en", Interpreter::bring), "");
    EXPECT_EQ(line(venue({"en"}), "en", Interpreter::provided), "Speaks English");
    EXPECT_EQ(line(venue({"de"}), "de", Interpreter::provided), "");
}

}  // namespace
