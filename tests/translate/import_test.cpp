#include "kiosk/translate/import.h"

#include <gtest/gtest.h>

#include "kiosk/content/print.h"
#include "tests/translate/centre.h"

namespace {

using tests::entry;
using tests::import_into;
using tests::print_of;
using tests::TranslatedCentre;
using translate::Po;
using Items = std::vector<std::string>;

const std::string k_title = "services/advice:title";
const std::string k_summary = "services/advice:summary";
const std::string k_bring = "services/advice:bring";

// "rule.detail argument", sorted by place.
std::string in_words(const base::Findings& findings)
{
    std::string words;
    for (const base::Finding& finding : findings) {
        if (!words.empty()) words += ", ";
        words += finding.rule + (finding.detail.empty() ? "" : "." + finding.detail);
        if (!finding.arguments.empty()) words += " " + finding.arguments.front();
    }
    return words;
}

// All of the service in English, made by a machine and of today's German.
std::string by_machine()
{
    return "by: machine\ntitle: Advice\nsummary: We help.\nbring: [Passport, Letter]\nof: {title: " +
           print_of("Beratung") + ", summary: " + print_of("Wir helfen.") +
           ", bring: " + content::print({{"Pass", "Brief"}, {}}) + "}\n";
}

TEST(Import, WritesAFileThatWasNotThere)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Advice";
    entry(po, k_bring).translation = "Passport\nLetter\nPhoto";
    entry(po, "services/advice:words").translation = "help\ncounsel";
    translate::ImportWishes wishes;
    wishes.beginning = [](content::Kind, const std::string& language) { return "# " + language + "\n"; };
    EXPECT_EQ(in_words(import_into(centre.files(), po, wishes)), "");
    EXPECT_TRUE(centre.read("en.yaml").starts_with("# en\ntitle: Advice\n")) << centre.read("en.yaml");
    const content::Words words = centre.words("en");
    EXPECT_FALSE(words.by_machine);
    EXPECT_EQ(words.fields.at("bring").items, (Items{"Passport", "Letter", "Photo"}));
    EXPECT_EQ(words.fields.at("words").items, (Items{"help", "counsel"}));
    EXPECT_EQ(words.made_of.at("title"), print_of("Beratung"));
    EXPECT_FALSE(words.made_of.contains("words"));
    EXPECT_FALSE(words.fields.contains("summary"));
}

TEST(Import, ReachesTextsOfTheGuide)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, "guide:questions.goal.answers.job").translation = "Work";
    EXPECT_EQ(in_words(import_into(centre.files(), po)), "");
    auto guide = load::translations(centre.files(), {content::Kind::guide, ""}).value["en"];
    EXPECT_EQ(guide.fields.at("questions.goal.answers.job").line(), "Work");
    EXPECT_EQ(guide.made_of.at("questions.goal.answers.job"), print_of("Arbeiten"));
}

TEST(Import, ChangesOneLineAndLeavesTheRest)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "# mine\ntitle:   'Advice'   # short\n\nsummary: \"We help.\"\nof: {title: " +
                                print_of("Beratung") + ", summary: " + print_of("Wir helfen.") + "}\n");
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Counsel";
    EXPECT_EQ(in_words(import_into(centre.files(), po)), "");
    const std::string now = centre.read("en.yaml");
    EXPECT_TRUE(now.starts_with("# mine\ntitle:   ")) << now;
    EXPECT_NE(now.find("Counsel"), std::string::npos) << now;
    EXPECT_NE(now.find("\n\nsummary: \"We help.\"\nof: {title: "), std::string::npos) << now;
}

