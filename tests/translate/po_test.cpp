#include "kiosk/translate/po.h"

#include <gtest/gtest.h>

#include "kiosk/translate/plural_forms.h"

namespace {

using translate::from_po_text;
using translate::Po;
using translate::PoEntry;

const std::string k_header =
    "msgid \"\"\n"
    "msgstr \"\"\n"
    "\"Language: uk\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\n";

TEST(Po, IsWrittenAsGettextDoes)
{
    Po po{"Haus", "uk", {}};
    po.entries.push_back({.context = "centre:title",
                          .german = "Das Haus",
                          .translation = "Дім",
                          .is_unfinished = true,
                          .former_german = "Ein Haus",
                          .notes = {"Name of the centre."},
                          .file = "centre/de.yaml",
                          .line = 2});
    po.entries.push_back({.context = "centre:about", .german = "Eins \"zwei\"\n\n- 100 % \\"});
    EXPECT_EQ(translate::to_po_text(po).value_or(""),
              "msgid \"\"\n"
              "msgstr \"\"\n"
              "\"Project-Id-Version: Haus\\n\"\n"
              "\"PO-Revision-Date: \\n\"\n"
              "\"Last-Translator: \\n\"\n"
              "\"Language-Team: \\n\"\n"
              "\"Language: uk\\n\"\n"
              "\"MIME-Version: 1.0\\n\"\n"
              "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
              "\"Content-Transfer-Encoding: 8bit\\n\"\n"
              "\"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && \"\n"
              "\"n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n\"\n"
              "\n"
              "#. Name of the centre.\n"
              "#: centre/de.yaml:2\n"
              "#, fuzzy\n"
              "#| msgid \"Ein Haus\"\n"
              "msgctxt \"centre:title\"\n"
              "msgid \"Das Haus\"\n"
              "msgstr \"Дім\"\n"
              "\n"
              "msgctxt \"centre:about\"\n"
              "msgid \"\"\n"
              "\"Eins \\\"zwei\\\"\\n\"\n"
              "\"\\n\"\n"
              "\"- 100 % \\\\\"\n"
              "msgstr \"\"\n");
}

TEST(Po, IsReadAsItWasWritten)
{
    Po po{"Haus", "fa-AF", {}};
    const std::vector<std::string> texts = {"a",
                                            "\"",
                                            "\\",
                                            "\\n",
                                            "a\nb",
                                            "100 %s %d %",
                                            "{name} # x",
                                            "نشان می‌دهد\n- «یک»",
                                            "مرحبًا 123",
                                            std::string(3000, 'x'),
                                            "trailing  \nspace",
                                            "ä ö ü ß € 𝒳",
                                            "'",
                                            "%(x)s",

                                            "\\x41"};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        po.entries.push_back({.context = "services/s" + std::to_string(i) + ":about",
                              .german = texts[i],
                              .translation = texts[texts.size() - 1 - i],
                              .is_unfinished = i % 2 == 0,
                              .former_german = i % 2 == 0 ? texts[i] : "",
                              .notes = {"one", "two"},
                              .file = "services/a/de.yaml",
                              .line = 1});
    }
    const auto read = from_po_text(translate::to_po_text(po).value_or(""), "x.po");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(read.value.language, "fa-AF");
    ASSERT_EQ(read.value.entries.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const PoEntry& entry = read.value.entries[i];
        EXPECT_EQ(entry.context, po.entries[i].context);
        EXPECT_EQ(entry.german, po.entries[i].german);
        EXPECT_EQ(entry.translation, po.entries[i].translation);
        EXPECT_EQ(entry.is_unfinished, po.entries[i].is_unfinished);
    }
}

TEST(Po, KnowsWhereEntriesStand)
{
    const auto read =
        from_po_text(k_header +
                         "#~ msgctxt \"centre:old\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n\n"
                         "#| msgid \"former\"\nmsgctxt \"centre:title\"\nmsgid \"a\"\nmsgstr \"b\"\n",
                     "x.po");
    ASSERT_EQ(read.value.entries.size(), 1u);
    EXPECT_EQ(read.value.entries[0].line_in_po, 12);
}

