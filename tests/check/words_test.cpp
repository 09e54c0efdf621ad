#include <gtest/gtest.h>

#include "kiosk/content/print.h"
#include "tests/check/centre.h"

namespace {

using content::Translations;
using Lines = std::vector<std::string>;
using tests::k_advice;
using tests::k_guide;
using tests::lines_of;

TEST(WordsRules, FindNothingInGoodWords)
{
    EXPECT_EQ(lines_of(tests::good_facts(), k_advice, tests::good_words()), Lines{});
    EXPECT_EQ(lines_of(tests::good_facts(), k_guide, tests::good_guide_words()), Lines{});
}

struct Row {
    const char* what;
    void (*spoil)(Translations&);
    Lines expected;
};

void set(Translations& words, const char* language, const char* path, std::vector<std::string> items)
{
    const std::string file = std::string("services/advice/") + language + ".yaml";
    words.at(language).fields[path] = {std::move(items), {file, 7, 3}};
}

TEST(WordsRules, FindWhatIsMissingOrOld)
{
    const std::vector<Row> rows = {
        {"no German file",
         [](Translations& w) { w.erase("de"); },
         {"services/advice:1:1: error missing-german.file"}},
        {"no German summary",
         [](Translations& w) { w.at("de").fields.erase("summary"); },
         {"services/advice/de.yaml:1:1: error missing-german.field summary"}},
        {"no English file",
         [](Translations& w) { w.erase("en"); },
         {"services/advice:1:1: warning missing-language.file en"}},
        {"no English summary",
         [](Translations& w) { w.at("en").fields.erase("summary"); },
         {"services/advice/en.yaml:1:1: warning missing-language.field summary"}},
        {"a field only German has",
         [](Translations& w) { set(w, "de", "bring", {"Pass"}); },
         {"services/advice/en.yaml:1:1: warning missing-language.field bring"}},
        {"words for search are each language's own",
         [](Translations& w) { set(w, "de", "words", {"Diplom"}); },
         {}},
        {"a field only English has",
         [](Translations& w) { set(w, "en", "bring", {"Passport"}); },
         {"services/advice/en.yaml:7:3: note without-german bring"}},
        {"a field that could not be read",
         [](Translations& w) {
             w.at("en").fields.erase("summary");
             w.at("en").misread = {"summary"};
         },
         {}},
        {"the German, copied",
         [](Translations& w) {
             set(w, "de", "about", {"Kommen Sie einfach vorbei."});
             set(w, "en", "about", {"Kommen Sie einfach vorbei."});
             w.at("en").made_of["about"] = content::print(w.at("de").fields.at("about"));
         },
         {"services/advice/en.yaml:7:3: warning not-translated about"}},
        {"a name is the same everywhere",
         [](Translations& w) {
             set(w, "de", "title", {"Welcome Center Region Rostock"});
             set(w, "en", "title", {"Welcome Center Region Rostock"});
             w.at("en").made_of["title"] = content::print(w.at("de").fields.at("title"));
         },
         {}},
        {"a language that is not offered",
         [](Translations& w) {
             w["pl"] = w.at("en");
             w["pl"].spot = {"services/advice/pl.yaml", 1, 1};
         },
         {"services/advice/pl.yaml:1:1: note not-offered pl"}},
        {"another German",
         [](Translations& w) { w.at("de").fields["title"].items = {"Hilfe"}; },
         {"services/advice/en.yaml:1:8: warning out-of-date title 95472f65 services/advice/en.yaml"}},
        {"no prints",
         [](Translations& w) { w.at("en").made_of.clear(); },
         {"services/advice/en.yaml:1:1: note not-compared 2 services/advice/en.yaml"}},
        {"a long title",
         [](Translations& w) { set(w, "de", "title", {std::string(61, 'a')}); },
         {"services/advice/de.yaml:7:3: note long-title 61 60",
          "services/advice/en.yaml:1:8: warning out-of-date title 35d5fc17 services/advice/en.yaml"}},
        {"a letter nobody can draw",
         [](Translations& w) { set(w, "en", "summary", {"We help 🦊 日日."}); },
         {"services/advice/en.yaml:7:3: error letter-without-glyph 日 U+65E5 summary",
          "services/advice/en.yaml:7:3: error letter-without-glyph 🦊 U+1F98A summary"}},
        {"Arabic in English can be drawn",
         [](Translations& w) { set(w, "en", "summary", {"Speaks العربية."}); },
         {}},
    };
    for (const Row& row : rows) {
        Translations words = tests::good_words();
        row.spoil(words);
        EXPECT_EQ(lines_of(tests::good_facts(), k_advice, words), row.expected) << row.what;
    }
}

TEST(WordsRules, CompareTheGuideWithItsFacts)
{
    const std::vector<Row> rows = {
        {"a topic without a title",
         [](Translations& w) {
             w.at("de").fields.erase("topics.work.title");
             w.at("en").fields.erase("topics.work.title");
         },
         {"guide/de.yaml:1:1: error missing-german.field topics.work.title"}},
        {"an answer without a text",
         [](Translations& w) {
             w.at("de").fields.erase("questions.area.answers.rostock");
             w.at("en").fields.erase("questions.area.answers.rostock");
         },
         {"guide/de.yaml:1:1: error missing-german.field questions.area.answers.rostock"}},
        {"a topic that is not there",
         [](Translations& w) {
             w.at("en").fields["topics.wrok.title"] = {{"Work"}, {"guide/en.yaml", 9, 4}};
         },
         {"guide/en.yaml:9:4: error unknown-reference.near wrok guide/guide.yaml: topics work"}},
        {"an answer that is not there",
         [](Translations& w) {
             w.at("de").fields["questions.size.answers.huge"] = {{"groß"}, {"guide/de.yaml", 9, 4}};
             w.at("en").fields["questions.size.answers.huge"] = {{"huge"}, {"guide/en.yaml", 9, 4}};
             w.at("en").made_of["questions.size.answers.huge"] = "7b39b80f";
         },
         {"guide/de.yaml:9:4: error unknown-reference.far huge guide/guide.yaml: questions.size.answers",
          "guide/en.yaml:9:4: error unknown-reference.far huge guide/guide.yaml: questions.size.answers"}},
    };
    for (const Row& row : rows) {
        Translations words = tests::good_guide_words();
        row.spoil(words);
        EXPECT_EQ(lines_of(tests::good_facts(), k_guide, words), row.expected) << row.what;
    }
}

TEST(WordsRules, DoNotMissWhatNoFactNeeds)
{
    const content::Thing place{content::Kind::place, "house"};
    EXPECT_EQ(lines_of(tests::good_facts(), place, {}), Lines{});
    const content::Thing organisation{content::Kind::organisation, "migra"};
    EXPECT_EQ(lines_of(tests::good_facts(), organisation, {}),
              Lines{"organisations/migra:1:1: error missing-german.file"});
}

TEST(WordsRules, MissNothingInAFileThatWasNotUnderstood)
{
    const base::Findings broken = {
        {{"services/advice/de.yaml", 3, 1}, base::Severity::error, "syntax", "", {}},
        {{"services/advice/en.yaml", 3, 1}, base::Severity::error, "syntax", "", {}}};
    Translations words = tests::good_words();
    words.at("de").fields.clear();
    words.erase("en");
    EXPECT_EQ(lines_of(tests::good_facts(), k_advice, words, broken), Lines{});
    EXPECT_EQ(lines_of(tests::good_facts(), k_advice, words),
              (Lines{"services/advice/de.yaml:1:1: error missing-german.field summary",
                     "services/advice/de.yaml:1:1: error missing-german.field title"}));
}

TEST(WordsRules, SayNothingOfIdsWhenTheFactsWereNotUnderstood)
{
    content::Facts facts = tests::good_facts();
    facts.guide = {};
    EXPECT_EQ(lines_of(facts, k_guide, tests::good_guide_words()), Lines{});

    facts.centre.languages.clear();
    facts.centre.emergency.clear();
    Translations centre;
    for (const char* path : {"title", "greeting", "touch", "emergency.police"}) {
        centre["de"].fields[path] = {{path}, {"centre/de.yaml", 1, 8}};
    }
    EXPECT_EQ(lines_of(facts, {content::Kind::centre, ""}, centre), Lines{});
}

}  // namespace
