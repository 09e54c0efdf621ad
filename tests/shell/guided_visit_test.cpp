// Whole visits without eyes: by keys alone, and with a finger that only looks.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/shell/quiet_terminal.h"
#include "tests/support/golden.h"

namespace {

using namespace std::chrono_literals;
using tests::QuietTerminal;

constexpr int k_enter = 257, k_escape = 256, k_down = 264, k_up = 265;
constexpr auto k_time_to_answer = 1600ms;

// Without the marks that set values apart.
std::string plain(const std::string& text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "\xE2\x81") == 0 && static_cast<unsigned char>(text[i + 2]) >= 0xA6) i += 2;
        else plain += text[i];
    }
    return plain;
}

std::string all(const std::vector<base::Phrase>& phrases)
{
    std::string all;
    for (const base::Phrase& phrase : phrases) all += plain(phrase.text) + "|";
    return all;
}

// The name of that language is said, and a key takes it.
void take_language(QuietTerminal& terminal, const base::LanguageTag& language)
{
    terminal.press(k_down);
    for (int names = 0; names < 12; ++names) {
        const auto heard = terminal.take_heard();
        if (!heard.empty() && heard.front().language == language) return terminal.press(k_enter);
        terminal.hear_out();
        terminal.pass(k_time_to_answer);
    }
    ADD_FAILURE() << language << " was not called";
}

// Moves on until that has the focus.
void find(QuietTerminal& terminal, const std::string& id)
{
    for (int steps = 0; steps < 200; ++steps) {
        const ui::OutlineNode* node = terminal.node(id);
        if (node && node->focused) return;
        terminal.press(k_down);
    }
    ADD_FAILURE() << id << " cannot be reached by keys";
}

// Everything that is written on the page, but for signs that only read.
std::set<std::string> visible_texts(const QuietTerminal& terminal)
{
    std::set<std::string> texts;
    for (const ui::OutlineNode& node : terminal.outline().nodes) {
        const bool is_sign = node.id == "read" || node.id.ends_with("/read") || node.id == "action.confirm" ||
                             node.id == "page.up" || node.id == "page.down";
        if (!is_sign && node.enabled && !node.label.text.empty()) texts.insert(plain(node.label.text));
    }
    return texts;
}

// Goes once round the page and gives what was heard.
std::vector<base::Phrase> heard_on_the_way_round(QuietTerminal& terminal)
{
    std::vector<base::Phrase> heard = terminal.take_heard();
    std::set<std::string> met;
    for (int steps = 0; steps < 400; ++steps) {
        terminal.press(k_down);
        const auto& nodes = terminal.outline().nodes;
        const auto focused = std::ranges::find(nodes, true, &ui::OutlineNode::focused);
        if (focused == nodes.end()) {
            ADD_FAILURE() << "nothing has the focus";
            break;
        }
        if (!met.insert(focused->id).second) break;
        EXPECT_TRUE(focused->visible) << focused->id << " has the focus out of sight";
        for (base::Phrase& phrase : terminal.take_heard()) heard.push_back(std::move(phrase));
    }
    return heard;
}

// Goes round, and writes down what was heard.
void expect_nothing_unspoken(QuietTerminal& terminal, const std::string& where, std::string& transcript)
{
    const std::set<std::string> visible = visible_texts(terminal);
    std::set<std::string> heard;
    transcript += "\n# " + where + "\n";
    for (const base::Phrase& phrase : heard_on_the_way_round(terminal)) {
        heard.insert(plain(phrase.text));
        const bool is_own = phrase.language == terminal.outline().language;
        transcript += (is_own ? "" : "{" + phrase.language + "} ") + plain(phrase.text) + "\n";
    }
    for (const std::string& text : visible) EXPECT_TRUE(heard.contains(text)) << where << ": " << text;
}

class GuidedVisit : public testing::TestWithParam<const char*> {};

TEST_P(GuidedVisit, LeadsToAContactByKeysAloneAndLeavesNothingUnspoken)
{
    QuietTerminal terminal("small");
    std::string transcript;
    take_language(terminal, GetParam());
    ASSERT_EQ(terminal.outline().screen, "home");
    EXPECT_EQ(terminal.outline().language, GetParam());
    expect_nothing_unspoken(terminal, "home", transcript);

    find(terminal, "topic.work");
    terminal.press(k_enter);
    ASSERT_EQ(terminal.outline().screen, "question");
    expect_nothing_unspoken(terminal, "question", transcript);
    find(terminal, "answer.situation.looking");
    terminal.press(k_enter);
    while (terminal.outline().screen == "question") {
        const std::string unknown = "answer." + *terminal.outline().page + ".unknown";
        find(terminal, unknown);
        terminal.press(k_enter);
    }
    ASSERT_EQ(terminal.outline().screen, "results");
    expect_nothing_unspoken(terminal, "results", transcript);

    find(terminal, "result.advice");
    terminal.press(k_enter);
    ASSERT_EQ(terminal.outline().screen, "service");
    expect_nothing_unspoken(terminal, "service", transcript);

    find(terminal, "bar.help");
    terminal.press(k_enter);
    expect_nothing_unspoken(terminal, "help", transcript);
    find(terminal, "bar.reading");
    terminal.press(k_enter);
    expect_nothing_unspoken(terminal, "reading", transcript);
    terminal.press(k_escape);
    EXPECT_EQ(terminal.outline().screen, "help");
    find(terminal, "bar.finish");
    terminal.press(k_enter);
    EXPECT_EQ(terminal.outline().screen, "attract");
    tests::expect_golden(std::string("shell/guided-visit.") + GetParam() + ".txt", transcript);
}

