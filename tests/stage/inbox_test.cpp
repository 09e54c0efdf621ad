#include "kiosk/stage/inbox.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using stage::Inbox;
using stage::Touch;
using Phase = stage::Touch::Phase;

Touch touch(Phase phase, float x_px)
{
    return {phase, x_px, 0, {}};
}

struct Line {
    std::string operator()(const Touch& touch) const
    {
        constexpr std::array k_names = {"down", "move", "up"};
        return fmt::format("{} {}", k_names.at(static_cast<std::size_t>(touch.phase)), touch.x_px);
    }
    std::string operator()(const stage::KeyPressed& key) const { return fmt::format("key {}", key.key); }
    std::string operator()(const stage::Typed&) const { return "typed"; }
    std::string operator()(const stage::Resized&) const { return "resized"; }
    std::string operator()(const stage::CloseAsked&) const { return "close"; }
};

std::vector<std::string> lines_of(Inbox& inbox)
{
    std::vector<std::string> lines;
    for (const stage::Input& input : inbox.take_all()) lines.push_back(std::visit(Line{}, input));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Inbox, KeepsTheOrder)
{
    Inbox inbox;
    inbox.add(touch(Phase::down, 1));
    inbox.add(stage::KeyPressed{30, 65, false, {}});
    inbox.add(touch(Phase::up, 1));
    inbox.add(stage::CloseAsked{});
    EXPECT_EQ(lines_of(inbox), (Lines{"down 1", "key 65", "up 1", "close"}));
}

TEST(Inbox, IsEmptyOnceItWasTaken)
{
    Inbox inbox;
    inbox.add(stage::CloseAsked{});
    inbox.take_all();
    EXPECT_EQ(lines_of(inbox), Lines{});
}

TEST(Inbox, KeepsOnlyTheLastOfMovesInARow)
{
    Inbox inbox;
    for (const float x_px : {1.f, 2.f, 3.f}) inbox.add(touch(Phase::move, x_px));
    inbox.add(touch(Phase::up, 3));
    inbox.add(touch(Phase::move, 4));
    EXPECT_EQ(lines_of(inbox), (Lines{"move 3", "up 3", "move 4"}));
}

TEST(Inbox, NeverMergesTaps)
{
    Inbox inbox;
    for (int tap = 0; tap < 2; ++tap) {
        inbox.add(touch(Phase::down, 7));
        inbox.add(touch(Phase::up, 7));
    }
    EXPECT_EQ(lines_of(inbox), (Lines{"down 7", "up 7", "down 7", "up 7"}));
}

TEST(Inbox, AsksOnceToDrawAgain)
{
    Inbox inbox;
    inbox.add(stage::Resized{});
    inbox.add(stage::Resized{});
    inbox.add(touch(Phase::down, 1));
    inbox.add(stage::Resized{});
    EXPECT_EQ(lines_of(inbox), (Lines{"resized", "down 1", "resized"}));
}

}  // namespace
