#include "kiosk/edit/scaffold.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/edit/verify.h"
#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/load.h"
#include "tests/support/findings.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using content::Kind;
using File = edit::Filled::File;

std::string first_line(Kind, const std::optional<base::LanguageTag>& language)
{
    return "# first line of " + language.value_or("facts");
}

class Scaffold : public testing::Test {
protected:
    Scaffold()
    {
        folder_.write(
            "centre/centre.yaml",
            "format: 1\nlanguages:   # in dieser Reihenfolge\n  - {tag: de}\n  - {tag: en}  # Englisch\n"
            "time_zone: Europe/Berlin\n");
        folder_.write("centre/de.yaml", "title: \"Haus: Rostock\"\ngreeting: Willkommen\ntouch: Berühren\n");
        folder_.write("guide/guide.yaml", "topics: []\n");
    }

    std::string text(const std::string& file) const
    {
        return base::read_file(folder_ / file).value_or("(is not there)");
    }
    auto begin(const content::Thing& thing, const std::vector<edit::Filled>& filled = {}) const
    {
        return edit::write_new_thing(folder_.path(), thing, filled, first_line);
    }
    auto offer(const std::string& language, const std::vector<std::string>& instead = {}) const
    {
        return edit::write_new_language(folder_.path(), language, instead, first_line);
    }

    tests::TempFolder folder_;
};

using Strings = std::vector<std::string>;

TEST_F(Scaffold, WritesFactsAndGermanWordsOfEachKind)
{
    for (const Kind kind : {Kind::service, Kind::organisation, Kind::place, Kind::notice}) {
        const content::Thing thing{kind, "new-one"};
        const auto written = begin(thing);
        ASSERT_TRUE(written) << written.error().what;
        EXPECT_EQ(*written, (Strings{edit::facts_file(thing), content::folder_of(thing) + "/de.yaml"}));
        EXPECT_TRUE(text(written->at(0)).starts_with("# first line of facts\n# "));
        EXPECT_TRUE(text(written->at(1)).starts_with("# first line of de\n# Text"));
    }
}

TEST_F(Scaffold, LeavesEmptyWhatMustBeFilledIn)
{
    ASSERT_TRUE(begin({Kind::service, "new-one"}));
    const auto facts = edit::YamlFile::read(folder_ / "services/new-one/service.yaml");
    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->root().entries.size(), 2u);
    EXPECT_EQ(facts->find({"organisation"})->kind, load::Node::Kind::nothing);
    EXPECT_EQ(facts->find({"topics"})->kind, load::Node::Kind::nothing);
}

TEST_F(Scaffold, FillsInWhatIsKnownWhereItsPatternStood)
{
    ASSERT_TRUE(begin({Kind::service, "new-one"}, {{File::facts, {"organisation"}, "migra"},
                                                   {File::facts, {"topics"}, Strings{"work", "german"}},
                                                   {File::facts, {"contact", "phone"}, "+49 381 44431160"},
                                                   {File::german, {"title"}, "Hilfe: Schule"}}));
    const std::string facts = text("services/new-one/service.yaml");
    EXPECT_NE(facts.find("\norganisation: migra\n"), std::string::npos) << facts;
    EXPECT_NE(facts.find("\ntopics: [work, german]\n"), std::string::npos) << facts;
    EXPECT_NE(facts.find("\ncontact:\n  phone: \"+49 381 44431160\"\n# hours:\n"), std::string::npos)
        << facts;
    EXPECT_EQ(facts.find("# contact:"), std::string::npos) << facts;
    EXPECT_NE(text("services/new-one/de.yaml").find("\ntitle: \"Hilfe: Schule\"\n"), std::string::npos);
}

TEST_F(Scaffold, SaysWhatANoticeIsAbout)
{
    ASSERT_TRUE(begin({Kind::notice, "strike"}, {{File::facts, {"about", "place"}, "house"}}));
    EXPECT_NE(text("notices/strike/notice.yaml").find("\nabout:\n  place: house\n"), std::string::npos)
        << text("notices/strike/notice.yaml");
}

// A template as it is when every pattern has lost its #.
std::string without_signs(std::string_view pattern)
{
    std::string text, rest(pattern);
    while (!rest.empty()) {
        const std::string line = rest.substr(0, rest.find('\n'));
        rest.erase(0, line.size() + 1);
        const bool is_key = line.size() > 2 && 'a' <= line[2] && line[2] <= 'z' &&
                            line.substr(2, line.find(':') - 2).find(' ') == std::string::npos;
        text +=
            (line.starts_with("#   ") || (line.starts_with("# ") && is_key) ? line.substr(2) : line) + "\n";
    }
    return text;
}

