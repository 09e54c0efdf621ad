#include "kiosk/edit/yaml_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <functional>

#include "kiosk/base/files.h"
#include "tests/support/temp_folder.h"

namespace {

using edit::KeyPath;
using edit::YamlFile;
using Act = std::function<base::Result<void>(YamlFile&)>;

Act put(KeyPath path, std::string text)
{
    return [=](YamlFile& file) { return file.put(path, text); };
}

Act put_list(KeyPath path, std::vector<std::string> items)
{
    return [=](YamlFile& file) { return file.put(path, items); };
}

Act remove(KeyPath path)
{
    return [=](YamlFile& file) { return file.remove(path); };
}

Act rename(KeyPath path, std::string key)
{
    return [=](YamlFile& file) { return file.rename(path, key); };
}

struct Row {
    const char* what;
    std::string before;
    Act act;
    std::string after;
};

class Changes : public testing::TestWithParam<Row> {};

TEST_P(Changes, LeaveEverythingElseAsItWas)
{
    const Row& row = GetParam();
    auto file = YamlFile::from(row.before, "x.yaml");
    ASSERT_TRUE(file) << file.error().what;
    const auto done = row.act(*file);
    ASSERT_TRUE(done) << done.error().what;
    EXPECT_EQ(file->text(), row.after);
}

const std::string k_long =
    "Hier erfahren Sie, ob und wie Ihr Abschluss anerkannt wird, welche Stelle dafür zuständig ist und was "
    "es "
    "kostet";
const std::string k_long_folded =
    ">-\n  Hier erfahren Sie, ob und wie Ihr Abschluss anerkannt wird, welche Stelle dafür zuständig ist und "
    "was\n"
    "  es kostet";

INSTANTIATE_TEST_SUITE_P(
    Texts, Changes,
    testing::Values(
        Row{"Plain", "# c\ntitle: Alt  # k\nabout: b\n", put({"title"}, "Neu"),
            "# c\ntitle: Neu  # k\nabout: b\n"},
        Row{"TheSame", "title:   'Alt'\n", put({"title"}, "Alt"), "title:   'Alt'\n"},
        Row{"LineEndsOfWindows", "title: Alt\r\nabout: |\r\n  a\r\n  b\r\nend: x\r\n",
            put({"about"}, "c\n\nd"), "title: Alt\r\nabout: |\r\n  c\r\n\r\n  d\r\nend: x\r\n"},
        Row{"ByteOrderMark", "\xEF\xBB\xBFtitle: Alt\n", put({"title"}, "Neu"), "\xEF\xBB\xBFtitle: Neu\n"},
        Row{"NoLastLineEnd", "title: Alt", put({"title"}, "Neu"), "title: Neu"},
        Row{"LinesWithoutLastLineEnd", "title: Alt", put({"title"}, "a\nb"), "title: |\n  a\n  b"},
        Row{"AddedWithoutLastLineEnd", "title: Alt", put({"about"}, "x"), "title: Alt\nabout: x"},
        Row{"LikesItsQuotes", "source: \"alt\"\n", put({"source"}, "neu"), "source: \"neu\"\n"},
        Row{"LikesItsSingleQuotes", "source: 'alt'\n", put({"source"}, "it's"), "source: 'it''s'\n"},
        Row{"NeedsQuotesNoMore", "title: \"a: b\"\n", put({"title"}, "a"), "title: a\n"},
        Row{"ColonNeedsQuotes", "title: a\n", put({"title"}, "b: c"), "title: \"b: c\"\n"},
        Row{"HashNeedsQuotes", "title: a\n", put({"title"}, "b #c"), "title: \"b #c\"\n"},
        Row{"HashInAWordNeedsNone", "title: a\n", put({"title"}, "b#c"), "title: b#c\n"},
        Row{"StarNeedsQuotes", "title: a\n", put({"title"}, "*b"), "title: \"*b\"\n"},
        Row{"DashNeedsQuotes", "title: a\n", put({"title"}, "- b"), "title: \"- b\"\n"},
        Row{"NoNeedsQuotes", "title: a\n", put({"title"}, "no"), "title: \"no\"\n"},
        Row{"NumberNeedsQuotes", "title: a\n", put({"title"}, "010"), "title: \"010\"\n"},
        Row{"TimeNeedsQuotes", "title: a\n", put({"title"}, "22:22"), "title: \"22:22\"\n"},
        Row{"NullNeedsQuotes", "title: a\n", put({"title"}, "null"), "title: \"null\"\n"},
        Row{"NumberStaysANumber", "floor: 2\n", put({"floor"}, "3"), "floor: 3\n"},
        Row{"DateNeedsNone", "checked: 2026-01-02\n", put({"checked"}, "2026-11-20"),
            "checked: 2026-11-20\n"},
        Row{"WebAddressNeedsNone", "web: a\n", put({"web"}, "https://a.de/?b=c#d"),
            "web: https://a.de/?b=c#d\n"},
        Row{"QuotesWithinQuotes", "title: a\n", put({"title"}, "b: \"c\""), "title: 'b: \"c\"'\n"},
        Row{"LinesIntoLines", "about: |\n    a\n\n    b\n\nend: x\n", put({"about"}, "c\nd"),
            "about: |\n    c\n    d\n\nend: x\n"},
        Row{"LinesKeepTheirSign", "about: |-\n  a\nend: x\n", put({"about"}, "c"),
            "about: |-\n  c\nend: x\n"},
        Row{"LinesKeepTheCommentBehindTheSign", "about: |  # k\n  a\nend: x\n", put({"about"}, "c\nd"),
            "about: |  # k\n  c\n  d\nend: x\n"},
        Row{"LongTextIsFolded", "summary: a  # k\nend: x\n", put({"summary"}, k_long),
            "summary: " + k_long_folded.substr(0, 2) + "  # k" + k_long_folded.substr(2) + "\nend: x\n"},
        Row{"FoldedTextUnfolds", "summary: " + k_long_folded + "\n\nend: x\n", put({"summary"}, "kurz"),
            "summary: kurz\n\nend: x\n"},
        Row{"LongLineStaysOne", "summary: " + k_long + "\n", put({"summary"}, k_long + "."),
            "summary: " + k_long + ".\n"},
        Row{"TextOverSeveralLines", "a: b\n  c\n  d  # k\ne: f\n", put({"a"}, "x"), "a: x  # k\ne: f\n"},
        Row{"QuotedOverSeveralLines", "a: \"b\n  c\"\ne: f\n", put({"a"}, "x: y"), "a: \"x: y\"\ne: f\n"},
        Row{"Nothing", "a:\nb: c\n", put({"a"}, "x"), "a: x\nb: c\n"},
        Row{"NothingBeforeAComment", "a: # k\nb: c\n", put({"a"}, "x"), "a: x  # k\nb: c\n"},
        Row{"NothingInAWord", "a: ~\nb: c\n", put({"a"}, "x"), "a: x\nb: c\n"},
        Row{"WhiteSpaceAroundDoesNotCount", "a: b\n", put({"a"}, "  x y \n\n"), "a: x y\n"},
        Row{"OneFormOfALetter", "a: b\n", put({"a"}, "u\u0308"), "a: ü\n"},
        Row{"InABlockOfQuestions", "questions:\n  area:\n    ask: Wo?\n    hint: h\n",
            put({"questions", "area", "ask"}, "Was: wo?"),
            "questions:\n  area:\n    ask: \"Was: wo?\"\n    hint: h\n"},
        Row{"InBrackets", "of: {title: 3f9c2a1b, about: \"33301581\"}\n", put({"of", "title"}, "12345678"),
            "of: {title: \"12345678\", about: \"33301581\"}\n"},
        Row{"LinesInBrackets", "of: {a: b}\n", put({"of", "a"}, "c\nd"), "of: {a: \"c\\nd\"}\n"},
        Row{"ListByText", "place:\n- a\n- b\nend: x\n", put({"place"}, "c"), "place: c\nend: x\n"}),
    [](const auto& row) { return row.param.what; });

INSTANTIATE_TEST_SUITE_P(
    NewKeys, Changes,
    testing::Values(
        Row{"AtTheEnd", "title: a\nwords: [b]\n# end\n", put({"about"}, "c"),
            "title: a\nwords: [b]\nabout: c\n# end\n"},
        Row{"BehindLines", "about: |\n  a\n\n  b\n\n# end\n", put({"title"}, "c"),
            "about: |\n  a\n\n  b\ntitle: c\n\n# end\n"},
        Row{"ToNothing", "", put({"title"}, "c"), "title: c\n"},
        Row{"ToAComment", "# c", put({"title"}, "c"), "# c\ntitle: c"},
        Row{"ToACommentLine", "# c\n\n", put({"title"}, "c"), "# c\n\ntitle: c\n"},
        Row{"Prints", "title: a\n", put({"of", "title"}, "33301581"),
            "title: a\nof: {title: \"33301581\"}\n"},
        Row{"MorePrints", "of: {title: 3f9c2a1b}\n", put({"of", "topics.a.title"}, "77d0e4c2"),
            "of: {title: 3f9c2a1b, topics.a.title: 77d0e4c2}\n"},
        Row{"PrintsInNothing", "of:\nb: c\n", put({"of", "title"}, "77d0e4c2"),
            "of: {title: 77d0e4c2}\nb: c\n"},
        Row{"PrintsInEmptyBrackets", "of: {}\n", put({"of", "title"}, "77d0e4c2"), "of: {title: 77d0e4c2}\n"},
        Row{"PrintsOverTheEdge",
            "of: {topics.first-steps.title: 3f9c2a1b, topics.first-steps.hint: 22176d87, a.b.c: d322c587}\n",
            put({"of", "longer"}, "77d0e4c2"),
            "of: {topics.first-steps.title: 3f9c2a1b, topics.first-steps.hint: 22176d87, a.b.c: d322c587,\n"
            "     longer: 77d0e4c2}\n"},
        Row{"Within", "questions:\n  a:\n    ask: b\n    answers:\n      c: d\n  e: {ask: f}\n",
            put({"questions", "a", "answers", "g"}, "h"),
            "questions:\n  a:\n    ask: b\n    answers:\n      c: d\n      g: h\n  e: {ask: f}\n"},
        Row{"DeepBelow", "title: a\n", put({"questions", "b", "answers", "no"}, "d"),
            "title: a\nquestions:\n  b:\n    answers:\n      \"no\": d\n"},
        Row{"LinesDeepBelow", "title: a\n", put({"b", "c"}, "d\ne"), "title: a\nb:\n  c: |\n    d\n    e\n"},
        Row{"BelowNothing", "a:\nb: c\n", put({"a", "d", "e"}, "f"), "a:\n  d:\n    e: f\nb: c\n"},
        Row{"InAListOfKeys", "a:\n  - id: b\n  - id: c\n    d: e\n", put({"a", "0", "d"}, "f"),
            "a:\n  - id: b\n    d: f\n  - id: c\n    d: e\n"},
        Row{"ItemLikeTheOthers", "languages:   # k\n  - {tag: de}  # l\n  - {tag: en}\nend: x\n",
            put({"languages", "2", "tag"}, "fa"),
            "languages:   # k\n  - {tag: de}  # l\n  - {tag: en}\n  - {tag: fa}\nend: x\n"},
        Row{"ItemOfKeysLikeTheOthers", "a:\n- id: b\n  c: d\n", put({"a", "1", "id"}, "e"),
            "a:\n- id: b\n  c: d\n- id: e\n"},
        Row{"ItemInBrackets", "languages: [{tag: de}]\n", put({"languages", "1", "tag"}, "en"),
            "languages: [{tag: de}, {tag: en}]\n"},
        Row{"ListInAnItem", "languages:\n  - {tag: de}\n", put_list({"languages", "0", "instead"}, {"en"}),
            "languages:\n  - {tag: de, instead: [en]}\n"}),
    [](const auto& row) { return row.param.what; });

INSTANTIATE_TEST_SUITE_P(
    Lists, Changes,
    testing::Values(
        Row{"NewInLines", "title: a\n", put_list({"bring"}, {"Pass", "no", "a: b"}),
            "title: a\nbring:\n  - Pass\n  - \"no\"\n  - \"a: b\"\n"},
        Row{"NewInBrackets", "title: a\n", put_list({"words"}, {"AQB", "Beruf anerkennen", "a, b"}),
            "title: a\nwords: [AQB, Beruf anerkennen, \"a, b\"]\n"},
        Row{"LongItemsAreFolded", "title: a\n", put_list({"steps"}, {k_long}),
            "title: a\nsteps:\n  - >-\n    Hier erfahren Sie, ob und wie Ihr Abschluss anerkannt wird, "
            "welche Stelle dafür zuständig ist und\n    was es kostet\n"},
        Row{"OneItemChanges", "bring:\n- a  # k\n- b  # l\n# m\n- c\n", put_list({"bring"}, {"a", "x", "c"}),
            "bring:\n- a  # k\n- x  # l\n# m\n- c\n"},
        Row{"OneItemMore", "bring:\n  - a  # k\n  - c\nend: x\n", put_list({"bring"}, {"a", "b", "c"}),
            "bring:\n  - a  # k\n  - b\n  - c\nend: x\n"},
        Row{"OneItemInFront", "bring:\n  - b\n", put_list({"bring"}, {"a", "b"}), "bring:\n  - a\n  - b\n"},
        Row{"TwoItemsLess", "bring:\n  - a\n  - b\n  - c\n  - d\n", put_list({"bring"}, {"a", "d"}),
            "bring:\n  - a\n  - d\n"},
        Row{"MoreInBrackets", "topics: [a, b]  # k\n", put_list({"topics"}, {"x", "a", "b", "c"}),
            "topics: [x, a, b, c]  # k\n"},
        Row{"LessInBrackets", "topics: [a, 'b', c]\n", put_list({"topics"}, {"'b'", "c"}),
            "topics: [\"'b'\", c]\n"},
        Row{"TextBecomesAList", "topics: a\n", put_list({"topics"}, {"a", "b"}), "topics: [a, b]\n"},
        Row{"EmptyBrackets", "topics: []\n", put_list({"topics"}, {"a"}), "topics: [a]\n"},
        Row{"BracketsOverTheEdge", "words: [a]\n",
            put_list({"words"}, std::vector<std::string>(14, "Anerkennung")),
            "words: [Anerkennung, Anerkennung, Anerkennung, Anerkennung, Anerkennung, Anerkennung, "
            "Anerkennung,\n        Anerkennung, Anerkennung, Anerkennung, Anerkennung, Anerkennung, "
            "Anerkennung, Anerkennung]\n"},
        Row{"BracketsWithComments", "words: [a,  # k\n        b]\n", put_list({"words"}, {"a", "c"}),
            "words: [a,  # k\n        c]\n"}),
    [](const auto& row) { return row.param.what; });

INSTANTIATE_TEST_SUITE_P(
    Removing, Changes,
    testing::Values(
        Row{"ALine", "# c\na: b  # k\nc: d\n", remove({"a"}), "# c\nc: d\n"},
        Row{"Lines", "a: |\n  b\n\n  c\n\nd: e\n", remove({"a"}), "\nd: e\n"},
        Row{"Last", "a: b\nc: d", remove({"c"}), "a: b\n"},
        Row{"Everything", "# c\na: b\n", remove({"a"}), "# c\n"},
        Row{"Print", "of: {a: b, c: d, e: f}\n", remove({"of", "c"}), "of: {a: b, e: f}\n"},
        Row{"FirstPrint", "of: {a: b,\n     c: d}\n", remove({"of", "a"}), "of: {c: d}\n"},
        Row{"LastPrintOfSeveral", "of: {a: b,\n     c: d}\n", remove({"of", "c"}), "of: {a: b}\n"},
        Row{"OnlyPrint", "t: x\nof: {a: b}\nend: y\n", remove({"of", "a"}), "t: x\nend: y\n"},
        Row{"HollowParts", "q:\n  a:\n    b:\n      c: d\n  e: f\n", remove({"q", "a", "b", "c"}),
            "q:\n  e: f\n"},
        Row{"FirstKeyOfAnItem", "a:\n  - id: b\n    c: d\n", remove({"a", "0", "id"}), "a:\n  - c: d\n"},
        Row{"Item", "a:\n  - b  # k\n  - c\n", remove({"a", "0"}), "a:\n  - c\n"},
        Row{"ItemInBrackets", "a: [b, c]\n", remove({"a", "1"}), "a: [b]\n"},
        Row{"OnlyItem", "a: [b]\nc: d\n", remove({"a", "0"}), "c: d\n"}),
    [](const auto& row) { return row.param.what; });

INSTANTIATE_TEST_SUITE_P(
    Renaming, Changes,
    testing::Values(Row{"AKey", "topics:  # k\n  a: b  # l\n  c: d\n", rename({"topics", "a"}, "x"),
                        "topics:  # k\n  x: b  # l\n  c: d\n"},
                    Row{"IntoQuotes", "a: {b: c}\n", rename({"a", "b"}, "no"), "a: {\"no\": c}\n"},
                    Row{"OutOfQuotes", "'no': c\n", rename({"no"}, "yes-no"), "yes-no: c\n"},
                    Row{"WithLines", "a:\n  b: |\n    c\n", rename({"a"}, "longer"),
                        "longer:\n  b: |\n    c\n"}),
    [](const auto& row) { return row.param.what; });

TEST(YamlFile, AddsKeysInTheirUsualOrder)
{
    auto file = YamlFile::from("# c\ntitle: a\n# d\nof: {title: 3f9c2a1b}\n", "x.yaml");
    ASSERT_TRUE(file);
    file->keep_in_order({"by", "title", "summary", "of"});
    ASSERT_TRUE(file->put({"summary"}, "b"));
    ASSERT_TRUE(file->put({"by"}, "machine"));
    ASSERT_TRUE(file->put({"other"}, "c"));
    EXPECT_EQ(file->text(), "# c\nby: machine\ntitle: a\nsummary: b\n# d\nof: {title: 3f9c2a1b}\nother: c\n");
}

TEST(YamlFile, SaysWhatIsThere)
{
    const auto file = YamlFile::from("a:\n  - {id: b}\nc:\n", "x.yaml");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->has({"a", "0", "id"}));
    EXPECT_TRUE(file->has({"c"}));
    EXPECT_FALSE(file->has({"a", "1"}));
    EXPECT_FALSE(file->has({"a", "x"}));
    EXPECT_FALSE(file->has({"c", "d"}));
    EXPECT_EQ(file->find({"a", "0", "id"})->text, "b");
}

