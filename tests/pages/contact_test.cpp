#include "kiosk/pages/contact.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace {

using namespace std::chrono_literals;
using pages::Reached;

content::Contact phone(const std::string& number)
{
    return {.phone = number, .email = {}, .web = {}, .book = {}};
}

content::Timetable opens(std::chrono::hours from)
{
    content::Timetable times;
    times.weekly.emplace();
    times.weekly->days[0] = {{.time = {from, 18h}, .languages = {}, .room = {}}};
    return times;
}

// Everybody has a phone and opens at an hour of their own.
struct Everybody {
    content::ServicePlace entry;
    content::Service service;
    content::Place place;
    content::Organisation organisation;
    content::Place desk;

    Everybody()
    {
        entry.contact = phone("entry");
        service.contact = phone("service");
        place.contact = phone("place");
        organisation.contact = phone("organisation");
        desk.contact = phone("desk");
        entry.times = opens(7h);
        service.times = opens(8h);
        place.times = opens(9h);
        desk.times = opens(10h);
    }

    pages::Sources sources() const { return {&entry, &service, &place, &organisation, &desk}; }
};

TEST(Contact, IsTheNearest)
{
    Everybody everybody;
    const auto reached = [&everybody] { return pages::contact_of(everybody.sources()); };
    EXPECT_EQ(reached().contact.phone, "entry");
    everybody.entry.contact = {};
    EXPECT_EQ(reached().contact.phone, "service");
    everybody.service.contact = {};
    EXPECT_EQ(reached().contact.phone, "place");
    everybody.place.contact = {};
    EXPECT_EQ(reached().contact.phone, "organisation");
    EXPECT_EQ(reached().by, Reached::By::themselves);
    everybody.organisation.contact = {};
    EXPECT_EQ(reached().contact.phone, "desk");
    EXPECT_EQ(reached().by, Reached::By::desk);
}

TEST(Contact, IsTheDesksWhenTheServiceSaysSo)
{
    Everybody everybody;
    everybody.service.through_desk = true;
    EXPECT_EQ(pages::contact_of(everybody.sources()).contact.phone, "entry");
    everybody.entry.contact = {};
    EXPECT_EQ(pages::contact_of(everybody.sources()).contact.phone, "desk");
    EXPECT_EQ(pages::contact_of(everybody.sources()).by, Reached::By::desk);
}

TEST(Contact, OfTheServiceHoldsWhereThePlaceDoesNotDiffer)
{
    Everybody everybody;
    everybody.service.contact.web = "https://service.example.org";
    const content::Contact expected{"entry", {}, "https://service.example.org", {}};
    EXPECT_EQ(pages::contact_of(everybody.sources()).contact, expected);
}

TEST(Contact, IsNotMixedWithThatOfOthers)
{
    Everybody everybody;
    everybody.entry.contact = {};
    everybody.place.contact.email = "place@example.org";
    EXPECT_EQ(pages::contact_of(everybody.sources()).contact, phone("service"));
}

TEST(Contact, MayBeNobodys)
{
    const content::Service service;
    const Reached reached = pages::contact_of({.service = &service});
    EXPECT_TRUE(reached.contact.empty());
    EXPECT_EQ(reached.by, Reached::By::desk);
}

TEST(Hours, AreTheNearest)
{
    Everybody everybody;
    const auto opens_at = [&everybody] {
        return pages::times_of(everybody.sources()).weekly->days[0].front().time.from;
    };
    EXPECT_EQ(opens_at(), 7h);
    everybody.entry.times = {};
    EXPECT_EQ(opens_at(), 8h);
    everybody.service.times = {};
    EXPECT_EQ(opens_at(), 9h);
}

TEST(Hours, AreNeverTheDesks)
{
    Everybody everybody;
    EXPECT_FALSE(pages::times_of({.service = {}, .desk = &everybody.desk}).weekly);
}

// A single meeting in a house that is open every day is not open every day.
TEST(Hours, OfSingleDatesAreHoursToo)
{
    Everybody everybody;
    everybody.entry.times = {};
    everybody.service.times = {};
    everybody.service.times.dates = {{std::chrono::year(2026) / 12 / 3, {14h, 16h}}};
    EXPECT_FALSE(pages::times_of(everybody.sources()).weekly);
    EXPECT_EQ(pages::times_of(everybody.sources()).dates, everybody.service.times.dates);
}

TEST(Hours, AreInheritedByAServiceThatOnlyCloses)
{
    Everybody everybody;
    everybody.entry.times = {};
    everybody.service.times = {};
    everybody.service.times.closed = {{std::chrono::year(2026) / 12 / 24, std::chrono::year(2026) / 12 / 31}};
    EXPECT_EQ(pages::times_of(everybody.sources()).weekly, everybody.place.times.weekly);
    EXPECT_EQ(pages::times_of(everybody.sources()).closed, everybody.service.times.closed);
}

struct OpenOnHolidays {
    std::string_view who;  // says "holidays: open"
    std::vector<std::string_view> with_hours;
    bool is_open;
};

// "open" goes with the hours that somebody has, and holds for those that come from farther away.
TEST(Hours, AreOfHolidaysTooWhenTheNearestSaySo)
{
    const OpenOnHolidays rows[] = {
        {"entry", {"entry", "service", "place"}, true},
        {"entry", {"service", "place"}, true},
        {"entry", {"place"}, true},
        {"service", {"service", "place"}, true},
        {"service", {"place"}, true},
        {"service", {"entry", "service", "place"}, false},
        {"place", {"place"}, true},
        {"place", {"service", "place"}, false},
        {"place", {"entry", "place"}, false},
        {"nobody", {"entry", "service", "place"}, false},
    };
    for (const OpenOnHolidays& row : rows) {
        Everybody everybody;
        const auto as_in_the_row = [&row](std::string_view who, content::Timetable& times) {
            if (std::ranges::find(row.with_hours, who) == row.with_hours.end()) times = {};
            times.open_on_holidays = row.who == who;
        };
        as_in_the_row("entry", everybody.entry.times);
        as_in_the_row("service", everybody.service.times);
        as_in_the_row("place", everybody.place.times);
        EXPECT_EQ(pages::times_of(everybody.sources()).open_on_holidays, row.is_open)
            << row.who << ", hours of " << row.with_hours.front();
    }
}

TEST(Hours, EndWhenThePlaceIsClosed)
{
    Everybody everybody;
    const content::DateRange holidays{std::chrono::year(2026) / 12 / 24, std::chrono::year(2026) / 12 / 31};
    const content::DateRange summer{std::chrono::year(2026) / 7 / 1, std::chrono::year(2026) / 7 / 31};
    everybody.entry.times.closed = {holidays};
    everybody.place.times.closed = {summer, holidays};
    EXPECT_EQ(pages::times_of(everybody.sources()).closed, (std::vector{summer, holidays}));
}

}  // namespace
