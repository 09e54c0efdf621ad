#include "kiosk/bundle/compile.h"

#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "tests/support/temp_folder.h"

namespace {

using bundle::Catalogue;
using bundle::Judge;

base::Finding finding(const char* rule, base::Severity severity)
{
    return {{"centre/centre.yaml", 1, 1}, severity, rule, "", {}};
}

class Compile : public testing::Test {
protected:
    Compile()
    {
        folder_.write("content/centre/centre.yaml",
                      "format: 1\nlanguages:\n  - {tag: de}\n  - {tag: en}\ntime_zone: Europe/Berlin\n");
        folder_.write("content/centre/de.yaml", "title: Willkommen\n");
        folder_.write("content/guide/guide.yaml", "topics:\n  - {id: work, icon: search}\n");
        folder_.write("content/guide/de.yaml", "topics:\n  work: {title: Arbeit}\n");
        folder_.write("content/organisations/migra/organisation.yaml", "web: https://example.org\n");
        folder_.write("content/organisations/migra/de.yaml", "name: migra\n");
        folder_.write("content/services/advice/service.yaml", "organisation: migra\ntopics: [work]\n");
        folder_.write("content/services/advice/de.yaml", "title: Beratung\nsummary: Wir helfen.\n");
        folder_.write("content/services/advice/en.yaml", "title: Advice\nby: machine\n");
    }

    base::Loaded<load::Folder> scanned() const { return load::scan(folder_ / "content"); }
    bundle::Compiled compile(const Judge& judge) const
    {
        auto compiled = bundle::compile(scanned(), judge, file_);
        if (!compiled) throw std::runtime_error(compiled.error().what);
        return *compiled;
    }

    tests::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "centre.kiosk";
};

TEST_F(Compile, WritesWhatTheFolderSays)
{
    const bundle::Compiled compiled = compile({});
    EXPECT_TRUE(compiled.findings.empty());
    EXPECT_TRUE(compiled.written);

    const auto catalogue = Catalogue::open(file_, Catalogue::Care::thorough);
    ASSERT_TRUE(catalogue) << catalogue.error().what;
    EXPECT_EQ(catalogue->fingerprint(), bundle::fingerprint(scanned().value));
    EXPECT_EQ(catalogue->guide().candidates.size(), 1u);
    const content::Thing advice{content::Kind::service, "advice"};
    EXPECT_EQ(catalogue->words(advice, "title", {"en", "de"})->phrase(), (base::Phrase{"Advice", "en"}));
    EXPECT_EQ(catalogue->words(advice, "summary", {"en", "de"})->language, "de");
    const content::Thing guide{content::Kind::guide, ""};
    EXPECT_EQ(catalogue->words(guide, "topics.work.title", {"de"})->phrase().text, "Arbeit");
}

TEST_F(Compile, WritesNothingWhenThereIsAnError)
{
    const base::Finding warning = finding("w", base::Severity::warning);
    const base::Finding error = finding("e", base::Severity::error);
    const auto about_facts = [](const base::Finding& found) {
        return Judge{[found](const auto&, const auto&) { return base::Findings{found}; }, {}};
    };
    const auto about_words = [](const base::Finding& found) {
        return Judge{{}, [found](const auto&, const auto& thing, const auto&) {
                         return thing.id == "advice" ? base::Findings{found} : base::Findings{};
                     }};
    };
    for (const Judge& judge : {about_facts(error), about_words(error)}) {
        const bundle::Compiled compiled = compile(judge);
        EXPECT_FALSE(compiled.written);
        EXPECT_EQ(compiled.findings, base::Findings{error});
        EXPECT_FALSE(std::filesystem::exists(file_));
    }
    for (const Judge& judge : {about_facts(warning), about_words(warning)}) {
        const bundle::Compiled compiled = compile(judge);
        EXPECT_TRUE(compiled.written);
        EXPECT_EQ(compiled.findings, base::Findings{warning});
    }
}

TEST_F(Compile, KeepsTheOlderBundleWhenThereIsAnError)
{
    compile({});
    const std::string before = *base::read_file(file_);
    folder_.write("content/services/advice/de.yaml", "title: [Beratung\n");
    EXPECT_FALSE(compile({}).written);
    EXPECT_EQ(*base::read_file(file_), before);
}

TEST_F(Compile, HearsEveryFindingInOneRun)
{
    folder_.write("content/places/x/place.yaml", "city: Rostock\nstret: A\n");
    folder_.write("content/centre/fr.yaml", "titel: Bienvenue\n");
    folder_.write("content/wrong.txt", "");
    std::vector<std::string> files;
    for (const base::Finding& found : bundle::examine(scanned(), {})) files.push_back(found.spot.file);
    EXPECT_EQ(files, (std::vector<std::string>{"centre/fr.yaml", "places/x/place.yaml", "wrong.txt"}));
    EXPECT_EQ(compile({}).findings, bundle::examine(scanned(), {}));
}

TEST_F(Compile, TellsTheJudgeWhatWasNotUnderstood)
{
    folder_.write("content/places/x/place.yaml", "city: [\n");
    folder_.write("content/services/advice/en.yaml", "title: [\n");
    std::size_t things = 0;
    std::size_t places = 1;
    bool heard_of_broken_words = false;
    bundle::examine(scanned(), {[&](const content::Facts& facts, const std::vector<content::Thing>& all) {
                                    things = all.size();
                                    places = facts.places.size();
                                    return base::Findings();
                                },
                                [&](const auto&, const content::Thing& thing, const auto& words) {
                                    if (thing.id == "advice") heard_of_broken_words = !words.findings.empty();
                                    return base::Findings();
                                }});
    EXPECT_EQ(things, 5u);
    EXPECT_EQ(places, 0u);
    EXPECT_TRUE(heard_of_broken_words);
}

TEST_F(Compile, RefusesContentThatChangesMeanwhile)
{
    const Judge saver{[this](const auto&, const auto&) {
                          folder_.write("content/centre/de.yaml", "title: Hallo\n");
                          return base::Findings();
                      },
                      {}};
    const auto compiled = bundle::compile(scanned(), saver, file_);
    ASSERT_FALSE(compiled);
    EXPECT_EQ(compiled.error().what, "the content changed while it was read");
    EXPECT_FALSE(std::filesystem::exists(file_));
}

TEST_F(Compile, SaysWhenItCannotWrite)
{
    EXPECT_FALSE(bundle::compile(scanned(), {}, folder_ / "no/such/folder.kiosk"));
}

TEST_F(Compile, NamesContentByItsBytes)
{
    const std::string first = bundle::fingerprint(scanned().value);
    EXPECT_EQ(first.size(), 64u);
    EXPECT_EQ(bundle::fingerprint(scanned().value), first);

    folder_.write("content/notes.md", "not a source");
    EXPECT_EQ(bundle::fingerprint(scanned().value), first);
    folder_.write("content/services/advice/en.yaml", "title: Advise\nby: machine\n");
    EXPECT_NE(bundle::fingerprint(scanned().value), first);

    folder_.write("content/services/advice/en.yaml", "title: Advice\nby: machine\n");
    EXPECT_EQ(bundle::fingerprint(scanned().value), first);
    std::filesystem::rename(folder_ / "content/services/advice", folder_ / "content/services/help");
    EXPECT_NE(bundle::fingerprint(scanned().value), first);
}

}  // namespace