struct Refusal {
    const char* what;
    std::string before;
    Act act;
    std::string reason;
};

class Refusals : public testing::TestWithParam<Refusal> {};

TEST_P(Refusals, ChangeNothing)
{
    const Refusal& row = GetParam();
    auto file = YamlFile::from(row.before, "x.yaml");
    ASSERT_TRUE(file) << file.error().what;
    const auto done = row.act(*file);
    ASSERT_FALSE(done) << file->text();
    EXPECT_NE(done.error().what.find(row.reason), std::string::npos) << done.error().what;
    EXPECT_NE(done.error().what.find("x.yaml"), std::string::npos) << done.error().what;
    EXPECT_EQ(file->text(), row.before);
}

INSTANTIATE_TEST_SUITE_P(
    YamlFile, Refusals,
    testing::Values(Refusal{"ThroughAText", "a: b\n", put({"a", "c"}, "d"), "'a' has no 'c'"},
                    Refusal{"PastTheEndOfAList", "a: [b]\n", put({"a", "2"}, "d"), "'a' has no '2'"},
                    Refusal{"NothingToWrite", "a: b\n", put({"a"}, " \n"), "nothing to write"},
                    Refusal{"NoItems", "a: b\n", put_list({"a"}, {}), "nothing to write"},
                    Refusal{"AnEmptyItem", "a: b\n", put_list({"a"}, {"b", ""}), "nothing to write"},
                    Refusal{"NoPath", "a: b\n", put({}, "x"), "whole file"},
                    Refusal{"Control", "a: b\n", put({"a"}, "x\ty"), "could not be read"},
                    Refusal{"HiddenDirection", "a: b\n", put({"a"}, "x\u202Ey"), "could not be read"},
                    Refusal{"BehindTheEndOfTheText", "# c\n...\n", put({"a"}, "b"), "could not be read"},
                    Refusal{"RemovingWhatIsNotThere", "a: b\n", remove({"c"}), "not there"},
                    Refusal{"RenamingWhatIsNotThere", "a: b\n", rename({"c"}, "d"), "not there"},
                    Refusal{"RenamingIntoAnother", "a: b\nc: d\n", rename({"a"}, "c"),
                            "there is a 'c' already"},
                    Refusal{"RenamingAnItem", "a: [b]\n", rename({"a", "0"}, "c"), "no name"}),
    [](const auto& row) { return row.param.what; });

