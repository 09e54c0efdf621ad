#include <gtest/gtest.h>

#include "tests/pages/visit.h"
#include "tests/pages/voices.h"

namespace {

using pages::HomePage;
using tests::Visit;

std::string topics(const HomePage& page)
{
    std::string all;
    for (const auto& [topic, choice] : page.topics) all += topic.key + " ";
    return all;
}

TEST(Home, ShowsTopicsThatHaveAServiceToday)
{
    tests::SmallCentre centre;
    EXPECT_EQ(topics(Visit(centre, "de").body<HomePage>()), "work papers violence unknown ");
    centre.now = std::chrono::sys_days(std::chrono::year(2014) / 6 / 1);
    EXPECT_EQ(topics(Visit(centre, "de").body<HomePage>()), "work papers violence past unknown ");
}

TEST(Home, ShowsDoorsThatLeadSomewhere)
{
    tests::SmallCentre centre;
    EXPECT_EQ(Visit(centre, "de").body<HomePage>().doors.size(), 1u);
    EXPECT_EQ(Visit(centre, "de").body<HomePage>().doors[0].audience, content::Audience::employer);
    centre.now = std::chrono::sys_days(std::chrono::year(2014) / 6 / 1);
    EXPECT_EQ(Visit(centre, "de").body<HomePage>().doors.size(), 2u);
}

TEST(Home, OfEmployersHasNoDoors)
{
    const tests::SmallCentre centre;
    Visit visit(centre, "de");
    const auto page = visit.then(session::OpenedDoor{content::Audience::employer}).body<HomePage>();
    EXPECT_EQ(topics(page), "hire unknown ");
    EXPECT_TRUE(page.doors.empty());
}

TEST(Home, ShowsNoticesOnTheirDays)
{
    tests::SmallCentre centre;
    const auto notices = [&centre] {
        std::string all;
        for (const pages::Notice& notice : Visit(centre, "de").body<HomePage>().notices)
            all += notice.id.key + (notice.closed ? "! " : " ");
        return all;
    };
    EXPECT_EQ(notices(), "party ");
    centre.now += std::chrono::days(1);
    EXPECT_EQ(notices(), "");
    centre.now += std::chrono::days(1);
    EXPECT_EQ(notices(), "strike! ");
}

TEST(Help, KnowsThatTheDeskIsClosedByANotice)
{
    tests::SmallCentre centre;
    const auto opening = [&centre] {
        return Visit(centre, "de")
            .then(session::OpenedHelp{})
            .body<pages::HelpPage>()
            .desk.at(1)
            .lines.at(0)
            .text;
    };
    EXPECT_EQ(opening(), "Geöffnet bis \u206615:00\u2069 Uhr");
    centre.now += std::chrono::days(2);
    EXPECT_EQ(tests::readable(opening()), "Geschlossen: Streik. Öffnet morgen um 8:00 Uhr");
}

TEST(Setting, IsLocal)
{
    tests::SmallCentre centre;
    centre.now =
        std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::minutes(23 * 60 + 30);
    EXPECT_EQ(pages::setting(centre.world()).today, std::chrono::year(2026) / 11 / 24);
    EXPECT_EQ(pages::setting(centre.world()).here, base::AnswerId{"rostock"});
    centre.here = base::PlaceId{"nowhere"};
    EXPECT_EQ(pages::setting(centre.world()).here, std::nullopt);
}

}  // namespace
