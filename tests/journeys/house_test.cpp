#include <gtest/gtest.h>

#include "tests/support/journey/visit.h"

// Who is in this house, on the terminal: tests/centres/house, on Monday, 23 November 2026.
namespace {

using journey::Visit;

const std::filesystem::path k_centre = std::filesystem::path(KIOSK_SOURCE) / "tests/centres/house";

class House : public testing::TestWithParam<const char*> {};

TEST_P(House, LeadsFromHomeToAPersonAndTheirRoom)
{
    Visit visit({.options = {}, .content = k_centre, .clock = "2026-11-23T10:00"});
    visit.begin(GetParam());
    visit.bring_into_sight("house.open");
    visit.tap_to("house.open", "house");
    ASSERT_NE(visit.seen().find("plan"), nullptr);
    EXPECT_EQ(visit.seen().find("plan")->role, "image");
    visit.bring_into_sight("result.advice");
    visit.tap_to("result.advice", "service", "advice");
    const auto* plan = visit.seen().find("plan");
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->role, "image");
    EXPECT_NE(plan->label.find("2.07"), std::string::npos);
    EXPECT_NE(visit.seen().find("plan/here"), nullptr);
    visit.tap_to("bar.back", "house");
    visit.tap_to("bar.back", "home");
}

INSTANTIATE_TEST_SUITE_P(InEveryDirection, House, testing::Values("de", "uk", "ar"),
                         [](const auto& one) { return std::string(one.param); });

TEST(Notices, BeginAndEndAtMidnightWhileNobodyIsHere)
{
    Visit visit({.options = {}, .content = k_centre, .clock = "2026-11-24T23:59:55"});
    visit.until([](const auto& seen) { return seen.find("notice.party") != nullptr; }, "the party's notice");
    visit.until([](const auto& seen) { return seen.find("notice.party") == nullptr; }, "its end");
    EXPECT_EQ(visit.seen().screen, "attract");
    EXPECT_NE(visit.seen().find("notice.lift"), nullptr);
}

TEST(Notices, CloseWhatTheyAreAbout)
{
    Visit visit({.options = {"--language", "de"}, .content = k_centre, .clock = "2026-11-25T15:00"});
    visit.until_on("home");
    visit.bring_into_sight("house.open");
    visit.tap_to("house.open", "house");
    const auto* open = visit.seen().find("result.course/open");
    ASSERT_NE(open, nullptr);
    EXPECT_NE(open->label.find("Die Lehrerin ist krank"), std::string::npos) << open->label;
}

}  // namespace