TEST(YamlFile, RefusesWhatItCannotUnderstand)
{
    for (const char* text : {"a: [b\n", "a: b\na: c\n", "a: &x b\n", "a: \"b\n", "a: b\n---\nc: d\n"}) {
        const auto file = YamlFile::from(text, "x.yaml");
        ASSERT_FALSE(file) << text;
        EXPECT_NE(file.error().what.find("x.yaml:"), std::string::npos) << file.error().what;
    }
}

TEST(YamlFile, ReadsAndSaves)
{
    const tests::TempFolder folder;
    folder.write("de.yaml", "title: Alt  # k\n");
    auto file = YamlFile::read(folder / "de.yaml");
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->put({"title"}, "Neu"));
    EXPECT_TRUE(file->is_changed());
    ASSERT_TRUE(file->save());
    EXPECT_EQ(base::read_file(folder / "de.yaml").value(), "title: Neu  # k\n");
    EXPECT_FALSE(YamlFile::read(folder / "en.yaml"));
}

TEST(YamlFile, WritesNothingWhenNothingWasChanged)
{
    const tests::TempFolder folder;
    folder.write("de.yaml", "title: Alt\n");
    const auto file = YamlFile::read(folder / "de.yaml");
    ASSERT_TRUE(file);
    std::filesystem::remove(folder / "de.yaml");
    EXPECT_TRUE(file->save());
    EXPECT_FALSE(std::filesystem::exists(folder / "de.yaml"));
}