TEST(Po, MayComeFromOtherSystems)
{
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : k_header + "msgctxt \"centre:title\"\nmsgid \"a\"\nmsgstr \"a\\n\"\n\"u\u0308\"\n")
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const auto read = from_po_text(windows, "x.po");
    EXPECT_TRUE(read.findings.empty());
    ASSERT_EQ(read.value.entries.size(), 1u);
    EXPECT_EQ(read.value.entries[0].translation, "a\nü");
}

struct Damaged {
    const char* what;
    std::string po;
    std::string finding;  // "line rule.detail"
};

std::string first_of(const base::Findings& findings)
{
    if (findings.empty()) return "nothing";
    const base::Finding& first = findings.front();
    return std::to_string(first.spot.line) + " " + first.rule +
           (first.detail.empty() ? "" : "." + first.detail);
}

TEST(Po, SaysWhereItIsDamaged)
{
    const std::string entry = "msgctxt \"a\"\nmsgid \"b\"\n";
    const std::vector<Damaged> rows = {
        {"open quote", k_header + "msgctxt \"a\"\nmsgid \"b\nmsgstr \"c\"\n", "8 po-damaged"},
        {"keyword", k_header + entry + "msgstring \"c\"\n", "8 po-damaged"},
        {"no msgstr", k_header + entry, "7 po-damaged"},
        {"twice", k_header + entry + "msgstr \"c\"\n\n" + entry + "msgstr \"d\"\n", "11 po-damaged"},
        {"no text at all",
         std::string("\x7f"
                     "ELF\0\1\2",
                     7),
         "1 po-damaged"},
        {"not UTF-8", k_header + "msgid \"\xff\"\nmsgstr \"\"\n", "6 not-utf8.damaged"},
        {"not UTF-8 by escape", k_header + entry + "msgstr \"\\377\"\n", "7 not-utf8.damaged"},
        {"another charset", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n",
         "1 po-damaged.charset"},
        {"plural", k_header + entry + "msgid_plural \"c\"\nmsgstr[0] \"d\"\n", "7 po-damaged.plural"},
        {"domain", k_header + "domain \"x\"\n" + entry + "msgstr \"c\"\n", "1 po-damaged.domain"},
    };
    for (const Damaged& row : rows)
        EXPECT_EQ(first_of(from_po_text(row.po, "x.po").findings), row.finding) << row.what;
}

TEST(Po, ManyMistakesAreSaidAndNoneEndsTheProgram)
{
    std::string po = k_header;
    for (int i = 0; i < 200; ++i) po += "msgctxt \"a\"\nmsgid broken\n\n";
    EXPECT_GE(from_po_text(po, "x.po").findings.size(), 200u);
}

TEST(Po, MayBeEmpty)
{
    const auto read = from_po_text("", "x.po");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(read.value.language, "");
}

// Ends, with or without findings.
void survives(const std::string& text)
{
    const auto read = from_po_text(text, "x.po");
    EXPECT_LE(read.value.entries.size(), 2u);
}

// Every beginning of a file, and every file with a byte changed, is a value or a finding.
TEST(Po, SurvivesDamageEverywhere)
{
    Po po{"Haus", "ar", {}};
    po.entries.push_back(
        {.context = "centre:title", .german = "Das \"Haus\"\nb", .translation = "بيت", .notes = {"n"}});
    const std::string whole = translate::to_po_text(po).value_or("");
    for (std::size_t at = 0; at < whole.size(); ++at) {
        survives(whole.substr(0, at));
        for (const char c : {'"', '\\', '\n', '#', '\xff', '\0', 'm'}) {
            std::string changed = whole;
            changed[at] = c;
            survives(changed);
        }
    }
}

TEST(PluralForms, AreKnownForTheLanguagesOfTheTerminal)
{
    for (const char* language :
         {"ar", "bg", "de", "en", "es", "fa", "fr", "pl", "ro", "ru", "tr", "uk", "vi", "fa-AF"})
        EXPECT_TRUE(translate::plural_forms(language).starts_with("nplurals=")) << language;
    EXPECT_EQ(translate::plural_forms("xx"), "");
}

}  // namespace
