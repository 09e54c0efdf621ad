#include "tests/support/golden.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <vector>

#include "kiosk/base/files.h"

namespace tests {
namespace {

constexpr std::ptrdiff_t k_lines_around = 3;

using Lines = std::vector<std::string>;
using Range = std::pair<std::ptrdiff_t, std::ptrdiff_t>;

Lines lines_of(const std::string& text)
{
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string marked(char mark, const Lines& lines, Range range)
{
    std::string text;
    for (auto at = range.first; at < range.second; ++at)
        text += fmt::format("{} {:4} | {}\n", mark, at + 1, lines[static_cast<std::size_t>(at)]);
    return text;
}

// The lines between what both have in common at the beginning and at the end, with a few around them.
std::string difference(const Lines& expected, const Lines& actual)
{
    const auto same = std::ranges::mismatch(expected, actual).in1 - expected.begin();
    const auto shorter = std::min(std::ssize(expected), std::ssize(actual));
    std::ptrdiff_t tail = 0;
    while (tail < shorter - same && *(expected.end() - 1 - tail) == *(actual.end() - 1 - tail)) ++tail;
    const Range gone{same, std::ssize(expected) - tail}, come{same, std::ssize(actual) - tail};
    return marked(' ', expected, {std::max<std::ptrdiff_t>(same - k_lines_around, 0), same}) +
           marked('-', expected, gone) + marked('+', actual, come) +
           marked(' ', actual, {come.second, std::min(come.second + k_lines_around, std::ssize(actual))});
}

bool goldens_are_rewritten()
{
    const char* wish = std::getenv("KIOSK_UPDATE_GOLDENS");
    return wish && std::string(wish) == "1";
}

}  // namespace

void expect_golden(const std::string& name, const std::string& actual)
{
    const std::filesystem::path path = std::filesystem::path(KIOSK_SOURCE "/tests/golden") / name;
    if (goldens_are_rewritten()) {
        std::filesystem::create_directories(path.parent_path());
        ASSERT_TRUE(base::write_file(path, actual)) << path;
        return;
    }
    const auto expected = base::read_file(path);
    if (expected && *expected == actual) return;
    ADD_FAILURE() << "tests/golden/" << name
                  << (expected ? " differs (- expected, + actual):\n" : " is missing; it would be:\n")
                  << difference(lines_of(expected.value_or("")), lines_of(actual))
                  << "If this is as it should be, run the tests with KIOSK_UPDATE_GOLDENS=1.";
}

}  // namespace tests