INSTANTIATE_TEST_SUITE_P(InLanguages, GuidedVisit, testing::Values("de", "en", "ar", "uk"),
                         [](const auto& one) { return std::string(one.param); });

// Who does not read: touches pictures, and hears what they mean.
TEST(VisitByPictures, LeadsToAContact)
{
    QuietTerminal terminal("small");
    terminal.tap("read");
    while (terminal.take_heard().front().language != "en") {
        terminal.hear_out();
        terminal.pass(k_time_to_answer);
    }
    terminal.touch(5, 1000);
    ASSERT_EQ(terminal.outline().screen, "home");
    EXPECT_NE(all(terminal.take_heard()).find("Search and find"), std::string::npos) << "the page is read";

    for (const ui::OutlineNode& node : terminal.outline().nodes)
        EXPECT_TRUE(node.role != ui::Role::choice || terminal.node(node.id + "/read")) << node.id;
    terminal.tap("topic.work/read");
    EXPECT_TRUE(all(terminal.take_heard()).starts_with("Work|Search and find|"));
    terminal.tap("topic.work");
    ASSERT_EQ(terminal.outline().screen, "question");
    terminal.tap("answer.situation.looking");
    while (terminal.outline().screen == "question")
        terminal.tap("answer." + *terminal.outline().page + ".unknown");
    terminal.take_heard();
    terminal.tap("result.advice");
    ASSERT_EQ(terminal.outline().screen, "service");
    EXPECT_NE(all(terminal.take_heard()).find("+49"), std::string::npos) << "the phone number is read";
}

TEST(GuidedVisit, CallsEachLanguageInTurnThreeTimesAndThenNoMore)
{
    QuietTerminal terminal("small");
    terminal.press(k_down);
    std::string called;
    for (int names = 0; names < 20; ++names) {
        const auto heard = terminal.take_heard();
        if (!heard.empty()) called += heard.front().language + " ";
        terminal.hear_out();
        terminal.pass(k_time_to_answer);
    }
    EXPECT_EQ(called, "de en uk ar de en uk ar de en uk ar ");
    EXPECT_EQ(terminal.outline().screen, "language");
}

TEST(GuidedVisit, BeginsInACornerOfTheGlass)
{
    QuietTerminal terminal("small");
    terminal.hold(5, 1915, 3100ms);
    EXPECT_EQ(terminal.outline().screen, "language");
    ASSERT_EQ(terminal.take_heard().front().text, "Deutsch");
    terminal.touch(500, 500);
    EXPECT_EQ(terminal.outline().screen, "home");
}

TEST(GuidedVisit, SaysWhatAFingerMeetsAndChoosesOnlyWhereItIsConfirmed)
{
    QuietTerminal terminal("small");
    take_language(terminal, "en");
    terminal.take_heard();
    const ui::OutlineNode work = *terminal.node("topic.work");
    const ui::OutlineNode papers = *terminal.node("topic.papers");
    const auto middle = [](const ui::OutlineNode& node) {
        return std::pair(node.x + node.width / 2, node.y + node.height / 2);
    };
    terminal.slide({middle(work), middle(papers)});
    const std::string heard = all(terminal.take_heard());
    EXPECT_NE(heard.find(work.label.text), std::string::npos) << heard;
    EXPECT_NE(heard.find(papers.label.text), std::string::npos) << heard;
    EXPECT_EQ(terminal.outline().screen, "home");
    EXPECT_TRUE(terminal.node("topic.papers")->focused);

    terminal.tap("action.confirm");
    EXPECT_NE(terminal.outline().screen, "home");
}

TEST(GuidedVisit, IsTouchedInVainByExploring)
{
    QuietTerminal terminal("small");
    take_language(terminal, "en");
    for (const ui::OutlineNode& node : std::vector(terminal.outline().nodes)) {
        if (node.id == "action.confirm" || !node.visible) continue;
        terminal.touch(node.x + node.width / 2, node.y + node.height / 2);
        ASSERT_EQ(terminal.outline().screen, "home") << node.id;
    }
}

TEST(GuidedVisit, CountsDownAloud)
{
    QuietTerminal terminal("small");
    take_language(terminal, "en");
    terminal.hear_out();
    terminal.take_heard();
    terminal.pass(181s);
    ASSERT_EQ(terminal.outline().screen, "countdown");
    const std::string heard = all(terminal.take_heard());
    EXPECT_NE(heard.find(plain(terminal.node("title")->label.text)), std::string::npos) << heard;
    terminal.hear_out();
    terminal.pass(11s);
    EXPECT_FALSE(terminal.take_heard().empty());
    terminal.press(k_up);
    EXPECT_EQ(terminal.outline().screen, "home");
}

TEST(ReadingAloud, IsStoppedByAnyTouch)
{
    QuietTerminal terminal("small");
    terminal.touch(500, 500);
    terminal.tap("language.en");
    EXPECT_FALSE(terminal.is_speaking());
    terminal.tap("read");
    EXPECT_TRUE(terminal.is_speaking());
    terminal.touch(3, 3);
    EXPECT_FALSE(terminal.is_speaking());
}

TEST(ReadingAloud, SaysInWritingWhyNothingIsHeard)
{
    QuietTerminal terminal("small", true);
    terminal.touch(500, 500);
    terminal.tap("language.en");
    terminal.tap("topic.work/read");
    EXPECT_EQ(terminal.outline().screen, "home");
    ASSERT_TRUE(terminal.node("read.unread.1"));
    EXPECT_EQ(terminal.node("read.unread.2")->label.language, "de");
    terminal.tap("topic.work");
    EXPECT_FALSE(terminal.node("read.unread.1"));
}

}  // namespace
