#include "kiosk/fit/pseudo.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/base/letters.h"

namespace {

using fit::pseudo;

std::string longer(const std::string& text)
{
    return pseudo(text, fit::k_longer);
}

long letters(const std::string& text)
{
    return std::ranges::count_if(text, base::begins_letter);
}

TEST(Pseudo, IsReadByWhoKnowsTheLanguageAndMarkedAtBothEnds)
{
    EXPECT_EQ(longer("Back"), "[Ɓåçķ]");
    EXPECT_EQ(longer("Anerkennung"), "[Åñéŕķéññûñĝ ~~]");
    EXPECT_EQ(longer("für Bücher"), "[ƒüŕ Ɓüçĥéŕ ~]") << "other letters stay";
}

TEST(Pseudo, IsTwoFifthsLonger)
{
    for (const long length : {10, 25, 60, 300}) {
        const std::string text = longer(std::string(static_cast<std::size_t>(length), 'a'));
        EXPECT_GE(letters(text), length * 14 / 10) << text;
        EXPECT_LE(letters(text), length * 14 / 10 + 2) << text;
    }
}

TEST(Pseudo, AddsNoLongWords)
{
    EXPECT_TRUE(longer(std::string(40, 'x')).ends_with("ẋẋ ~~~~~~ ~~~~~~]"));
}

TEST(Pseudo, LeavesWhatIsNotWordsAsItIs)
{
    EXPECT_EQ(longer("12:30"), "12:30");
    EXPECT_EQ(longer(""), "");
    EXPECT_EQ(longer("+49 381 444"), "+49 381 444");
    EXPECT_EQ(longer("to www.example.org"), "[ţö www.example.org ~~~~~]");
    EXPECT_EQ(longer("a@example.org").substr(0, 14), "[a@example.org");
    EXPECT_EQ(longer("on \u2066Am Markt 3\u2069."), "[öñ \u2066Am Markt 3\u2069. ~~~~]") << "a value";
    EXPECT_EQ(longer("\u2066“\u2068Help\u2069”\u2069 \u2066Am Ufer\u2069"),
              "[\u2066“\u2068Ĥéļþ\u2069”\u2069 \u2066Am Ufer\u2069 ~~~~~]")
        << "a quotation";
    EXPECT_EQ(longer("in \u2068Rostock\u2069"), "[îñ \u2068Ŕöšţöçķ\u2069 ~~]") << "a word of the centre";
}

TEST(Pseudo, TurnsEachWordFromTheRight)
{
    EXPECT_EQ(pseudo("to Back", fit::k_from_right),
              "[\u200F\u202Eţö\u202C\u200F \u200F\u202EƁåçķ\u202C\u200F~]");
    EXPECT_EQ(pseudo("to www.example.org", fit::k_from_right),
              "[\u200F\u202Eţö\u202C\u200F \u2066www.example.org\u2069 ~~~~~]");
}

ui::Screen screen_of(std::vector<ui::Node> nodes)
{
    ui::Screen screen;
    screen.language = "en";
    screen.groups.push_back({ui::Flow::column, std::move(nodes)});
    return screen;
}

ui::Node node(const std::string& text, const base::LanguageTag& language)
{
    ui::Node node;
    node.label = {text, language};
    return node;
}

TEST(Pseudo, TurnsTheScreensOwnLanguageOnly)
{
    ui::Node parent = node("Back", "en");
    parent.parts = {node("Help", "en"), node("Hilfe", "de")};
    ui::Screen screen = screen_of({parent});
    screen.bar = {node("Home", "en")};
    screen.page_up = {"Up", "en"};
    screen = pseudo(screen, "en", fit::k_longer);
    EXPECT_EQ(screen.language, "en-XA");
    const ui::Node& turned = screen.groups[0].nodes[0];
    EXPECT_EQ(turned.label, (base::Phrase{"[Ɓåçķ]", "en-XA"}));
    EXPECT_EQ(turned.parts[0].label, (base::Phrase{"[Ĥéļþ]", "en-XA"}));
    EXPECT_EQ(turned.parts[1].label, (base::Phrase{"Hilfe", "de"}));
    EXPECT_EQ(screen.bar[0].label.text, "[Ĥöɱé]");
    EXPECT_EQ(screen.page_up.language, "en-XA");
}

TEST(Pseudo, LeavesAScreenInAnotherLanguageThatLanguage)
{
    ui::Screen screen = screen_of({node("Willkommen", "de"), node("Welcome", "en")});
    screen.language = "de";
    screen = pseudo(screen, "en", fit::k_from_right);
    EXPECT_EQ(screen.language, "de");
    EXPECT_EQ(screen.groups[0].nodes[0].label.language, "de");
    EXPECT_EQ(screen.groups[0].nodes[1].label.language, "ar-XB");
}

TEST(Pseudo, LeavesWhatWasTypedAndTheKeys)
{
    ui::Screen screen = screen_of({});
    ui::Writing writing;
    writing.field = node("adv", "en");
    writing.field.role = ui::Role::field;
    writing.field.selected = true;
    writing.rows = {{{node("a", "en"), 1}, {node("Space", "en"), 1}}};
    for (ui::Cell& cell : writing.rows[0]) cell.node.role = ui::Role::key;
    writing.rows[0][1].node.icon = "space_bar";
    screen.writing = writing;
    screen = pseudo(screen, "en", fit::k_longer);
    EXPECT_EQ(screen.writing->field.label.text, "adv");
    EXPECT_EQ(screen.writing->rows[0][0].node.label.text, "a");
    EXPECT_EQ(screen.writing->rows[0][1].node.label.text, "[Šþåçé]");
}

}  // namespace
