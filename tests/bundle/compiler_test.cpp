#include "kiosk/bundle/compiler.h"

#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/seen_files.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace std::chrono_literals;

class Compiler : public testing::Test {
protected:
    Compiler()
    {
        write("centre/centre.yaml",
              "format: 1\nlanguages:\n  - {tag: de}\n  - {tag: en}\ntime_zone: Europe/Berlin\n");
        write("centre/de.yaml", "title: Willkommen\n");
        write("guide/guide.yaml", "topics:\n  - {id: work, icon: search}\n");
        write("guide/de.yaml", "topics:\n  work: {title: Arbeit}\n");
        write("organisations/migra/organisation.yaml", "web: https://example.org\n");
        write("organisations/migra/de.yaml", "name: migra\n");
        write("services/advice/service.yaml", "organisation: migra\ntopics: [work]\n");
        write("services/advice/de.yaml", "title: Beratung\nsummary: Wir helfen.\n");
        judge_.words = [this](const auto&, const content::Thing& thing, const auto&) {
            judged_.push_back(thing.id);
            return base::Findings{{{content::folder_of(thing), 1, 1}, base::Severity::note, "seen", "", {}}};
        };
        judge_.as_of = 2026y / 11 / 23;
    }

    void write(const std::string& file, std::string_view text) { folder_.write("content/" + file, text); }
    base::Loaded<load::Folder> scanned() const { return load::scan(folder_ / "content"); }

    // The things that had to be read.
    std::vector<std::string> compile(std::stop_token stop = {})
    {
        judged_.clear();
        const auto compiled = compiler_.compile(scanned(), judge_, file_, stop);
        EXPECT_EQ(compiled.has_value() && compiled->written, !stop.stop_requested());
        if (compiled) {
            EXPECT_EQ(compiled->findings.size(), 4u);
        }
        return judged_;
    }

    tests::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "centre.kiosk";
    bundle::Judge judge_;
    bundle::Compiler compiler_;
    std::vector<std::string> judged_;
};

using Things = std::vector<std::string>;
const Things k_all = {"", "", "migra", "advice"};

TEST_F(Compiler, ReadsWhatHasChanged)
{
    EXPECT_EQ(compile(), k_all);
    EXPECT_EQ(compile(), (Things{"", ""}));  // the centre and the guide always are
    write("services/advice/de.yaml", "title: Beratung\nsummary: Wir helfen gern.\n");
    EXPECT_EQ(compile(), (Things{"", "", "advice"}));
    write("organisations/migra/organisation.yaml", "web: https://example.org/migra\n");
    EXPECT_EQ(compile(), (Things{"", "", "migra"}));
    write("services/advice/en.yaml", "title: Advice\n");
    EXPECT_EQ(compile(), (Things{"", "", "advice"}));

    const auto catalogue = bundle::Catalogue::open(file_, bundle::Catalogue::Care::thorough);
    ASSERT_TRUE(catalogue) << catalogue.error().what;
    const content::Thing advice{content::Kind::service, "advice"};
    EXPECT_EQ(catalogue->words(advice, "title", {"en", "de"})->phrase().text, "Advice");
    EXPECT_EQ(catalogue->words(advice, "summary", {"de"})->phrase().text, "Wir helfen gern.");
}

TEST_F(Compiler, ReadsEverythingWhenInDoubt)
{
    compile();
    judge_.as_of = 2026y / 11 / 24;
    EXPECT_EQ(compile(), k_all);
    write("centre/centre.yaml", "format: 1\nlanguages:\n  - {tag: de}\ntime_zone: Europe/Berlin\n");
    EXPECT_EQ(compile(), k_all);
    std::filesystem::remove(file_);
    EXPECT_EQ(compile(), k_all);
    EXPECT_EQ(compile(), (Things{"", ""}));
}

TEST_F(Compiler, TakesNothingOutOfAnotherBundle)
{
    compile();
    ASSERT_TRUE(bundle::compile(scanned(), {}, file_));
    EXPECT_EQ(compile(), (Things{"", ""}));  // the same rows in the same content
    std::filesystem::copy(folder_ / "content", folder_ / "elsewhere",
                          std::filesystem::copy_options::recursive);
    folder_.write("elsewhere/organisations/migra/de.yaml", "name: arbim\n");
    folder_.write("elsewhere/services/advice/de.yaml", "title: Hilfe\nsummary: Sie helfen.\n");
    const auto elsewhere = bundle::compile(load::scan(folder_ / "elsewhere"), {}, file_);
    ASSERT_TRUE(elsewhere && elsewhere->written);
    EXPECT_EQ(compile(), k_all);
}

TEST_F(Compiler, RemembersFindingsOfContentThatCannotBeShown)
{
    compile();
    write("organisations/migra/de.yaml", "nahme: migra\n");
    judged_.clear();
    const auto broken = compiler_.compile(scanned(), judge_, file_);
    ASSERT_TRUE(broken);
    EXPECT_FALSE(broken->written);
    EXPECT_EQ(judged_, (Things{"", "", "migra"}));
    write("organisations/migra/de.yaml", "name: migra e.V.\n");
    EXPECT_EQ(compile(), (Things{"", "", "migra"}));
}

TEST_F(Compiler, StopsWhenAskedTo)
{
    std::stop_source stop;
    stop.request_stop();
    compile(stop.get_token());
    EXPECT_FALSE(std::filesystem::exists(file_));
    EXPECT_EQ(compile(), k_all);
}

TEST_F(Compiler, RefusesWhatDoesNotFitItsFingerprintAnyMore)
{
    const auto folder = scanned();
    const std::string fingerprint = compiler_.fingerprint(folder.value);
    write("services/advice/de.yaml", "title: Hilfe\nsummary: Wir helfen.\n");
    EXPECT_FALSE(compiler_.compile(folder, judge_, file_));
    EXPECT_FALSE(std::filesystem::exists(file_));
    EXPECT_EQ(compile(), k_all);
    EXPECT_NE(bundle::Catalogue::open(file_)->fingerprint(), fingerprint);
}

TEST_F(Compiler, RemembersNothingOfAFileSavedWhileItWasRead)
{
    bool saves = true;
    const auto judge = judge_.words;
    judge_.words = [&](const auto& facts, const auto& thing, const auto& words) {
        if (saves && thing.id == "migra")
            write("services/advice/de.yaml", "title: Hilfe\nsummary: Wir helfen.\n");
        return judge(facts, thing, words);
    };
    EXPECT_FALSE(compiler_.compile(scanned(), judge_, file_));
    saves = false;
    write("services/advice/de.yaml", "title: Beratung\nsummary: Wir helfen.\n");
    compile();
    const content::Thing advice{content::Kind::service, "advice"};
    EXPECT_EQ(bundle::Catalogue::open(file_)->words(advice, "title", {"de"})->phrase().text, "Beratung");
}

// Within one tick of the disk's clock nothing but the bytes tells.
TEST_F(Compiler, SeesEverySaveHoweverQuick)
{
    bundle::SeenFiles files;
    std::string before;
    for (int save = 0; save < 200; ++save) {
        write("centre/de.yaml", save % 2 == 0 ? "title: Willkommen\n" : "title: Gutentages\n");
        const auto folder = scanned();
        files.look(folder.value, std::chrono::system_clock::now());
        EXPECT_EQ(files.fingerprint(), bundle::fingerprint(folder.value));
        EXPECT_NE(files.fingerprint(), before);
        before = files.fingerprint();
    }
}

}  // namespace
