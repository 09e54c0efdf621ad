#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "tests/fuzz/targets.h"

namespace {

namespace fs = std::filesystem;
namespace fuzz = tests::fuzz;

const fs::path k_corpus = fs::path(KIOSK_SOURCE) / "tests/fuzz/corpus";

struct Target {
    const char* name;
    void (*run)(std::string_view bytes);
};

const Target k_targets[] = {
    {"bundle", fuzz::bundle},     {"edit", fuzz::edit},     {"hours", fuzz::hours},
    {"markdown", fuzz::markdown}, {"po", fuzz::po},         {"shapes", fuzz::shapes},
    {"speech", fuzz::speech},     {"values", fuzz::values}, {"words", fuzz::words},
    {"yaml", fuzz::yaml},
};

std::vector<fs::path> seeds_of(const std::string& target)
{
    std::vector<fs::path> seeds;
    for (const auto& entry : fs::directory_iterator(k_corpus / target)) seeds.push_back(entry.path());
    std::ranges::sort(seeds);
    return seeds;
}

class Corpus : public testing::TestWithParam<Target> {};

// What fuzzing has found once stays found.
TEST_P(Corpus, KeepsEveryPromise)
{
    const std::vector<fs::path> seeds = seeds_of(GetParam().name);
    EXPECT_GE(seeds.size(), 3u);
    for (const fs::path& seed : seeds) {
        SCOPED_TRACE(seed.filename().string());
        EXPECT_NO_THROW(GetParam().run(base::read_file(seed).value()));
    }
}

INSTANTIATE_TEST_SUITE_P(Of, Corpus, testing::ValuesIn(k_targets),
                         [](const auto& target) { return std::string(target.param.name); });

// Else a new layout of bundles would leave nothing to be fuzzed behind the first check.
TEST(Corpus, HasABundleThatOpens)
{
    const auto whole = bundle::Catalogue::open(k_corpus / "bundle/whole");
    EXPECT_TRUE(whole) << whole.error().what;
}

TEST(Corpus, HasATargetForEveryFolder)
{
    for (const auto& entry : fs::directory_iterator(k_corpus)) {
        const auto is_named = [&](const Target& target) { return entry.path().filename() == target.name; };
        EXPECT_TRUE(std::ranges::any_of(k_targets, is_named)) << entry.path();
    }
}

}  // namespace
