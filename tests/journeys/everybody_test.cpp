#include <gtest/gtest.h>

#include "tests/support/journey/visit.h"

// The terminal used without touching it, without seeing it and with other letters. Without a loudspeaker:
// what would be heard is tested in tests/shell.
namespace {

using namespace std::chrono_literals;
using journey::Outline;
using journey::Visit;

Visit begun()
{
    return Visit({.options = {"--language", "de"}, .content = journey::walk_centre()});
}

std::string focus(const Outline& seen)
{
    for (const journey::Node& node : seen.nodes)
        if (node.focused) return node.id;
    return {};
}

void press_until(Visit& visit, const std::string& key, const std::string& focused)
{
    for (int presses = 0; presses < 60; ++presses) {
        const std::string before = focus(visit.seen());
        if (before == focused) return;
        visit.finger().type(key);
        visit.until([&before](const Outline& seen) { return focus(seen) != before; }, "another focus");
    }
    FAIL() << focused << " cannot be reached by " << key;
}

// The first key leads to the languages. Without a sound they are not called, and keys move on.
void begin_by_keys(Visit& visit)
{
    visit.finger().type("Down");
    visit.until([](const Outline& seen) { return seen.screen == "language" && seen.find("read.unread.1"); },
                "the languages, which nobody calls");
}

TEST(Keys, LeadFromTheFirstScreenToAServiceAndBack)
{
    Visit visit({.options = {}, .content = journey::walk_centre()});
    visit.until_on("attract");
    begin_by_keys(visit);
    press_until(visit, "Down", "language.uk");
    visit.finger().type("Return");
    visit.until_on("home");
    EXPECT_EQ(visit.seen().language, "uk");
    press_until(visit, "Tab", "topic.german");
    visit.finger().type("Return");
    visit.until_on("results");
    visit.finger().type("Escape");
    visit.until_on("home");
}

TEST(Keys, ShowWhereTheyStand)
{
    Visit visit = begun();
    visit.until_on("home");
    begin_by_keys(visit);
    press_until(visit, "Down", "language.ar");
    for (const journey::Node& node : visit.seen().nodes) EXPECT_EQ(node.focused, node.id == "language.ar");
}

TEST(Corner, LeadsToTheLanguagesWhenItIsHeld)
{
    Visit visit = begun();
    visit.until_on("home");
    visit.until_it_listens();
    visit.finger().press({4, 4});
    visit.until_on("language");
    visit.finger().release();
    EXPECT_NE(visit.seen().find("action.confirm"), nullptr);
}

TEST(Settings, MakeLettersLargerAndKeepThePage)
{
    Visit visit = begun();
    visit.until_on("home");
    visit.tap_to("topic.recognition", "question", "situation");
    const double before = visit.seen().find("title")->text_px;
    visit.tap_to("bar.reading", "reading");
    visit.bring_into_sight("setting.size.4");
    visit.tap("setting.size.4");
    visit.until([before](const Outline& seen) { return seen.find("title")->text_px > before; },
                "larger letters");
    EXPECT_EQ(visit.seen().screen, "reading");
    visit.tap_to("bar.back", "question", "situation");
    EXPECT_GT(visit.seen().find("title")->text_px, before);
    visit.tap_to("bar.finish", "attract");
    visit.begin("de");
    visit.tap_to("topic.recognition", "question", "situation");
    EXPECT_EQ(visit.seen().find("title")->text_px, before);
}

TEST(Settings, PutEverythingIntoReach)
{
    Visit visit = begun();
    visit.until_on("home");
    visit.tap_to("bar.reading", "reading");
    visit.bring_into_sight("setting.reach.low");
    visit.tap("setting.reach.low");
    const auto is_low = [](const Outline& seen) {
        for (const journey::Node& node : seen.nodes)
            if (node.visible && node.rect.y < seen.size.height * 0.4) return false;
        return true;
    };
    visit.until(is_low, "everything lower down");
    visit.tap_to("bar.back", "home");
    EXPECT_TRUE(is_low(visit.seen()));
}

TEST(ReadingAloud, SaysInWritingThatThereIsNoSound)
{
    Visit visit = begun();
    visit.until_on("home");
    visit.tap("read");
    visit.until([](const Outline& seen) { return seen.find("read.unread.1") != nullptr; },
                "why nothing is heard");
    EXPECT_EQ(visit.seen().screen, "home");
}

}  // namespace