// Only what must be filled in, and what does not exist in this folder, is wrong with it then.
TEST_F(Scaffold, HasPatternsThatAreRight)
{
    for (const Kind kind : {Kind::service, Kind::organisation, Kind::place, Kind::notice}) {
        const content::Thing thing{kind, "new-one"};
        ASSERT_TRUE(begin(thing));
        folder_.write(edit::facts_file(thing), without_signs(edit::facts_template(kind)));
        folder_.write(content::folder_of(thing) + "/de.yaml", without_signs(edit::words_template(kind)));
    }
    const auto folder = load::scan(folder_.path());
    base::Findings found = load::facts(folder.value).findings;
    for (const content::Thing& thing : load::things(folder.value)) {
        if (!thing.id.empty()) base::append(found, load::translations(folder.value, thing).findings);
    }
    std::erase_if(found, [](const base::Finding& finding) {
        return finding.spot.file == "guide/guide.yaml" || finding.rule == "missing-key" ||
               finding.rule == "empty-value";
    });
    EXPECT_EQ(tests::to_text(found), "");
    EXPECT_NE(text("services/new-one/service.yaml").find("\nwords"), 0u);
    EXPECT_NE(text("places/new-one/place.yaml").find("\nhours:\n  mon-thu: 9-12"), std::string::npos);
}

TEST_F(Scaffold, NeverOverwrites)
{
    folder_.write("services/old/de.yaml", "title: Alt\n");
    const auto refused = begin({Kind::service, "old"});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().what.find("services/old is there already"), std::string::npos);
    EXPECT_EQ(text("services/old/de.yaml"), "title: Alt\n");
    EXPECT_FALSE(fs::exists(folder_ / "services/old/service.yaml"));
}

TEST_F(Scaffold, SaysWhatAnIdIs)
{
    const auto refused = begin({Kind::service, "Hilfe für Schüler"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, "'Hilfe für Schüler' cannot be an id");
    EXPECT_NE(refused.error().repair.find("'hilfe-fuer-schueler'"), std::string::npos)
        << refused.error().repair;
    EXPECT_FALSE(fs::exists(folder_ / "services"));
}

TEST_F(Scaffold, LeavesNothingBehindWhenAValueCannotBeWritten)
{
    EXPECT_FALSE(begin({Kind::service, "new-one"}, {{File::german, {"title"}, "a\tb"}}));
    EXPECT_FALSE(fs::exists(folder_ / "services/new-one"));
}

TEST_F(Scaffold, OffersAnotherLanguage)
{
    const auto written = offer("fa-AF", {"en"});
    ASSERT_TRUE(written) << written.error().what;
    EXPECT_EQ(*written, (Strings{"centre/fa-AF.yaml", "centre/centre.yaml"}));
    EXPECT_EQ(text("centre/centre.yaml"),
              "format: 1\nlanguages:   # in dieser Reihenfolge\n  - {tag: de}\n  - {tag: en}  # Englisch\n"
              "  - {tag: fa-AF, instead: [en]}\ntime_zone: Europe/Berlin\n");
    const std::string words = text("centre/fa-AF.yaml");
    EXPECT_TRUE(words.starts_with("# first line of fa-AF\n# ")) << words;
    EXPECT_TRUE(words.ends_with("\n# title: \"Haus: Rostock\"\n# greeting: Willkommen\n# touch: Berühren\n"))
        << words;
}

TEST_F(Scaffold, KeepsWordsThatAreThereWhenALanguageIsOffered)
{
    folder_.write("centre/uk.yaml", "title: Дім\n");
    const auto written = offer("uk");
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, (Strings{"centre/centre.yaml"}));
    EXPECT_EQ(text("centre/uk.yaml"), "title: Дім\n");
}

TEST_F(Scaffold, RefusesLanguagesThatAreNone)
{
    for (const auto& [language, instead] :
         std::vector<std::pair<std::string, Strings>>{{"en", {}}, {"UK", {}}, {"uk", {"fr"}}, {"", {}}}) {
        EXPECT_FALSE(offer(language, instead)) << language;
    }
    EXPECT_EQ(offer("uk", {"fr"}).error().repair, "choose from: de, en");
    EXPECT_FALSE(fs::exists(folder_ / "centre/uk.yaml"));
}

}  // namespace
