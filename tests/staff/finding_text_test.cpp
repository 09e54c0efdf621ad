#include "kiosk/staff/finding_text.h"

#include <gtest/gtest.h>

#include <random>

#include "kiosk/base/files.h"
#include "kiosk/i18n/cells.h"
#include "kiosk/staff/source_excerpt.h"

namespace {

using base::Finding;
using base::Severity;

const i18n::Words& words()
{
    static const i18n::Words staff(base::share_folder() / "locales", "staff");
    return staff;
}

Finding finding_at(int column, std::vector<std::string> arguments = {})
{
    return {{"f.yaml", 1, column}, Severity::error, "bad-phone", "", std::move(arguments)};
}

// The line, and the mark under it.
std::string shown(std::string_view line, const Finding& finding, int columns = 80)
{
    const staff::Excerpt part = staff::excerpt(line, finding, columns, words(), "en");
    return part.line + "\n" + part.mark;
}

TEST(Excerpt, PutsTheMarkUnderThePlace)
{
    const struct {
        const char* what;
        std::string line;
        Finding finding;
        std::string shown;
    } rows[] = {
        {"a value", "phone: 0381", finding_at(8, {"0381"}), "phone: 0381\n       ^~~~"},
        {"a value in quotes", "phone: \"0381\"", finding_at(8, {"0381"}), "phone: \"0381\"\n       ^~~~~~"},
        {"bytes are not columns", "größe: x", finding_at(10), "größe: x\n       ^"},
        {"wide letters", "名前: 0381", finding_at(9, {"0381"}), "名前: 0381\n      ^~~~"},
        {"marks above letters", "na\u0308me: x", finding_at(9), "na\u0308me: x\n      ^"},
        {"a tab", "a\tb: x", finding_at(3), "a       b: x\n        ^"},
        {"what cannot be seen", "a\u200Bb: x", finding_at(2), "a<U+200B>b: x\n ^"},
        {"another encoding",
         "K\xFC"
         "che",
         finding_at(2), "K<FC>che\n ^"},
        {"an escape", "a: \x1b[31mred", finding_at(4), "a: <U+001B>[31mred\n   ^"},
        {"behind the end", "a:", finding_at(9), "a:\n  ^"},
        {"an empty line", "", finding_at(1), "\n^"},
        {"the named part of a text", "title: a *b* c", finding_at(8, {"*b*"}),
         "title: a *b* c\n         ^~~"},
        {"the key in front of a text", "about: more about it", finding_at(8, {"about"}),
         "about: more about it\n       ^"},
        {"Arabic", "title: مركز", finding_at(8), "title: مركز\n       ^ here: “مركز”"},
        {"within Arabic", "title: مركز جديد", finding_at(17), "title: مركز جديد\nhere: “جديد”"},
        {"behind Arabic", "title: \"مركز\" # x", finding_at(19), "title: \"مركز\" # x\nhere: “# x”"},
    };
    for (const auto& row : rows) EXPECT_EQ(shown(row.line, row.finding), row.shown) << row.what;
}

TEST(Excerpt, CutsALongLineAroundThePlace)
{
    const std::string line = "words: " + std::string(30, 'a') + "PLACE" + std::string(100'000, 'b');
    EXPECT_EQ(shown(line, finding_at(38), 20), "…aaaaaaPLACEbbbbbbb…\n       ^");
    EXPECT_EQ(shown(line, finding_at(1), 20), "words: aaaaaaaaaaa…\n^");
    EXPECT_EQ(shown(line, finding_at(static_cast<int>(line.size())), 20),
              "…bbbbbbbbbbbbbbbbbb\n                  ^");
    EXPECT_LT(shown(std::string(100'000, 'x'), finding_at(50'000)).size(), 200u);
    EXPECT_LT(shown(line, finding_at(8, {line.substr(7)}), 20).size(), 50u);
}

// Whatever a file contains, at whatever column: one line, not wider than asked for.
TEST(Excerpt, FitsForAnyBytes)
{
    std::mt19937 chance(3);
    const std::string parts[] = {"a",  "ä",    "م",    "中",       "\u0301", "\u200B",
                                 "\t", "\xFF", "\x1b", "\xE2\x82", "🦊",   " "};
    for (int round = 0; round < 3000; ++round) {
        std::string line;
        for (auto left = chance() % 200; left > 0; --left) line += parts[chance() % std::size(parts)];
        const int columns = 20 + static_cast<int>(chance() % 100);
        const auto part =
            staff::excerpt(line, finding_at(static_cast<int>(chance() % 400)), columns, words(), "de");
        int width = 0;
        for (const i18n::Cell& cell : i18n::cells(part.line)) width += cell.columns;
        EXPECT_LE(width, columns) << line;
        EXPECT_LE(part.mark_begins, static_cast<std::size_t>(columns)) << line;
        EXPECT_EQ(part.line.find_first_of("\x1b\n\t"), std::string::npos);
    }
}

const base::Findings k_many = [] {
    base::Findings many;
    for (int line = 1; line <= 5; ++line)
        many.push_back({{"a.yaml", line, 1}, Severity::warning, "unchecked", "never", {}});
    many.push_back({{"b.yaml", 2, 8}, Severity::error, "bad-phone", "", {"0381"}});
    many.push_back({{"c.yaml", 1, 1}, Severity::note, "offered-over", "", {"2020-01-01"}});
    return many;
}();

std::vector<std::string> first_words(const std::string& text)
{
    std::vector<std::string> firsts;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
        if (text[begin] != ' ' && text[begin] != '\n')
            firsts.push_back(text.substr(begin, text.find(": ", begin) - begin));
    return firsts;
}

TEST(FindingsOnATerminal, HaveErrorsLastAndAFewForMany)
{
    const auto none = [](const Finding&) { return std::nullopt; };
    const std::string text = staff::findings_text(k_many, none, words(), "en", {});
    EXPECT_EQ(first_words(text), (std::vector<std::string>{"c.yaml:1:1", "a.yaml:1:1", "a.yaml:2:1",
                                                           "a.yaml:3:1", "b.yaml:2:8"}));
    EXPECT_NE(text.find("\n  2 more like this; kioskctl check --all shows them\n"), std::string::npos)
        << text;
    EXPECT_TRUE(
        text.ends_with("\n\n      1  note     offered-over\n      5  warning  unchecked\n"
                       "      1  error    bad-phone\n"))
        << text;
    const std::string all = staff::findings_text(k_many, none, words(), "en", {.shows_all = true});
    EXPECT_EQ(first_words(all).size(), 7u);
}

TEST(FindingsOnATerminal, ShowTheirLine)
{
    const auto line = [](const Finding&) { return std::optional<std::string>("phone: 0381"); };
    EXPECT_EQ(
        staff::findings_text({k_many[5]}, line, words(), "de", {}),
        "b.yaml:2:8: error: „0381“ ist keine Telefonnummer, wie sie hier geschrieben wird. [bad-phone]\n"
        "    2 | phone: 0381\n"
        "      |        ^~~~\n"
        "  Hinweis: Schreiben Sie +49, die Vorwahl ohne 0 und die Nummer, zum Beispiel \"+49 381 4443116\"; "
        "oder "
        "110, 112, 115, 116117.\n");
}

TEST(FindingsOnATerminal, OfNothingAreNothing)
{
    EXPECT_EQ(staff::findings_text({}, nullptr, words(), "en", {}), "");
}

}  // namespace
