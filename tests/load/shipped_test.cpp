#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/load/load.h"
#include "tests/support/findings.h"

namespace {

// The content that comes with the program is read without a word.
TEST(ShippedContent, CanBeReadWhole)
{
    auto [folder, findings] = load::scan(std::filesystem::path(KIOSK_SOURCE) / "content");
    auto facts = load::facts(folder);
    base::append(findings, std::move(facts.findings));
    std::size_t things_with_german = 0;
    for (const content::Thing& thing : load::things(folder)) {
        auto words = load::translations(folder, thing);
        things_with_german += words.value.contains("de") ? 1 : 0;
        base::append(findings, std::move(words.findings));
    }
    EXPECT_EQ(tests::to_text(findings), "");
    EXPECT_GT(facts.value.services.size(), 0u);
    EXPECT_EQ(facts.value.services.size() + facts.value.organisations.size() + facts.value.places.size() +
                  facts.value.notices.size() + 2,
              load::things(folder).size());
    EXPECT_GT(things_with_german, facts.value.services.size());
}

}  // namespace