TEST(Import, OfWhatWasExportedChangesNothing)
{
    const TranslatedCentre centre;
    centre.write("en.yaml",
                 "by: machine\ntitle: Advice\nsummary: We help.\nwords: [a, b]\nof: {summary: 00000000}\n");
    const std::string before = centre.read("en.yaml");
    const auto import = translate::import(centre.exported("en"), "x.po", centre.files(), {});
    ASSERT_TRUE(import);
    EXPECT_TRUE(import->value.files.empty());
    EXPECT_EQ(import->value.unfinished, 1u);
    EXPECT_EQ(centre.read("en.yaml"), before);
}

TEST(Import, LeavesUnfinishedAndEmptyTextsOut)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\nsummary: We help.\n");
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Counsel";
    entry(po, k_title).is_unfinished = true;
    entry(po, k_summary).translation = " \n";
    EXPECT_EQ(in_words(import_into(centre.files(), po)), "");
    EXPECT_EQ(centre.read("en.yaml"), "title: Advice\nsummary: We help.\n");
}

// The translator saw the old and the new German, and the translation fits both.
TEST(Import, NotesTodaysGermanWhenTheMarkWasTakenAway)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\nof: {title: 00000000}\n");
    Po po = centre.exported("en");
    ASSERT_TRUE(entry(po, k_title).is_unfinished);
    entry(po, k_title).is_unfinished = false;
    EXPECT_EQ(in_words(import_into(centre.files(), po)), "");
    EXPECT_EQ(centre.words("en").made_of.at("title"), print_of("Beratung"));
    EXPECT_EQ(centre.words("en").fields.at("title").line(), "Advice");
}

TEST(Import, StaysOutOfDateWhenTheGermanChangedMeanwhile)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Advice";
    centre.write("de.yaml",
                 "title: Gute Beratung\nsummary: Wir helfen.\nbring: [Pass, Brief]\nwords: [Rat]\n");
    EXPECT_EQ(in_words(import_into(centre.files(), po)), "po-older.changed services/advice:title");
    EXPECT_EQ(centre.words("en").made_of.at("title"), print_of("Beratung"));
    EXPECT_EQ(centre.words("en").fields.at("title").line(), "Advice");
}

TEST(Import, KeepsANewerTranslation)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Advice";
    centre.write("de.yaml",
                 "title: Gute Beratung\nsummary: Wir helfen.\nbring: [Pass, Brief]\nwords: [Rat]\n");
    centre.write("en.yaml", "title: Good advice\nof: {title: " + print_of("Gute Beratung") + "}\n");
    EXPECT_EQ(in_words(import_into(centre.files(), po)), "po-older.newer services/advice:title");
    EXPECT_EQ(centre.words("en").fields.at("title").line(), "Good advice");
}

TEST(Import, CallsAFileAPersonsWhenAllOfItIs)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", by_machine());
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Counsel";
    entry(po, k_summary).translation = "We are here.";
    import_into(centre.files(), po);
    EXPECT_TRUE(centre.words("en").by_machine);

    po = centre.exported("en");
    entry(po, k_title).translation = "Advice!";
    entry(po, k_summary).translation = "We help!";
    entry(po, k_bring).translation = "Passport\nA letter";
    import_into(centre.files(), po);
    EXPECT_FALSE(centre.words("en").by_machine);
    EXPECT_NE(centre.read("en.yaml").find("by: person"), std::string::npos);
}

TEST(Import, TakesAReviewForWhatIsNotMarked)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", by_machine());
    Po po = centre.exported("en");
    translate::ImportWishes wishes;
    wishes.reviewed = true;
    entry(po, k_title).is_unfinished = true;
    import_into(centre.files(), po, wishes);
    EXPECT_TRUE(centre.words("en").by_machine);
    entry(po, k_title).is_unfinished = false;
    import_into(centre.files(), po, wishes);
    EXPECT_FALSE(centre.words("en").by_machine);
    EXPECT_EQ(centre.words("en").fields.at("title").line(), "Advice");
}

TEST(Import, NotesPrintsOfWhatWasReviewed)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\n");
    translate::ImportWishes wishes;
    wishes.reviewed = true;
    import_into(centre.files(), centre.exported("en"), wishes);
    EXPECT_EQ(centre.words("en").made_of.at("title"), print_of("Beratung"));
}

