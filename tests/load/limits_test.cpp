#include <gtest/gtest.h>

#include <algorithm>

#include "tests/load/reading.h"
#include "tests/support/child.h"

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

// The most that 256 KiB can cost, in the ways that take most.
TEST(Limits, BoundTheMemoryThatOneFileTakes)
{
    const auto full_of = [](const std::string& part) {
        return repeated(part, static_cast<int>(load::k_longest_file_bytes / part.size()) - 2);
    };
    const std::string k_files[] = {
        "[" + full_of("[],"),
        "[" + full_of("a,"),
        "[" + full_of("{a: b},"),
        full_of("["),
        full_of("{"),
        full_of("- x\n"),
        full_of("a: b\n"),
        full_of("? "),
        "[" + full_of("\"\","),
        full_of("-\n"),
        "[" + full_of("&a "),
        "'" + full_of("''"),
        full_of("\n"),
        "a: |\n" + full_of(" x"),
        full_of("a"),
        full_of("- "),
        full_of("!a "),
        "\"" + full_of("\\n"),
        full_of("'a': \n"),
        "[" + full_of("a:,"),
    };
    for (const std::string& file : k_files) {
        const tests::ChildAnswer answer = tests::in_a_child([&file] {
            static_cast<void>(found_in(file));
            return std::string();
        });
        if (tests::k_memory_tells) {
            EXPECT_LT(answer.peak_kib, 64 * 1024) << file.substr(0, 10);
        }
    }
}

// One mistake may stand in every one of 50,000 places.
TEST(Limits, BoundWhatIsToldOfOneFile)
{
    std::string yaml;
    for (int i = 0; i < 2'000; ++i) yaml += "key" + std::to_string(i) + ": x\n";
    const std::string found = tests::words_from(content::Kind::service, yaml).findings;
    EXPECT_EQ(std::ranges::count(found, '\n'), load::k_most_told + 1);
    EXPECT_NE(found.find("f:101:1: error: too-many/mistakes(\"100\")\n"), std::string::npos);

    std::string doubtful;
    for (int i = 0; i < 2'000; ++i) doubtful += "- \u200f\n";
    doubtful = "words:\n" + doubtful + "titel: x\n";
    const std::string of_both = tests::words_from(content::Kind::service, doubtful).findings;
    EXPECT_NE(of_both.find("error: unknown-key"), std::string::npos) << "warnings hide no error";
}

}  // namespace
