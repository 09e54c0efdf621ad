#include "kiosk/staff/rule_examples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "kiosk/base/files.h"
#include "kiosk/staff/rules.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace staff {

// What a failing test is called.
void PrintTo(const Example& example, std::ostream* out)
{
    *out << example.rule;
}

}  // namespace staff

namespace {

namespace fs = std::filesystem;
using staff::Example;

const fs::path k_folder = fs::path(KIOSK_SOURCE) / "tests" / "bad_content";

// "topics" of "topics: [work]"; empty for what belongs to the line above.
std::string name_of(const std::string& line)
{
    const bool is_inside = line.empty() || line.front() == ' ' || line.front() == '#' || line.front() == '-';
    return is_inside ? std::string() : line.substr(0, line.find(':'));
}

std::vector<std::string> lines_of(std::string_view text)
{
    std::istringstream in{std::string(text)};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// The file with the snippet behind everything whose name the snippet does not have.
std::string merged(std::string_view file, std::string_view snippet)
{
    std::set<std::string> replaced;
    for (const std::string& line : lines_of(snippet)) replaced.insert(name_of(line));
    std::string text, name;
    for (const std::string& line : lines_of(file)) {
        if (!name_of(line).empty()) name = name_of(line);
        if (!replaced.contains(name)) text += line + "\n";
    }
    return text + std::string(snippet) + "\n";
}

// The centre that examples stand in. In German only, so that a changed text makes no translation old, unless
// the example is about a translation.
class Centre {
public:
    explicit Centre(const Example& example)
    {
        const auto options = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
        fs::copy(k_folder / "_good", root_, options);
        fs::copy(k_folder / "_examples", root_, options);
        const std::string stem = fs::path(example.file).stem();
        if (stem == "en" || stem == "fr") return;
        for (const auto& entry : fs::recursive_directory_iterator(root_))
            if (entry.path().filename() == "en.yaml") english_.push_back(entry.path());
        for (const fs::path& path : english_) fs::remove(path);
        put("centre/centre.yaml", "languages: [{tag: de}]", false);
    }

    void put(std::string_view file, std::string_view snippet, bool is_whole)
    {
        const fs::path path = root_ / file;
        const std::string before = is_whole ? "" : base::read_file(path).value_or(std::string());
        folder_.write("content/" + std::string(file), merged(before, snippet));
    }

    // "rule: message" of every finding.
    std::vector<std::string> findings() const
    {
        const auto outcome =
            tests::kioskctl({"check", root_.string(), "--format", "json", "--clock", "2026-11-23T10:00"});
        std::vector<std::string> findings;
        const auto json = nlohmann::json::parse(outcome.out);
        for (const auto& finding : json.at("findings"))
            findings.push_back(finding.at("rule").get<std::string>() + ": " +
                               finding.at("message").get<std::string>());
        return findings;
    }

private:
    tests::TempFolder folder_;
    fs::path root_ = folder_ / "content";
    std::vector<fs::path> english_;
};

class RuleExample : public testing::TestWithParam<Example> {};

TEST_P(RuleExample, BreaksItsRuleAndNoOther)
{
    const Example& example = GetParam();
    Centre centre(example);
    centre.put(example.file, example.wrong, example.is_whole_file);
    const auto findings = centre.findings();
    EXPECT_FALSE(findings.empty());
    for (const std::string& finding : findings)
        EXPECT_TRUE(finding.starts_with(std::string(example.rule) + ": ")) << finding;
}

TEST_P(RuleExample, HasNoFindingsWhenRight)
{
    const Example& example = GetParam();
    Centre centre(example);
    const bool is_moved = !example.right_file.empty();
    centre.put(is_moved ? example.right_file : example.file, example.right,
               example.is_whole_file || is_moved);
    EXPECT_EQ(centre.findings(), std::vector<std::string>());
}

std::string name_in_tests(const testing::TestParamInfo<Example>& info)
{
    std::string name(info.param.rule);
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, RuleExample,
                         testing::ValuesIn(staff::rule_examples().begin(), staff::rule_examples().end()),
                         name_in_tests);

// What is found in PO files, which are no content.
bool is_of_translators(const std::string& rule)
{
    return rule.starts_with("po-");
}

// What these are about is no text: other encodings, sizes, rights, drawings; or it takes many services.
TEST(RuleExamples, AreThereForEveryRuleThatLinesCanBreak)
{
    const std::vector<std::string> without = {
        "guide-not-proven", "long-list", "missing-centre", "never-shown", "not-utf8",
        "room-not-on-plan", "too-large", "too-many",       "unreadable",  "unused-answer"};
    std::vector<std::string> found;
    for (const std::string& rule : staff::known_rules())
        if (!is_of_translators(rule) && !staff::example_of(rule)) found.push_back(rule);
    EXPECT_EQ(found, without);
    EXPECT_TRUE(std::ranges::is_sorted(staff::rule_examples(), {}, &Example::rule));
}

// The list for staff leaves out no rule and no demand.
TEST(RuleList, NamesTheRulesThereAre)
{
    const std::string list = base::read_file(fs::path(KIOSK_SOURCE) / "content" / "README.md").value();
    for (const std::string& rule : staff::known_rules()) {
        if (is_of_translators(rule)) continue;
        EXPECT_NE(list.find("`" + rule + "`"), std::string::npos) << rule;
    }
    for (int number = 1; number <= 26; ++number)
        EXPECT_NE(list.find("| R-CON-" + std::to_string(number) + " "), std::string::npos) << number;
}

}  // namespace
