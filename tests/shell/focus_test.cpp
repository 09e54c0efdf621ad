#include "kiosk/shell/focus.h"

#include <gtest/gtest.h>

namespace {

const std::vector<std::string> k_order = {"title", "topic.work", "bar.help"};

paint::Box box(const std::string& id, const paint::Rect& rect, bool scrolls)
{
    paint::Box box;
    box.id = id;
    box.rect = rect;
    box.scrolls = scrolls;
    return box;
}

// A page of 3000 px in a viewport of 1000, a pixel to the millimetre; the topic is far down.
paint::Layout layout()
{
    paint::Layout layout;
    layout.surface = {{500, 1100}, 1};
    layout.viewport = {0, 0, 500, 1000};
    layout.content_px = 3000;
    layout.boxes = {box("title", {0, 20, 500, 50}, true), box("topic.work", {0, 1500, 500, 100}, true),
                    box("topic.work/hint", {10, 1540, 400, 30}, true),
                    box("bar.help", {0, 1000, 100, 100}, false)};
    return layout;
}

TEST(Focus, GoesRound)
{
    EXPECT_EQ(shell::next_focus(k_order, ""), "title");
    EXPECT_EQ(shell::next_focus(k_order, "title"), "topic.work");
    EXPECT_EQ(shell::next_focus(k_order, "bar.help"), "title");
    EXPECT_EQ(shell::previous_focus(k_order, ""), "bar.help");
    EXPECT_EQ(shell::previous_focus(k_order, "title"), "bar.help");
    EXPECT_EQ(shell::next_focus({}, "title"), "");
}

TEST(Focus, IsFoundUnderAFingerThatOnlyLooks)
{
    EXPECT_EQ(shell::focusable_at(layout(), k_order, 50, 40, 0), "title");
    EXPECT_EQ(shell::focusable_at(layout(), k_order, 50, 250, 1300), "topic.work");
    EXPECT_EQ(shell::focusable_at(layout(), k_order, 50, 1050, 0), "bar.help");
    EXPECT_EQ(shell::focusable_at(layout(), k_order, 300, 1050, 0), "");
}

TEST(Focus, IsBroughtIntoSight)
{
    EXPECT_EQ(shell::scroll_to_show(layout(), "title", 0), std::nullopt);
    EXPECT_EQ(shell::scroll_to_show(layout(), "bar.help", 500), std::nullopt);
    EXPECT_EQ(shell::scroll_to_show(layout(), "topic.work", 0), 1600 + 12 - 1000);
    EXPECT_EQ(shell::scroll_to_show(layout(), "topic.work", 2000), 1500 - 12);
    EXPECT_EQ(shell::scroll_to_show(layout(), "title", 900), 8);
}

}  // namespace
