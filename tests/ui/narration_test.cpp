#include "kiosk/ui/narration.h"

#include <gtest/gtest.h>

#include "kiosk/ui/nodes.h"

namespace {

using session::Aloud;
using session::Voice;
using ui::Look;
using ui::Node;
using ui::Role;

const i18n::Words& words()
{
    static const i18n::Words own(KIOSK_SHARE "/locales", "kiosk");
    return own;
}

base::Phrase english(const std::string& text)
{
    return {text, "en"};
}

Node topic(const std::string& id, const std::string& label)
{
    Node node = ui::tappable("topic." + id, Role::choice, Look::tile, english(label), session::OpenedHelp{});
    node.parts.push_back(
        ui::tappable(node.id + "/read", Role::button, Look::speaker, english("Read"), session::OpenedHelp{}));
    return node;
}

Node bar_item(const std::string& name)
{
    return ui::tappable("bar." + name, Role::button, Look::bar, english(name), session::WentHome{});
}

// A title, a sentence, three topics of which the second is chosen, a card that can be kept, a bar.
ui::Screen home()
{
    ui::Screen screen;
    screen.name = "home";
    screen.language = "en";
    Node title = ui::heading("title", Look::title, english("What is it about?"));
    title.parts.push_back(
        ui::tappable("read", Role::button, Look::speaker, english("Read"), session::OpenedHelp{}));
    screen.groups.push_back(
        {ui::Flow::column, {title, ui::text("lead", Look::lead, english("Choose one."))}});
    screen.groups.push_back(
        {ui::Flow::grid, {topic("work", "Work"), topic("home", "Home"), topic("law", "Law")}});
    screen.groups.back().nodes[1].selected = true;
    ui::add_part(screen.groups.back().nodes[0], "hint", Look::small, english("Find a job"));

    Node card = ui::tappable("result.a", Role::choice, Look::card, {"Beratung", "de"}, session::OpenedHelp{});
    card.number = "1";
    card.parts.push_back(
        ui::tappable("keep.a", Role::button, Look::keep, english("Keep"), session::OpenedHelp{}));
    screen.groups.push_back({ui::Flow::column, {card}});
    screen.bar = {bar_item("back"), bar_item("home")};
    screen.bar[0].enabled = false;
    return screen;
}

// "[id] text" for what stands on the screen, "text" for what is only said; another language is told.
std::string heard(const std::vector<ui::SpokenLine>& lines)
{
    std::string all;
    for (const ui::SpokenLine& line : lines) {
        if (!line.node.empty()) all += "[" + line.node + "] ";
        if (line.phrase.language != "en") all += "{" + line.phrase.language + "} ";
        for (const char c : line.phrase.text)
            if (static_cast<unsigned char>(c) < 0x80) all += c;
        all += "; ";
    }
    return all;
}

ui::Narrator narrator()
{
    return {words(), {"en"}};
}

TEST(Narrator, ReadsAPageInItsOrder)
{
    EXPECT_EQ(
        heard(narrator().page(home())),
        "[title] What is it about?; [lead] Choose one.; [topic.work] Work; [topic.work/hint] Find a job; "
        "[topic.home] Home; chosen; [topic.law] Law; {de} 1; [result.a] {de} Beratung; ");
}

TEST(Narrator, TellsWhatAPageIsAndHowMuchIsOnIt)
{
    EXPECT_EQ(heard(narrator().opening(home(), Voice::off)), "[title] What is it about?; 4 choices; ");
    const auto guided = narrator().opening(home(), Voice::guide);
    ASSERT_EQ(guided.size(), 3U);
    EXPECT_TRUE(guided.back().phrase.text.starts_with("Use the arrow keys"));
}

TEST(Narrator, TellsAnItemWithItsPlaceAndState)
{
    EXPECT_EQ(heard(narrator().item(home(), "topic.work")),
              "[topic.work] Work; [topic.work/hint] Find a job; 1 of 3; ");
    EXPECT_EQ(heard(narrator().item(home(), "topic.home")), "[topic.home] Home; chosen; 2 of 3; ");
    EXPECT_EQ(heard(narrator().item(home(), "keep.a")), "[keep.a] Keep; ");
    EXPECT_EQ(heard(narrator().item(home(), "bar.back")), "[bar.back] back; not available here; 1 of 2; ");
    EXPECT_EQ(heard(narrator().item(home(), "lead")), "[lead] Choose one.; ");
    EXPECT_EQ(heard(narrator().item(home(), "nothing")), "");
}

TEST(Narrator, CallsLanguagesInThemselves)
{
    ui::Screen screen;
    screen.name = "language";
    screen.groups.push_back({ui::Flow::grid,
                             {ui::tappable("language.de", Role::choice, Look::language, {"Deutsch", "de"},
                                           session::ChoseLanguage{"de"})}});
    session::Session visit;
    visit.roll_call = session::RollCall{"de"};
    visit.aloud = Aloud{Aloud::What::item, "language.de"};
    const auto lines = narrator().lines(screen, visit);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].phrase.text, "Deutsch");
    EXPECT_EQ(lines[1].phrase.language, "de");
}

TEST(FocusOrder, IsTheReadingOrderWithoutWhatDoesNothing)
{
    EXPECT_EQ(ui::focus_order(home()),
              (std::vector<std::string>{"title", "lead", "topic.work", "topic.home", "topic.law", "result.a",
                                        "keep.a", "bar.home"}));
}

TEST(Words, AreCountedAsTheyAreRead)
{
    EXPECT_EQ(ui::count_words(home()), 4U + 2 + 1 + 3 + 1 + 1 + 1 + 1);
}

}  // namespace
