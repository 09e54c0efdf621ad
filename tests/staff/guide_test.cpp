#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "kiosk/base/files.h"
#include "tests/staff/outcome.h"
#include "tests/support/golden.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::k_thursday;
using tests::kioskctl;
using tests::operator+;

namespace fs = std::filesystem;

// The small centre to be changed.
class GuideCommand : public testing::Test {
protected:
    GuideCommand() { fs::copy(tests::centre("small"), root_, fs::copy_options::recursive); }

    void append(const std::string& path, const std::string& lines) const
    {
        const std::string before = base::read_file(root_ / path).value();
        ASSERT_TRUE(base::write_file(root_ / path, before + lines));
    }

    // Two topics have only services that are over; now those go on.
    void mend() const
    {
        for (const auto& entry : fs::directory_iterator(root_ / "services")) {
            std::string facts = base::read_file(entry.path() / "service.yaml").value();
            const std::size_t at = facts.find("offered:");
            if (at == std::string::npos) continue;
            facts.erase(at, facts.find('\n', at) + 1 - at);
            ASSERT_TRUE(base::write_file(entry.path() / "service.yaml", facts));
        }
    }

    tests::Outcome guide(const std::vector<std::string>& options = {}) const
    {
        return kioskctl(std::vector<std::string>{"guide", root_.string()} + k_thursday + options);
    }

    tests::TempFolder folder_;
    fs::path root_ = folder_ / "content";
};

TEST_F(GuideCommand, SaysWhatFailsUnderATable)
{
    for (const char* language : {"de", "en"}) {
        const tests::Outcome outcome = guide({"--language", language});
        EXPECT_EQ(outcome.code, 1) << outcome.err;
        tests::expect_golden(std::string("staff/guide.") + language + ".txt", outcome.out);
    }
}

TEST_F(GuideCommand, IsContentWithAGuideThatHolds)
{
    mend();
    const tests::Outcome outcome = guide({"--language", "en"});
    EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
    EXPECT_TRUE(outcome.out.starts_with("The guide leaves nobody without an answer.\n")) << outcome.out;
}

TEST_F(GuideCommand, GivesAllThereIsAsJson)
{
    const auto json = nlohmann::json::parse(guide({"--format", "json"}).out);
    const auto& proof = json.at("proof");
    EXPECT_FALSE(proof.at("holds"));
    EXPECT_EQ(proof.at("terminals"), nlohmann::json::parse(R"([null, "rostock", "schwerin"])"));
    EXPECT_EQ(proof.at("periods").at(0), "2026-11-26");
    std::size_t situations = 0;
    for (const auto& topic : proof.at("topics")) situations += topic.at("situations").get<std::size_t>();
    EXPECT_EQ(proof.at("situations"), situations);
    EXPECT_EQ(proof.at("topics").at(0).at("topic"), "work");
    EXPECT_FALSE(json.at("findings").empty());
    for (const auto& finding : json.at("findings")) EXPECT_NE(finding.at("message").get<std::string>(), "");
}

TEST_F(GuideCommand, IsNotContentWithErrorsElsewhere)
{
    mend();
    append("services/advice/service.yaml", "costs: free\n");
    const tests::Outcome outcome = guide();
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("[unknown-key]"), std::string::npos) << outcome.err;
}

TEST_F(GuideCommand, ProvesNothingWhileFactsAreNotUnderstood)
{
    mend();
    append("services/advice/service.yaml", "\"\n");
    const tests::Outcome outcome = guide({"--format", "json"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(nlohmann::json::parse(outcome.out).at("proof").is_null());
    EXPECT_NE(guide({"--language", "en"}).err.find("cannot be proven"), std::string::npos);
}

TEST_F(GuideCommand, KnowsWrongUsage)
{
    EXPECT_EQ(kioskctl({"guide"}).code, 2);
    EXPECT_EQ(kioskctl({"guide", "/nowhere"}).code, 2);
}

}  // namespace
