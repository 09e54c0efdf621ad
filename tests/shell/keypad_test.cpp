#include "kiosk/shell/keypad.h"

#include <gtest/gtest.h>

namespace {

using shell::Act;
using shell::Keypad;
using Mapping = std::map<std::string, std::string>;

constexpr int k_tab = 258, k_enter = 257, k_escape = 256, k_right = 262, k_left = 263, k_f13 = 302, k_a = 65;

stage::KeyPressed key(int number, bool shift = false)
{
    return {.scancode = 1, .key = number, .shift = shift, .at = {}};
}

stage::KeyPressed scancode(int code)
{
    return {.scancode = code, .key = -1, .shift = false, .at = {}};
}

TEST(Keypad, KnowsTheKeysOfEveryKeyboard)
{
    const Keypad keypad;
    EXPECT_EQ(keypad.act_of(key(k_right)), Act::next);
    EXPECT_EQ(keypad.act_of(key(k_left)), Act::previous);
    EXPECT_EQ(keypad.act_of(key(k_tab)), Act::next);
    EXPECT_EQ(keypad.act_of(key(k_tab, true)), Act::previous);
    EXPECT_EQ(keypad.act_of(key(k_enter)), Act::select);
    EXPECT_EQ(keypad.act_of(key(k_escape)), Act::back);
    EXPECT_EQ(keypad.act_of(key(k_a)), std::nullopt);
    EXPECT_EQ(keypad.act_of(key(k_f13)), std::nullopt);
}

TEST(Keypad, LearnsTheKeysOfADevice)
{
    const Keypad keypad(
        {{"F13", "next"}, {"a", "select"}, {"scancode:123", "louder"}, {"scancode:122", "softer"}});
    EXPECT_TRUE(keypad.troubles().empty());
    EXPECT_EQ(keypad.act_of(key(k_f13)), Act::next);
    EXPECT_EQ(keypad.act_of(key(k_a)), Act::select);
    EXPECT_EQ(keypad.act_of(scancode(123)), Act::louder);
    EXPECT_EQ(keypad.act_of(scancode(122)), Act::softer);
    EXPECT_EQ(keypad.act_of(key(k_right)), Act::next);  // the usual ones stay
}

TEST(Keypad, LetsADeviceTurnUsualKeysRound)
{
    EXPECT_EQ(Keypad(Mapping{{"right", "previous"}}).act_of(key(k_right)), Act::previous);
}

TEST(Keypad, TellsOfKeysItDoesNotKnow)
{
    const Keypad keypad(Mapping{{"F0", "next"},
                                {"F26", "next"},
                                {"shift", "next"},
                                {"scancode:x", "next"},
                                {"scancode:-1", "next"},
                                {"", "next"},
                                {"F2", "next"}});
    EXPECT_EQ(keypad.troubles().size(), 6U);
    EXPECT_EQ(keypad.act_of(key(291)), Act::next);
}

}  // namespace
