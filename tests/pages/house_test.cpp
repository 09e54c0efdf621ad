#include <gtest/gtest.h>

#include "kiosk/pages/pages.h"
#include "tests/pages/voices.h"
#include "tests/support/centre/test_centre.h"

// The centre tests/centres/house: a house with a plan of its second floor.
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;
using std::chrono::year;

class House : public testing::Test {
protected:
    // Local time in November is an hour later.
    pages::Page page(const session::Event& event, const base::LanguageTag& language = "de") const
    {
        const pages::World world{centre_.catalogue(), tests::kiosk_words(), now, here, clock_is_sure};
        session::Session visit = session::fresh({});
        visit = session::after(visit, session::Touched{});
        visit = session::after(visit, session::ChoseLanguage{language});
        return pages::page(world, session::after(visit, event));
    }

    pages::HousePage house(const base::LanguageTag& language = "de") const
    {
        return std::get<pages::HousePage>(page(session::OpenedHouse{}, language).body);
    }

    pages::ServicePage service(const char* id) const
    {
        return std::get<pages::ServicePage>(page(session::OpenedService{{id}}).body);
    }

    pages::AttractPage attract() const
    {
        const pages::World world{centre_.catalogue(), tests::kiosk_words(), now, here, clock_is_sure};
        return std::get<pages::AttractPage>(pages::page(world, session::fresh({})).body);
    }

    std::chrono::sys_seconds now = sys_days(year(2026) / 11 / 23) + hours(9);  // Monday, 10:00
    std::optional<base::PlaceId> here;
    bool clock_is_sure = true;

private:
    tests::TestCentre centre_{"house"};
};

// "advice: Geöffnet bis 12:00 | Etage 2, Raum 2.07 | Heute ... | Sprachen: ..."
std::string told(const pages::HouseEntry& entry)
{
    std::string text = entry.service.key + ":";
    const auto add = [&text](const std::optional<base::Phrase>& phrase) {
        if (phrase) text += (text.ends_with(":") ? " " : " | ") + tests::readable(phrase->text);
    };
    add(entry.opening);
    add(entry.where);
    for (const base::Phrase& line : entry.when) add(line);
    add(entry.languages);
    return text;
}

std::string told(const std::vector<pages::HouseEntry>& entries)
{
    std::string text;
    for (const pages::HouseEntry& entry : entries) text += told(entry) + "\n";
    return text;
}

std::vector<std::string> ids(const std::vector<pages::Notice>& notices)
{
    std::vector<std::string> ids;
    for (const pages::Notice& notice : notices) ids.push_back(notice.id.key);
    return ids;
}

TEST_F(House, TellsWhoIsInNowThenLater)
{
    const pages::HousePage page = house();
    EXPECT_EQ(told(page.today),
              "advice: Geöffnet bis 12:00 Uhr | Etage 2, Raum 2.07 | Heute 9:00–12:00 und 13:00–16:00 | "
              "Sprachen: Arabisch und Deutsch\n"
              "mentors: Geöffnet bis 16:00 Uhr | Etage 2, Raum 2.06 | Heute 9:00–16:00 | Sprachen: Deutsch\n"
              "course: Öffnet heute um 14:00 Uhr | Etage 2, Raum 2.09 | Heute 14:00–17:00 | Sprachen: "
              "Deutsch\n");
    EXPECT_EQ(told(page.others),
              "staffing: Öffnet morgen um 8:00 Uhr | Etage 1, Raum 1.01 | Heute 8:00–9:00 | Sprachen: "
              "Deutsch\n"
              "talk: Öffnet am Donnerstag, 3. Dezember 2026 um 10:00 Uhr | Etage 2, Raum 2.09 | Sprachen: "
              "Deutsch und Ukrainisch\n")
        << "the house is closed this Thursday";
    EXPECT_FALSE(page.nobody);
    ASSERT_TRUE(page.desk);
    EXPECT_EQ(tests::readable(page.desk->lines.front().text), "Geöffnet bis 16:00 Uhr");
}

TEST_F(House, TellsTheRoomAndLanguagesOfTheSlot)
{
    now = sys_days(year(2026) / 11 / 23) + hours(12) + minutes(30);
    EXPECT_EQ(told(house().today.front()),
              "advice: Geöffnet bis 16:00 Uhr | Etage 2, Raum 2.08 | Heute 9:00–12:00 und 13:00–16:00 | "
              "Sprachen: Deutsch und Englisch");
}