TEST(Import, SaysWhenAMachineMadeIt)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\n");
    Po po = centre.exported("en");
    entry(po, k_summary).translation = "We help.";
    translate::ImportWishes wishes;
    wishes.by_machine = true;
    import_into(centre.files(), po, wishes);
    EXPECT_TRUE(centre.words("en").by_machine);
    EXPECT_TRUE(centre.read("en.yaml").starts_with("by: machine\n")) << centre.read("en.yaml");
}

struct Refused {
    const char* what;
    void (*spoil)(Po&);
    const char* finding;
};

TEST(Import, RefusesTheWholeFileForOneMistake)
{
    const std::vector<Refused> rows = {
        {"no language", [](Po& po) { po.language = ""; }, "po-language.missing "},
        {"another language", [](Po& po) { po.language = "tr"; }, "po-language.unknown tr"},
        {"no tag", [](Po& po) { po.language = "../x"; }, "po-language.unknown ../x"},
        {"German", [](Po& po) { po.language = "de"; }, "po-language.german de"},
        {"no such thing", [](Po& po) { po.entries[0].context = "services/nope:title"; },
         "po-unknown services/nope:title"},
        {"no such field", [](Po& po) { po.entries[0].context = "services/advice:of"; },
         "po-unknown services/advice:of"},
        {"not in German", [](Po& po) { po.entries[0].context = "services/advice:about"; },
         "po-unknown services/advice:about"},
        {"a path", [](Po& po) { po.entries[0].context = "services/../../x:title"; },
         "po-unknown services/../../x:title"},
        {"no context", [](Po& po) { po.entries[0].context = ""; }, "po-unknown "},
        {"twice", [](Po& po) { po.entries[0] = entry(po, k_title); }, "po-repeated services/advice:title"},
        {"lines in a title", [](Po& po) { entry(po, k_summary).translation = "a\nb"; },
         "wrong-type.one-line services/advice:summary"},
        {"hidden direction", [](Po& po) { entry(po, k_summary).translation = "a\u202Eb"; },
         "bad-character.bidi U+202E"},
        {"control character", [](Po& po) { entry(po, k_summary).translation = "a\tb"; },
         "bad-character.tab U+0009"},
    };
    for (const Refused& row : rows) {
        const TranslatedCentre centre;
        Po po = centre.exported("en");
        for (translate::PoEntry& one : po.entries) one.translation = "x";
        row.spoil(po);
        EXPECT_EQ(in_words(import_into(centre.files(), po)), row.finding) << row.what;
        EXPECT_EQ(centre.read("en.yaml"), "") << row.what;
    }
}

TEST(Import, LeavesUnknownTextsOutWhenAsked)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Advice";
    po.entries[0].context = "services/nope:title";
    po.entries[0].translation = "x";
    translate::ImportWishes wishes;
    wishes.partly = true;
    EXPECT_EQ(in_words(import_into(centre.files(), po, wishes)), "po-unknown services/nope:title");
    EXPECT_EQ(centre.words("en").fields.at("title").line(), "Advice");
}

TEST(Import, SaysInWhichLineOfThePoFileItIs)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, k_title).line_in_po = 42;
    entry(po, k_title).translation = "a\nb";
    const auto findings = import_into(centre.files(), po);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().spot, (base::Spot{"x.po", 42, 1}));
}

TEST(Import, RefusesToChangeAFileThatCannotBeRead)
{
    const TranslatedCentre centre;
    Po po = centre.exported("en");
    entry(po, k_title).translation = "Advice";
    centre.write("en.yaml", "title: [\n");
    EXPECT_TRUE(base::has_errors(import_into(centre.files(), po)));
    EXPECT_EQ(centre.read("en.yaml"), "title: [\n");
}

}  // namespace
