#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/journey/visit.h"

// Right-to-left languages turn the layout round.
namespace {

using journey::Outline;
using journey::Visit;

Outline question_in(const std::string& language, base::SizePx screen)
{
    Visit visit({.screen = screen, .options = {"--language", language}});
    visit.until_on("home");
    return visit.tap_to("topic.recognition", "question", "situation");
}

void expect_mirrored(const Outline& german, const Outline& arabic)
{
    for (const std::string& id : german.ids_beginning("bar.")) {
        const journey::Rect there = german.visible(id).rect;
        const journey::Rect here = arabic.visible(id).rect;
        EXPECT_NEAR(here.x, german.size.width - there.right(), 2) << id;
        EXPECT_NEAR(here.y, there.y, 2) << id;
    }
    EXPECT_LT(german.visible("bar.back").rect.x, german.visible("bar.finish").rect.x);
    EXPECT_GT(arabic.visible("bar.back").rect.x, arabic.visible("bar.finish").rect.x);
}

TEST(RightToLeft, TurnsTheBarRound)
{
    for (const base::SizePx screen : {journey::k_portrait, journey::k_landscape})
        expect_mirrored(question_in("de", screen), question_in("ar", screen));
}

TEST(RightToLeft, LeavesTelephoneNumbersAsTheyAre)
{
    Visit visit({.options = {"--language", "ar"}});
    visit.until_on("home");
    visit.tap_to("bar.help", "help");
    const journey::Node* phone = visit.seen().find("emergency.fire-ambulance/phone");
    ASSERT_NE(phone, nullptr) << visit.seen().text;
    EXPECT_NE(phone->label.find("112"), std::string::npos);
    EXPECT_EQ(visit.seen().find("title")->direction, "rtl");
}

}  // namespace
