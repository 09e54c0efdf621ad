#include <gtest/gtest.h>

#include "tests/pages/visit.h"

namespace {

using tests::Visit;

struct Stop {
    const char* name;
    void (*go)(Visit& visit);
    const char* off;  // what does nothing there
};

class Bar : public testing::TestWithParam<Stop> {};

TEST_P(Bar, IsOffWhereItDoesNothing)
{
    const tests::SmallCentre centre;
    Visit visit(centre, "de");
    GetParam().go(visit);
    const pages::Page page = visit.page();
    std::string order, off;
    for (const pages::BarItem& item : page.bar) {
        order += item.name + " ";
        if (!item.enabled) off += item.name + " ";
    }
    EXPECT_EQ(order, "back home language reading help finish ");
    EXPECT_EQ(off, GetParam().off);
}

INSTANTIATE_TEST_SUITE_P(
    Stops, Bar,
    testing::Values(Stop{"FirstChoiceOfLanguage",
                         [](Visit& visit) { visit.then(session::Finished{}).then(session::Touched{}); },
                         "home language "},
                    Stop{"LaterChoiceOfLanguage",
                         [](Visit& visit) { visit.then(session::OpenedLanguages{}); }, "language "},
                    Stop{"Home", [](Visit&) {}, "back home "},
                    Stop{"HomeOfEmployers",
                         [](Visit& visit) { visit.then(session::OpenedDoor{content::Audience::employer}); },
                         ""},
                    Stop{"Question", [](Visit& visit) { visit.topic("work"); }, ""},
                    Stop{"Service", [](Visit& visit) { visit.service("advice"); }, ""},
                    Stop{"Help", [](Visit& visit) { visit.then(session::OpenedHelp{}); }, "help "},
                    Stop{"Settings", [](Visit& visit) { visit.then(session::OpenedSettings{}); }, "reading "},
                    Stop{"About", [](Visit& visit) { visit.then(session::OpenedAbout{}); }, ""}),
    [](const auto& one) { return one.param.name; });

TEST(Bar, IsNotThereBeforeAVisitAndDuringTheCountdown)
{
    const tests::SmallCentre centre;
    Visit visit(centre, "de");
    EXPECT_TRUE(visit.then(session::TimePassed{std::chrono::seconds(120)}).page().bar.empty());
    EXPECT_TRUE(visit.then(session::Finished{}).page().bar.empty());
}

TEST(Countdown, RoundsSecondsUp)
{
    const tests::SmallCentre centre;
    const auto after = [&centre](std::chrono::milliseconds idle) {
        return Visit(centre, "en").then(session::TimePassed{idle}).body<pages::CountdownPage>();
    };
    EXPECT_EQ(after(std::chrono::milliseconds(120'000)).seconds, 30);
    EXPECT_EQ(after(std::chrono::milliseconds(120'001)).seconds, 30);
    EXPECT_EQ(after(std::chrono::milliseconds(149'999)).seconds, 1);
    EXPECT_DOUBLE_EQ(after(std::chrono::milliseconds(120'000)).share_left, 1.0);
    EXPECT_DOUBLE_EQ(after(std::chrono::milliseconds(135'000)).share_left, 0.5);
}

}  // namespace