TEST(YamlFile, LeavesWhatSomebodyElseWroteMeanwhile)
{
    const tests::TempFolder folder;
    folder.write("de.yaml", "title: Alt\n");
    auto file = YamlFile::read(folder / "de.yaml");
    ASSERT_TRUE(file && file->put({"title"}, "Neu"));
    folder.write("de.yaml", "title: Ganz anders\n");
    const auto saved = file->save();
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().what.find("meanwhile"), std::string::npos) << saved.error().what;
    EXPECT_EQ(base::read_file(folder / "de.yaml").value(), "title: Ganz anders\n");
}

TEST(YamlFile, NeverOverwritesWithANewFile)
{
    const tests::TempFolder folder;
    auto file = YamlFile::from("title: Neu\n", folder / "de.yaml");
    ASSERT_TRUE(file && file->save());
    EXPECT_FALSE(YamlFile::from("title: Anders\n", folder / "de.yaml")->save());
    EXPECT_EQ(base::read_file(folder / "de.yaml").value(), "title: Neu\n");
}

TEST(YamlFile, WritesThroughALink)
{
    const tests::TempFolder folder;
    folder.write("real.yaml", "title: Alt\n");
    std::filesystem::create_symlink("real.yaml", folder / "de.yaml");
    auto file = YamlFile::read(folder / "de.yaml");
    ASSERT_TRUE(file && file->put({"title"}, "Neu") && file->save());
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "de.yaml"));
    EXPECT_EQ(base::read_file(folder / "real.yaml").value(), "title: Neu\n");
}

}  // namespace
