#include "kiosk/shell/typing.h"

#include <gtest/gtest.h>

namespace {

std::string typed(char32_t letter)
{
    const auto event = shell::event_of(stage::Typed{letter, {}});
    return event ? std::get<session::Typed>(*event).letters : "";
}

TEST(Typing, TakesLettersOfEveryScript)
{
    EXPECT_EQ(typed(U'a'), "a");
    EXPECT_EQ(typed(U'ß'), "ß");
    EXPECT_EQ(typed(U'ش'), "ش");
    EXPECT_EQ(typed(U'ሰ'), "ሰ");
    EXPECT_EQ(typed(U'\U0001F600'), "\U0001F600");
    EXPECT_EQ(typed(U' '), " ");
}

TEST(Typing, TakesNothingThatIsNoLetter)
{
    for (const char32_t wrong : {char32_t{0}, char32_t{0x1B}, char32_t{0x7F}, char32_t{0x85},
                                 char32_t{0x202E}, char32_t{0x2066}, char32_t{0xD800}, char32_t{0x110000}})
        EXPECT_EQ(typed(wrong), "") << static_cast<unsigned>(wrong);
}

TEST(Typing, KnowsTheKeysThatErase)
{
    const auto event = [](int key) { return shell::event_of(stage::KeyPressed{0, key, false, {}}); };
    EXPECT_TRUE(std::holds_alternative<session::Erased>(*event(259)));
    EXPECT_TRUE(std::holds_alternative<session::ClearedText>(*event(256)));
    EXPECT_FALSE(event(65));
    EXPECT_TRUE(shell::is_enter({0, 257, false, {}}));
    EXPECT_TRUE(shell::is_enter({0, 335, false, {}}));
    EXPECT_FALSE(shell::is_enter({0, -1, false, {}}));
}

}  // namespace
