#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>

#include "tests/load/reading.h"

namespace {

using tests::found_in;

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

std::string nested(int depth)
{
    return "a: " + repeated("[", depth) + repeated("]", depth) + "\n";
}

TEST(Limits, RefuseAFileThatIsTooLarge)
{
    const std::string text = "a: " + std::string(load::k_longest_file_bytes - 4, 'x') + "\n";
    EXPECT_EQ(found_in(text), "");
    EXPECT_EQ(found_in(text + "\n"), "f:1:1: error: too-large/file(\"256\")\n");
}

TEST(Limits, RefuseTooManySteps)
{
    EXPECT_EQ(found_in(nested(load::k_deepest - 1)), "");
    EXPECT_EQ(found_in(nested(load::k_deepest)), "f:1:19: error: too-deep(\"16\")\n");
    EXPECT_EQ(found_in(nested(100'000)), "f:1:19: error: too-deep(\"16\")\n");
    EXPECT_EQ(found_in(repeated("- ", 40) + "a\n"), "f:1:33: error: too-deep(\"16\")\n");
}

TEST(Limits, RefuseTooManyValues)
{
    EXPECT_EQ(found_in("a: [" + repeated("b,", 49'000) + "]\n"), "");
    EXPECT_EQ(found_in("a: [" + repeated("b,", 100'000) + "]\n"),
              "f:1:100003: error: too-many/values(\"50000\")\n");
}

// Nine levels of nine aliases each are 324 bytes and 400 million values.
TEST(Limits, RefuseABombOfAliases)
{
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 9; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" +
                repeated(below + ", ", 8) + below + "]\n";
    }
    const std::string found = found_in(bomb);
    EXPECT_EQ(found.substr(0, found.find('\n')), "f:1:5: error: alias-or-anchor/anchor(\"a0\")");
    EXPECT_EQ(std::ranges::count(found, '\n'), 20) << "the rest is not worth reading";
}

// The most that 256 KiB can cost. The limit is far above what is seen and far below what would hurt.
TEST(Limits, BoundTheMemoryThatOneFileTakes)
{
    for (const std::string& part : {std::string("[],"), std::string("{a: b},"), std::string("- x\n"),
                                    std::string("a: b\n"), std::string("? "), std::string("\"\","),
                                    std::string("-\n"), std::string("&a "), std::string("'")}) {
        const int times = static_cast<int>(load::k_longest_file_bytes / part.size()) - 1;
        static_cast<void>(
            found_in(part.find('\n') == part.npos ? "[" + repeated(part, times) : repeated(part, times)));
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const long k_most_kib = 400 * 1024;
    EXPECT_LT(usage.ru_maxrss, k_most_kib);
}

}  // namespace
