#include "kiosk/content/plan.h"

#include <gtest/gtest.h>

namespace content {
namespace {

TEST(Plan, NamesARoomsElementByLettersDigitsAndHyphens)
{
    EXPECT_EQ(room_element("2.07"), "room-2-07");
    EXPECT_EQ(room_element("R 12a"), "room-r-12a");
    EXPECT_EQ(room_element("Büro 3"), "room-b-ro-3");
    EXPECT_EQ(room_element("2-07"), "room-2-07");
    EXPECT_EQ(room_element("\"}#x"), "room----x");
}

TEST(Plan, NamesTheFileOfAFloor)
{
    EXPECT_EQ(plan_file("2"), "floor-2.svg");
    EXPECT_EQ(plan_file("EG"), "floor-eg.svg");
    EXPECT_EQ(plan_file("-1"), "floor--1.svg");
}

TEST(Plan, FindsTheFloorInAFilesName)
{
    EXPECT_EQ(floor_of_plan("floor-2.svg"), "2");
    EXPECT_EQ(floor_of_plan("floor--1.svg"), "-1");
    EXPECT_EQ(floor_of_plan("floor-eg.svg"), "eg");
    for (const char* other : {"floor-.svg", "floor-EG.svg", "floor-2.yaml", "floor.svg", "Floor-2.svg",
                              "floor-2.svg.bak", "floor-ü.svg", ".svg", ""})
        EXPECT_EQ(floor_of_plan(other), "") << other;
}

}  // namespace
}  // namespace content
