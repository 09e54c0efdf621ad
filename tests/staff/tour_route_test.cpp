#include "kiosk/staff/tour_route.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "kiosk/hours/hours.h"
#include "kiosk/ui/outline.h"
#include "kiosk/ui/views.h"
#include "tests/support/centre/test_centre.h"

namespace {

using namespace std::chrono_literals;

const tests::TestCentre& centre()
{
    static const tests::TestCentre compiled("small");
    return compiled;
}

const i18n::Words& words()
{
    static const i18n::Words own(KIOSK_SHARE "/locales", "kiosk");
    return own;
}

pages::World world_on(base::Date day)
{
    return {centre().catalogue(), words(), hours::moment({day, 10h}, "Europe/Berlin"), {}};
}

std::string text_of(const std::vector<staff::Scene>& scenes, const std::string& name,
                    const pages::World& world)
{
    const auto scene = std::ranges::find(scenes, name, &staff::Scene::name);
    if (scene == scenes.end()) return "no scene " + name;
    ui::Keyboards keyboards;
    return ui::to_text(ui::screen(staff::page_of(*scene, world), keyboards));
}

TEST(TourRoute, NamesEachSceneOnce)
{
    const auto scenes = staff::route(world_on(base::Date{2026y / 11 / 26}), "en");
    std::set<std::string> names;
    for (const staff::Scene& scene : scenes) EXPECT_TRUE(names.insert(scene.name).second) << scene.name;
}

TEST(TourRoute, ComesToEveryQuestionThatIsAsked)
{
    const pages::World world = world_on(base::Date{2026y / 11 / 26});
    std::set<std::string> asked;
    for (const staff::Scene& scene : staff::route(world, "de")) {
        const pages::Page page = staff::page_of(scene, world);
        if (const auto* question = std::get_if<pages::QuestionPage>(&page.body))
            asked.insert(question->question.key);
    }
    EXPECT_EQ(asked, (std::set<std::string>{"age", "area", "situation"}));
}

TEST(TourRoute, ShowsNoticesOnTheirFirstDay)
{
    const pages::World world = world_on(base::Date{2026y / 11 / 19});
    const auto scenes = staff::route(world, "de");
    const std::string party = "Heute Fest um 15 Uhr.";
    EXPECT_NE(text_of(scenes, "home.notice-party", world).find(party), std::string::npos);
    EXPECT_NE(text_of(scenes, "attract.notice-party", world).find(party), std::string::npos);
    EXPECT_EQ(text_of(scenes, "home", world).find(party), std::string::npos);
    EXPECT_NE(text_of(scenes, "service.notice-moved", world).find("Der Kurs ist voll."), std::string::npos);
}

TEST(TourRoute, ShowsWhatIsNotTranslated)
{
    const pages::World world = world_on(base::Date{2026y / 11 / 26});
    const auto scenes = staff::route(world, "ar");
    const std::string home = text_of(scenes, "home.untranslated", world);
    EXPECT_NE(home.find("{de} Arbeit"), std::string::npos) << home;
    EXPECT_NE(home.find("{ar} مساعدة"), std::string::npos) << "the terminal's own words stay: " << home;
}

TEST(TourRoute, SaysNothingOfNowWhenTheClockIsInDoubt)
{
    const pages::World world = world_on(base::Date{2026y / 11 / 26});
    const auto scenes = staff::route(world, "de");
    EXPECT_NE(text_of(scenes, "path.night", world), text_of(scenes, "path.no-clock", world));
}

}  // namespace
