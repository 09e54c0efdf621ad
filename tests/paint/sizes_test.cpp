// What larger letters and long labels do to widgets.
#include "tests/paint/laying.h"

namespace {

using paint::Box;
using paint::Layout;
using ui::Look;
using ui::Role;

class Sizes : public tests::Laying {
protected:
    static ui::Screen options(std::vector<ui::Node> nodes)
    {
        ui::Screen screen;
        screen.language = "de";
        screen.groups.push_back({ui::Flow::grid, std::move(nodes)});
        return screen;
    }
    static ui::Node option(const std::string& id, const std::string& label = "Normal")
    {
        return tests::node(id, Role::button, Look::option, label);
    }
    static ui::Screen with_bar(const std::vector<std::string>& labels,
                               const base::LanguageTag& language = "de")
    {
        ui::Screen screen = tests::screen_with(2, language);
        screen.bar.clear();
        for (const std::string& label : labels)
            screen.bar.push_back(tests::node("bar." + label, Role::button, Look::bar, label, language));
        return screen;
    }
    static const paint::Panel& panel(const Box& box) { return std::get<paint::Panel>(box.marks.front()); }
    static paint::Icon icon(const Box& box)
    {
        for (const paint::Mark& mark : box.marks)
            if (const auto* found = std::get_if<paint::Icon>(&mark)) return *found;
        return {};
    }
};

TEST_F(Sizes, PutFewerChoicesIntoALineWhenLettersAreLarge)
{
    const auto columns = [this](int size) {
        set_size(size);
        const Layout layout = lay_out(tests::screen_with(9, "de", Look::tile));
        int count = 0;
        for (const Box& box : layout.boxes)
            if (box.id.starts_with("topic.") && box.rect.y == layout.find("topic.0")->rect.y) ++count;
        return count;
    };
    EXPECT_EQ(columns(0), 3);
    EXPECT_EQ(columns(3), 2);
}

TEST_F(Sizes, BreakNoWordOfAChoice)
{
    for (int size = 0; size <= session::k_largest_size; ++size) {
        set_size(size);
        for (const Look look : {Look::tile, Look::row, Look::door, Look::language, Look::option}) {
            ui::Screen screen = tests::screen_with(2, "de", look);
            for (ui::Node& node : screen.groups.back().nodes) node.label.text = "Migrantenorganisationen";
            const Layout layout = lay_out(screen);
            EXPECT_EQ(lines(*layout.find("topic.0")), 1) << static_cast<int>(look) << " at " << size;
        }
    }
}

TEST_F(Sizes, DoNotChangeTheBar)
{
    const ui::Screen screen = tests::screen_with(2, "de");
    const Layout usual = lay_out(screen);
    set_size(session::k_largest_size);
    const Layout large = lay_out(screen);
    for (const ui::Node& item : screen.bar) {
        EXPECT_EQ(large.find(item.id)->rect.y, usual.find(item.id)->rect.y);
        EXPECT_EQ(large.find(item.id)->em_px, usual.find(item.id)->em_px);
    }
}

TEST_F(Sizes, KeepSixItemsOfTheBarInOneLineEach)
{
    const Layout layout =
        lay_out(with_bar({"Zurück", "Start", "Sprache", "Lesen und hören", "Hilfe", "Beenden"}));
    for (const Box& box : layout.boxes) {
        if (!box.id.starts_with("bar.")) continue;
        EXPECT_EQ(lines(box), 1) << box.id;
        EXPECT_GE(mm(layout, box.rect.width), 20) << box.id;
    }
    EXPECT_NEAR(mm(layout, 1920 - layout.viewport.bottom()), 29, 0.5f);
}

TEST_F(Sizes, GiveALongLabelOfTheBarTheRoomThatOthersDoNotNeed)
{
    const Layout layout =
        lay_out(with_bar({"Zurück", "Start", "Sprache", "Barrierefreiheit", "Hilfe", "Beenden"}));
    EXPECT_EQ(lines(*layout.find("bar.Barrierefreiheit")), 1);
    EXPECT_GT(layout.find("bar.Barrierefreiheit")->rect.width, layout.find("bar.Hilfe")->rect.width);
    EXPECT_EQ(layout.find("bar.Zurück")->rect.width, layout.find("bar.Hilfe")->rect.width);
}

TEST_F(Sizes, MakeTheBarHigherWhenLabelsNeedTwoLines)
{
    const Layout layout =
        lay_out(with_bar({"Einen Schritt zurück", "Zum Anfang zurück", "Andere Sprache wählen",
                          "Lesen und hören", "Ich brauche Hilfe", "Jetzt beenden"},
                         "de"));
    const Box& first = *layout.find("bar.Einen Schritt zurück");
    EXPECT_EQ(lines(first), 2);
    EXPECT_GT(mm(layout, 1920 - layout.viewport.bottom()), 33);
    for (const Box& box : layout.boxes) {
        if (!box.id.starts_with("bar.")) continue;
        EXPECT_EQ(icon(box).at.y, icon(first).at.y) << "all icons stand on one line";
        for (const paint::Glyphs& text : texts(box))
            EXPECT_TRUE(tests::is_within(text.at, box.rect)) << box.id;
        EXPECT_LE(box.rect.right(), 1080);
    }
}

TEST_F(Sizes, CanBeComparedByTheirPictures)
{
    ui::Node small = option("setting.size.1"), large = option("setting.size.4");
    small.share = 0.5;
    const Layout layout = lay_out(options({small, large}));
    const paint::Icon one = icon(*layout.find("setting.size.1")),
                      other = icon(*layout.find("setting.size.4"));
    EXPECT_NEAR(one.at.width, other.at.width / 2, 0.01f);
    EXPECT_NEAR(one.at.bottom(), other.at.bottom(), 0.01f) << "on one line";
    EXPECT_EQ(layout.find("setting.size.1")->rect.height, layout.find("setting.size.4")->rect.height);
}

TEST_F(Sizes, OfOptionsAreThoseOfChoices)
{
    for (int size = 0; size <= session::k_largest_size; ++size) {
        set_size(size);
        const Layout layout =
            lay_out(options({option("a"), option("b"), option("c", "Schwarz auf Weiß"), option("d")}));
        for (const Box& box : layout.boxes) {
            if (!box.tap) continue;
            EXPECT_GE(mm(layout, box.rect.height), 25);
            EXPECT_GE(mm(layout, box.rect.width), 25);
        }
        EXPECT_GE(mm(layout, tests::distance(layout.find("a")->rect, layout.find("b")->rect)), 2.54f);
    }
}

TEST_F(Sizes, FourOptionsStandInOneLineAtTheUsualSize)
{
    const Layout layout = lay_out(options({option("a"), option("b"), option("c"), option("d")}));
    EXPECT_EQ(layout.find("a")->rect.y, layout.find("d")->rect.y);
}

TEST_F(Sizes, ShowAChosenOptionByGroundLineAndMark)
{
    ui::Node chosen = option("chosen");
    chosen.selected = true;
    const Layout layout = lay_out(options({chosen, option("other")}));
    const Box& box = *layout.find("chosen");
    EXPECT_EQ(panel(box).fill, theme.colours.tint);
    EXPECT_EQ(panel(box).border, theme.colours.accent);
    EXPECT_GT(panel(box).border_px, panel(*layout.find("other")).border_px);
    EXPECT_TRUE(has_icon(box, "check_circle"));
    EXPECT_FALSE(has_icon(*layout.find("other"), "check_circle"));
    EXPECT_NE(panel(box).pressed, panel(box).fill);
}

TEST_F(Sizes, ShowAnOptionThatCannotBeChosenFlat)
{
    ui::Node off = option("off");
    off.enabled = false;
    const Layout layout = lay_out(options({off, option("on")}));
    const Box& box = *layout.find("off");
    EXPECT_EQ(panel(box).shadow_px, 0);
    EXPECT_EQ(panel(box).fill, theme.colours.paper);
    EXPECT_EQ(icon(box).colour, theme.colours.disabled);
    EXPECT_EQ(layout.hit(box.rect.x + 5, box.rect.y + 5, 0), nullptr);
}

TEST_F(Sizes, MoveTheButtonOfACardUnderItWhenLettersAreLarge)
{
    ui::Node card = tests::node("card", Role::choice, Look::card, "Beratung");
    card.parts.push_back(tests::node("keep", Role::button, Look::keep, "Merken"));
    const auto laid = [&](int size) {
        set_size(size);
        return lay_out(options({card}));
    };
    const Layout usual = laid(0);
    EXPECT_GT(usual.find("keep")->rect.x, usual.find("card")->rect.right());
    const Layout large = laid(3);
    EXPECT_GT(large.find("keep")->rect.y, large.find("card")->rect.bottom());
    EXPECT_EQ(large.find("keep")->rect.x, large.find("card")->rect.x);
}

TEST_F(Sizes, PutAHeadingNearToWhatItIsTheHeadingOf)
{
    ui::Screen screen = options({option("a")});
    screen.groups.push_back(
        {ui::Flow::column, {tests::node("heading", Role::heading, Look::section, "Farben")}});
    screen.groups.push_back({ui::Flow::grid, {option("b")}});
    const Layout layout = lay_out(screen);
    const float above = tests::distance(layout.find("a")->rect, layout.find("heading")->rect);
    const float below = tests::distance(layout.find("heading")->rect, layout.find("b")->rect);
    EXPECT_LT(below * 1.5f, above);
}

TEST_F(Sizes, PutFactsOnOneSheetWhereverTheyStand)
{
    ui::Screen screen = options({});
    screen.groups = {{ui::Flow::column,
                      {tests::node("heading", Role::heading, Look::section, "Kontakt"),
                       tests::node("fact.where", Role::fact, Look::fact, "Wo"),
                       tests::node("fact.when", Role::fact, Look::fact, "Wann"),
                       tests::node("about", Role::text, Look::paragraph, "Mehr")}}};
    const Layout layout = lay_out(screen);
    const auto sheet = std::ranges::find_if(
        layout.boxes, [](const Box& box) { return box.id.empty() && !box.marks.empty(); });
    ASSERT_NE(sheet, layout.boxes.end());
    const paint::Rect rect = panel(*sheet).rect;
    EXPECT_EQ(panel(*sheet).fill, theme.colours.surface);
    EXPECT_TRUE(tests::is_within(layout.find("fact.where")->rect, rect));
    EXPECT_TRUE(tests::is_within(layout.find("fact.when")->rect, rect));
    EXPECT_GT(tests::distance(layout.find("heading")->rect, rect), 0);
    EXPECT_GT(tests::distance(layout.find("about")->rect, rect), 0);
}

TEST_F(Sizes, CountDownInFiguresOnlyWhereLessMotionIsWanted)
{
    ui::Node left = tests::node("left", Role::status, Look::countdown, "23");
    left.share = 0.7;
    const float with_bar = lay_out(options({left})).find("left")->rect.height;
    theme.motion.shrinks = false;
    EXPECT_LT(lay_out(options({left})).find("left")->rect.height, with_bar);
}

TEST_F(Sizes, KeepWhatChoosesDirectlyOverTheBar)
{
    ui::Screen screen = tests::screen_with(2, "de");
    screen.path = tests::node("path.open", Role::button, Look::primary, "Weg");
    screen.confirm = tests::node("action.confirm", Role::button, Look::primary, "Auswählen");
    screen.confirm->tap.reset();
    const Layout layout = lay_out(screen);
    const Box& confirm = *layout.find("action.confirm");
    EXPECT_TRUE(confirm.steers) << "the shell knows what it chooses";
    EXPECT_FALSE(layout.find("path.open")->steers);
    EXPECT_GT(confirm.rect.y, layout.find("path.open")->rect.bottom());
    EXPECT_LT(confirm.rect.bottom(), layout.find("bar.home")->rect.y);
    EXPECT_LE(layout.viewport.bottom(), layout.find("path.open")->rect.y);
}

}  // namespace
