#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/load/reading.h"

namespace {

using content::Kind;

// "title: Rat | bring: Pass + Foto"
std::string text_of(const content::Words& words)
{
    std::string text;
    for (const auto& [path, field] : words.fields)
        text += fmt::format("{}{}: {}", text.empty() ? "" : " | ", path, fmt::join(field.items, " + "));
    return text;
}

TEST(Words, OfAServiceAreRead)
{
    const auto [words, findings] = tests::words_from(Kind::service, R"(
by: machine
of: {title: 3f9c2a1b, summary: 77d0e4c2}
title: Rat
summary: >
  Hilfe bei
  der Suche
about: |
  Ein Absatz.

  - Punkt
bring: [Pass, "Foto"]
steps:
  - Anrufen
words: [anerkennung]
)");
    EXPECT_EQ(findings, "");
    EXPECT_EQ(words.language, "de");
    EXPECT_TRUE(words.by_machine);
    EXPECT_EQ(words.made_of,
              (std::map<std::string, std::string>{{"title", "3f9c2a1b"}, {"summary", "77d0e4c2"}}));
    EXPECT_EQ(text_of(words),
              "about: Ein Absatz.\n\n- Punkt | bring: Pass + Foto | steps: Anrufen | "
              "summary: Hilfe bei der Suche | title: Rat | words: anerkennung");
    EXPECT_EQ(words.fields.at("title").spot, (base::Spot{"f", 4, 8}));
}

TEST(Words, OfTheGuideAreFoundByPath)
{
    const auto [words, findings] = tests::words_from(Kind::guide, R"(
topics:
  work: {title: Arbeit, hint: Suche}
questions:
  area:
    ask: Wo?
    answers: {rostock: Rostock, "27-and-over": Älter}
of: {topics.work.title: 01234567, questions.area.answers.rostock: "89abcdef"}
)");
    EXPECT_EQ(findings, "");
    EXPECT_EQ(text_of(words),
              "questions.area.answers.27-and-over: Älter | questions.area.answers.rostock: Rostock | "
              "questions.area.ask: Wo? | topics.work.hint: Suche | topics.work.title: Arbeit");
    EXPECT_EQ(words.made_of.size(), 2u);
}

TEST(Words, OfTheCentreNameItsEmergencyNumbers)
{
    const auto [words, findings] =
        tests::words_from(Kind::centre, "title: Haus\nemergency: {police: Polizei}\n");
    EXPECT_EQ(findings, "");
    EXPECT_EQ(text_of(words), "emergency.police: Polizei | title: Haus");
}

struct Wrong {
    Kind kind;
    const char* yaml;
    const char* found;
};

const Wrong k_wrong[] = {
    {Kind::service, "tilte: x\n", "f:1:1: error: unknown-key/nearly(\"tilte\", \"title\")\n"},
    {Kind::service, "titel: x\n", "f:1:1: error: unknown-key/nearly(\"titel\", \"title\")\n"},
    {Kind::service, "überschrift: x\n",
     "f:1:1: error: unknown-key(\"überschrift\", \"title, summary, about, bring, steps, words, by, of\")\n"},
    {Kind::service, "cost: free\n", "f:1:1: error: unknown-key/facts(\"cost\", \"service.yaml\")\n"},
    {Kind::service, "title:\n", "f:1:1: error: missing-key/empty(\"title\")\n"},
    {Kind::service, "title: ~\n", "f:1:1: error: empty-value/word(\"title\", \"~\")\n"},
    {Kind::service, "title: \"  \"\n", "f:1:1: error: missing-key/empty(\"title\")\n"},
    {Kind::service, "title: [x]\n", "f:1:8: error: wrong-type/text(\"title\")\n"},
    {Kind::service, "summary: |\n  a\n  b\n", "f:1:10: error: wrong-type/one-line(\"summary\")\n"},
    {Kind::service, "summary: |\n  a\n", ""},
    {Kind::service, "title: Raum #3 links\n", "f:1:13: warning: cut-by-comment\n"},
    {Kind::service, "title: #1 in Rostock\n", "f:1:8: error: cut-by-comment\n"},
    {Kind::service, "bring: Pass\n", "f:1:8: error: wrong-type/text-list(\"bring\")\n"},
    {Kind::service, "bring: []\n", "f:1:1: warning: empty-value(\"bring\")\n"},
    {Kind::service, "bring: {a: b}\n", "f:1:8: error: wrong-type/text-list(\"bring\")\n"},
    {Kind::service, "bring: [a, ~, c]\n", "f:1:12: warning: empty-value/word(\"bring\", \"~\")\n"},
    {Kind::service, "bring:\n  - a: b\n", "f:2:5: error: wrong-type/text(\"bring\")\n"},
    {Kind::service, "by: Google\n", "f:1:5: error: bad-value/list(\"Google\", \"machine, person\")\n"},
    {Kind::service, "of: abc\n", "f:1:5: error: wrong-type/prints\n"},
    {Kind::service, "of: {title: 3F9C2A1B}\n", "f:1:13: error: bad-value/print(\"3F9C2A1B\")\n"},
    {Kind::service, "of: {titel: 3f9c2a1b}\n", "f:1:6: error: unknown-key/print(\"titel\")\n"},
    {Kind::service, "of: {words: 3f9c2a1b}\n", "f:1:6: error: unknown-key/print(\"words\")\n"},
    {Kind::service, "- a\n", "f:1:1: error: wrong-type/file\n"},
    {Kind::service, "nur ein Satz\n", "f:1:1: error: wrong-type/file\n"},
    {Kind::guide, "topics: x\n", "f:1:9: error: wrong-type/section(\"topics\")\n"},
    {Kind::guide, "topics:\n", "f:1:1: error: missing-key/empty(\"topics\")\n"},
    {Kind::guide, "topics: {Arbeit: {title: x}}\n", "f:1:10: error: bad-id/nearly(\"Arbeit\", \"arbeit\")\n"},
    {Kind::guide, "topics: {work: Arbeit}\n", "f:1:16: error: wrong-type/section(\"work\")\n"},
    {Kind::guide, "topics: {work: {ask: x}}\n", "f:1:17: error: unknown-key(\"ask\", \"title, hint\")\n"},
    {Kind::guide, "questions: {q: {answers: {a: {text: x}}}}\n", "f:1:30: error: wrong-type/text(\"a\")\n"},
};

TEST(Words, ThatAreWrongAreNamed)
{
    for (const auto& [kind, yaml, found] : k_wrong)
        EXPECT_EQ(tests::words_from(kind, yaml).findings, found) << yaml;
}

TEST(Words, KeepWhatIsRight)
{
    EXPECT_EQ(text_of(tests::words_from(Kind::service, "title: Rat\nsumary: x\nbring: [a, [b], c]\n").value),
              "bring: a + c | title: Rat");
}

}  // namespace