TEST_F(House, AsksToAskWhenTheClockIsNotSure)
{
    clock_is_sure = false;
    const pages::HousePage page = house();
    EXPECT_TRUE(page.today.empty());
    EXPECT_EQ(page.unknown.size(), 5u);
    EXPECT_FALSE(page.nobody) << "that is not known";
    EXPECT_FALSE(page.unknown.front().opening);
    EXPECT_FALSE(page.unknown.front().when.empty());
}

TEST_F(House, SaysThatNobodyIsInAndWhenAgain)
{
    now = sys_days(year(2026) / 11 / 28) + hours(9);  // Saturday
    const pages::HousePage page = house();
    ASSERT_TRUE(page.nobody);
    EXPECT_EQ(tests::readable(page.nobody->text), "Jetzt ist hier niemand da. Wieder da: Montag, 8:00");
    EXPECT_TRUE(page.today.empty());
}

TEST_F(House, ShowsAPlanOfEachFloorWhereSomebodyIsIn)
{
    const pages::HousePage page = house("ar");
    ASSERT_EQ(page.plans.size(), 1u);
    EXPECT_EQ(page.plans[0].floor, "2");
    EXPECT_EQ(tests::readable(page.plans[0].label.text), "الطابق 2");
    EXPECT_EQ(page.plans[0].room, "");
    EXPECT_TRUE(page.plans[0].here_key);
}

TEST_F(House, HighlightsTheRoomOnTheServicesPage)
{
    const auto plan = service("advice").plan;
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->room, "room-2-07");
    EXPECT_EQ(tests::readable(plan->label.text), "Etage 2, Raum 2.07");
    EXPECT_FALSE(service("staffing").plan) << "there is no plan of floor 1";
    EXPECT_FALSE(service("elsewhere").plan);
    here = base::PlaceId{"elsewhere"};
    EXPECT_FALSE(service("advice").plan) << "the terminal stands elsewhere";
}

TEST_F(House, IsOpenedFromHomeOnlyWhereSomebodyIs)
{
    const auto home = [this] { return std::get<pages::HomePage>(page(session::WentHome{}).body); };
    EXPECT_TRUE(home().house);
    here = base::PlaceId{"nowhere"};
    EXPECT_FALSE(home().house);
    EXPECT_TRUE(house().nobody);
}

TEST_F(House, ShowsNoticesFromMidnightToMidnight)
{
    EXPECT_EQ(ids(house().notices), (std::vector<std::string>{"party", "lift"}));
    now = sys_days(year(2026) / 11 / 24) + hours(22) + minutes(59);
    EXPECT_EQ(ids(house().notices), (std::vector<std::string>{"party", "lift"}));
    now += minutes(1);
    EXPECT_EQ(ids(house().notices), (std::vector<std::string>{"lift"}));
    now += hours(24);
    EXPECT_EQ(ids(house().notices), (std::vector<std::string>{"moving", "lift"}))
        << "what closes comes first";
}

TEST_F(House, ShowsNoticesToWhoeverPassesBy)
{
    const pages::AttractPage page = attract();
    ASSERT_EQ(page.notices.size(), 2u);
    std::string languages;
    for (const base::Phrase& text : page.notices[0].texts) languages += text.language + " ";
    EXPECT_EQ(languages, "de en uk ");
    EXPECT_EQ(page.notices[1].texts.size(), 2u) << "only as it was written";
}

TEST_F(House, SaysWhyAServiceIsClosed)
{
    now = sys_days(year(2026) / 11 / 25) + hours(9);
    EXPECT_EQ(tests::readable(service("course").opening->text),
              "Geschlossen: Die Lehrerin ist krank. Öffnet am Montag um 14:00 Uhr");
    EXPECT_EQ(service("course").open, pages::OpenState::closed);
    now += hours(24);
    const pages::HousePage page = house();
    ASSERT_TRUE(page.desk);
    EXPECT_EQ(tests::readable(page.desk->lines.front().text).substr(0, 28), "Geschlossen: Wir ziehen um. ");
    EXPECT_TRUE(page.today.empty());
    ASSERT_FALSE(page.others.empty());
    EXPECT_EQ(tests::readable(page.others.front().opening->text),
              "Heute geschlossen. Öffnet am Montag um 8:00 Uhr")
        << "the reason is told once, above";
}

}  // namespace
