#include <gtest/gtest.h>

#include "tests/load/reading.h"

namespace {

using tests::found_in;
using tests::shape_of;

struct Broken {
    const char* yaml;
    const char* found;
};

// Each file has one mistake, as people make them; the finding stands where it is to be repaired.
const Broken k_broken[] = {
    // A colon too many, or none.
    {"hint: Hinweis: bitte klingeln\n", "f:1:14: error: broken-yaml/colon-in-text\n"},
    {"title: \"Rat\": und Tat\n", "f:1:13: error: broken-yaml/text-after-quote\n"},
    {"a: „Rat“: x\n", "f:1:13: error: broken-yaml/colon-in-text\n"},
    {"a: {b: c: d}\n", "f:1:9: error: broken-yaml/colon-in-text\n"},
    {"title: Rat\nsummary Hilfe\nabout: x\n", "f:2:1: error: broken-yaml/colon(\"summary Hilfe\")\n"},
    {"title Rat\nsummary: x\n", "f:1:1: error: broken-yaml/colon(\"title Rat\")\n"},
    {"title:Rat\nsummary: x\n", "f:1:1: error: broken-yaml/colon(\"title:Rat\")\n"},
    {"title: Rat\nsummary:Hilfe\n", "f:2:1: error: broken-yaml/colon(\"summary:Hilfe\")\n"},
    {"a: |\ntext\n", "f:2:1: error: broken-yaml/colon(\"text\")\n"},
    {"a: {mon: 9-12, 13-16}\n", "f:1:16: error: broken-yaml/comma(\"13-16\")\n"},
    // Steps to the right.
    {"a: 1\n  b: 2\n", "f:2:3: error: broken-yaml/indentation\n"},
    {"a:\n  b: 1\n c: 2\n", "f:3:2: error: broken-yaml/indentation\n"},
    {"a:\n  - b\n - c\n", "f:3:2: error: broken-yaml/indentation\n"},
    {"a:\n  - b\n  c: d\n", "f:3:3: error: broken-yaml/indentation\n"},
    {"a: >\n  b\n c\n", "f:3:2: error: broken-yaml/indentation\n"},
    {"a:\n\tb: c\n", "f:2:1: error: bad-character/tab(\"U+0009\")\n"},
    {"a: b\tc\n", "f:1:5: error: bad-character/tab(\"U+0009\")\n"},
    // Brackets.
    {"a: [b, c\nd: e\n", "f:1:4: error: broken-yaml/bracket(\"[\")\n"},
    {"a: {b: c\nd: e\n", "f:1:4: error: broken-yaml/bracket(\"{\")\n"},
    {"a: [b, c}\n", "f:1:4: error: broken-yaml/bracket(\"[\")\n"},
    {"a: [b]]\n", "f:1:7: error: broken-yaml/closing-bracket(\"]\")\n"},
    {"{", "f:1:1: error: broken-yaml/bracket(\"{\")\n"},
    // Quotes.
    {"a: \"b\nc: d\n", "f:1:4: error: unclosed-quote\n"},
    {"a: \"b\nc: \"d\"\n", "f:1:4: error: unclosed-quote\n"},
    {"a: 'b\nc: 'd'\n", "f:1:4: error: unclosed-quote\n"},
    {"a: x # it's\nb: 'c\n", "f:2:4: error: unclosed-quote\n"},
    {"a: |\n  'n Abend\nb: \"c\n", "f:3:4: error: unclosed-quote\n"},
    {"a: 'it's open'\n", "f:1:8: error: broken-yaml/text-after-quote\n"},
    {"a: [\"b\" c]\n", "f:1:9: error: broken-yaml/text-after-quote\n"},
    {"a: \"C:\\Daten\"\n", "f:1:7: error: broken-yaml/backslash\n"},
    {"a: \"C:\\Users\"\n", "f:1:7: error: broken-yaml/backslash\n"},
    {"\"", "f:1:1: error: unclosed-quote\n"},
    // Signs at the beginning of a text.
    {"a: @home\n", "f:1:4: error: broken-yaml/sign(\"@\")\n"},
    {"a: %5\n", "f:1:4: error: broken-yaml/sign(\"%\")\n"},
    {"a: `b`\n", "f:1:4: error: broken-yaml/sign(\"`\")\n"},
    {"%5: b\n", "f:1:1: error: broken-yaml/sign(\"%\")\n"},
    {"%YAML 1.2\n---\na: b\n", "f:1:1: error: broken-yaml/sign(\"%\")\n"},
    {"a: *wichtig*\n", "f:1:4: error: alias-or-anchor/text(\"*\")\n"},
    {"a: * wichtig\n", "f:1:4: error: alias-or-anchor/text(\"*\")\n"},
    {"a: & Co\n", "f:1:4: error: alias-or-anchor/text(\"&\")\n"},
    {"a: &Co KG\n", "f:1:4: error: alias-or-anchor/text(\"&\")\n"},
    {"a: !Achtung lesen\n", "f:1:4: error: tag/text(\"!\")\n"},
    {"a: ! Achtung\n", "f:1:4: error: tag/text(\"!\")\n"},
    {"a: - b\n", "f:1:4: error: broken-yaml/dash\n"},
    {"a: | b\n  c\n", "f:1:6: error: broken-yaml/block\n"},
    // Real use of what YAML offers to programmers.
    {"a: &x [b]\nc: *x\n",
     "f:1:4: error: alias-or-anchor/anchor(\"x\")\nf:2:4: error: alias-or-anchor/alias\n"},
    {"a: &x [*x]\n", "f:1:4: error: alias-or-anchor/anchor(\"x\")\nf:1:8: error: alias-or-anchor/alias\n"},
    {"a: &x {b: c}\nd:\n  <<: *x\n",
     "f:1:4: error: alias-or-anchor/anchor(\"x\")\nf:3:7: error: alias-or-anchor/merge\n"},
    {"<<: {a: b}\n", "f:1:1: error: alias-or-anchor/merge\n"},
    {"a: !!str b\n", "f:1:4: error: tag/tag(\"!!str\")\n"},
    {"!!map\na: b\n", "f:1:1: error: tag/tag(\"!!map\")\n"},
    {"? [a]\n: b\n", "f:1:3: error: wrong-type/key\n"},
    {": b\n", "f:1:1: error: wrong-type/key\n"},
    // More than one part.
    {"a: b\n---\nc: d\n", "f:2:1: error: second-document\n"},
    {"a: b\n...\nc: d\n", "f:3:1: error: second-document\n"},
    {"- a\nb: c\n", "f:2:1: error: broken-yaml/mixed\n"},
    {",", "f:1:1: error: broken-yaml/mixed\n"},
    {"a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", "f:2:1: error: broken-yaml/conflict\n"},
    // Twice.
    {"a: 1\nb: 2\na: 3\n", "f:3:1: error: repeated-key(\"a\", \"1\")\n"},
    {"a:\n  b: {c: 1, c: 2}\n", "f:2:13: error: repeated-key(\"c\", \"2\")\n"},
    {"\xC3\xA4: 1\na\xCC\x88: 2\n", "f:2:1: error: repeated-key(\"ä\", \"1\")\n"},
    // Read without a complaint, and not as meant.
    {"bring: Pass\n  - Foto\n", "f:2:3: warning: joined-lines\n"},
};

TEST(Parse, SaysWhereAndWhatIsBroken)
{
    for (const auto& [yaml, found] : k_broken) EXPECT_EQ(found_in(yaml), found) << yaml;
}

TEST(Parse, KeepsEveryValueAsItIsWritten)
{
    EXPECT_EQ(shape_of("a: 0381\nb: 010\nc: +49 381\nno: no\nd: 22:22\ne: 2024-03-01\n"),
              R"({a: "0381", b: "010", c: "+49 381", no: "no", d: "22:22", e: "2024-03-01"})");
    EXPECT_EQ(shape_of("a: 'x ''y'''\nb: \"z\"\nc: |\n  1\n  2\nd: >\n  1\n  2\n"),
              "{a: \"x 'y'\", b: \"z\", c: \"1\n2\n\", d: \"1 2\n\"}");
    EXPECT_EQ(shape_of("a: [b, {c: d}]\ne:\n- f\n-\n  g: h\n"),
              R"({a: ["b", {c: "d"}], e: ["f", {g: "h"}]})");
}

TEST(Parse, TakesWordsForNothingAsNothing)
{
    EXPECT_EQ(shape_of("a:\nb: ~\nc: null\nd: 'null'\ne: [~, , x]\n"),
              R"({a: nothing, b: nothing, c: nothing, d: "null", e: [nothing, nothing, "x"]})");
}

TEST(Parse, TakesAFileWithoutValuesForAnEmptyOne)
{
    for (const char* yaml : {"", "\n", "# only a note\n", "---\n", "---\n...\n", "\xEF\xBB\xBF"})
        EXPECT_EQ(shape_of(yaml), "{}") << yaml;
}

TEST(Parse, ComposesLettersAndTheirMarks)
{
    EXPECT_EQ(shape_of("a: Ku\xCC\x88"
                       "che\n"),
              "{a: \"K\xC3\xBC"
              "che\"}");
}

TEST(Parse, ReadsOnBehindWhatItForbids)
{
    EXPECT_EQ(shape_of("a: &x 1\nb: *x\nc: !!str 2\n<<: {d: 3}\ne: 4\n"), R"({a: "1", c: "2", e: "4"})");
}

TEST(Parse, PointsToTheKeyOfAValueThatIsNotThere)
{
    base::Findings findings;
    load::Report report("f", findings);
    const auto file = load::parse("a:\n\n\n  b:\n\n\nc: d\n", report);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->entries[0].value.entries[0].value.mark, (load::Mark{4, 3}));
}

}  // namespace
