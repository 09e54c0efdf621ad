#include "kiosk/bundle/catalogue.h"

#include <gtest/gtest.h>

#include <random>

#include "kiosk/base/files.h"
#include "kiosk/bundle/database.h"
#include "kiosk/bundle/writer.h"
#include "tests/bundle/example.h"
#include "tests/support/temp_folder.h"

namespace {

using bundle::Catalogue;
using content::Kind;

const std::string k_fingerprint(64, 'a');

class Bundle : public testing::Test {
protected:
    Bundle() : file_(folder_ / "centre.kiosk")
    {
        auto writer = bundle::Writer::begin(file_);
        writer->add(example::facts(), example::guide());
        writer->add(example::k_advice, example::advice_words());
        EXPECT_TRUE(writer->finish(k_fingerprint));
    }

    Catalogue open() const
    {
        auto catalogue = Catalogue::open(file_, Catalogue::Care::thorough);
        if (!catalogue) throw std::runtime_error(catalogue.error().what);
        return std::move(*catalogue);
    }
    std::string bytes() const { return *base::read_file(file_); }
    std::string trouble_with(const std::string& bytes, Catalogue::Care care = Catalogue::Care::quick) const
    {
        folder_.write("other.kiosk", bytes);
        const auto catalogue = Catalogue::open(folder_ / "other.kiosk", care);
        return catalogue ? "" : catalogue.error().what.substr(folder_.path().string().size() + 1);
    }

    tests::TempFolder folder_;
    std::filesystem::path file_;
};

TEST_F(Bundle, HoldsTheFacts)
{
    const Catalogue catalogue = open();
    EXPECT_EQ(catalogue.centre().emergency.at(0).phone, "110");
    EXPECT_EQ(catalogue.questions().topics.at(0).icon, "handshake");
    EXPECT_EQ(catalogue.guide().candidates.at(0).id.key, "advice");
    EXPECT_EQ(catalogue.services(), (std::vector<base::ServiceId>{{"advice"}, {"course"}}));
    EXPECT_EQ(catalogue.service({"advice"})->places.at(0).room, "2.07");
    EXPECT_EQ(catalogue.organisation({"migra"})->contact.phone, "+49 381 4440");
    EXPECT_EQ(catalogue.place({"house"})->city, "Rostock");
    EXPECT_EQ(catalogue.notices(), std::vector<base::NoticeId>{{"moved"}});
    EXPECT_EQ(catalogue.notice({"moved"})->level, content::NoticeLevel::closed);
    EXPECT_EQ(catalogue.fingerprint(), k_fingerprint);
}

TEST_F(Bundle, HasNothingUnderUnknownIds)
{
    const Catalogue catalogue = open();
    EXPECT_FALSE(catalogue.service({"house"}));
    EXPECT_FALSE(catalogue.place({"advice"}));
    EXPECT_FALSE(catalogue.organisation({""}));
    EXPECT_FALSE(catalogue.words({Kind::place, "advice"}, "title", {"de"}));
    EXPECT_FALSE(catalogue.words(example::k_advice, "about", {"en", "de"}));
}

TEST_F(Bundle, FallsBackFieldByField)
{
    const Catalogue catalogue = open();
    const base::Chain chain = {"uk", "en", "de"};
    const auto title = catalogue.words(example::k_advice, "title", chain);
    EXPECT_EQ(title->phrase(), (base::Phrase{"Advice", "en"}));
    const auto bring = catalogue.words(example::k_advice, "bring", chain);
    EXPECT_EQ(bring->items, (std::vector<std::string>{"Pass", "Zeugnis"}));
    EXPECT_EQ(bring->language, "de");
}

TEST_F(Bundle, SaysWhatIsOutOfDateAndMachineMade)
{
    const Catalogue catalogue = open();
    const auto title = catalogue.words(example::k_advice, "title", {"en"});
    EXPECT_TRUE(title->by_machine);
    EXPECT_TRUE(title->out_of_date);
    const auto summary = catalogue.words(example::k_advice, "summary", {"en"});
    EXPECT_TRUE(summary->by_machine);
    EXPECT_FALSE(summary->out_of_date);
    const auto german = catalogue.words(example::k_advice, "title", {"de"});
    EXPECT_FALSE(german->by_machine);
    EXPECT_FALSE(german->out_of_date);
}

TEST_F(Bundle, KeepsOnlyOfferedLanguages)
{
    EXPECT_FALSE(open().words(example::k_advice, "title", {"pl"}));
}

TEST_F(Bundle, AnswersTheSameAfterManyOtherQuestions)
{
    const Catalogue catalogue = open();
    for (int i = 0; i < 100; ++i) {
        EXPECT_FALSE(catalogue.words({Kind::service, std::to_string(i)}, "title", {"de"}));
        EXPECT_EQ(catalogue.words(example::k_advice, "title", {"de"})->phrase().text, "Beratung");
    }
}

TEST_F(Bundle, OpensUnderAnyName)
{
    const std::string name = "50 % ? für #1.kiosk";
    folder_.write(name, bytes());
    EXPECT_TRUE(Catalogue::open(folder_ / name));
}

TEST_F(Bundle, IsTheSameBytesForTheSameContent)
{
    auto writer = bundle::Writer::begin(folder_ / "again.kiosk");
    writer->add(example::facts(), example::guide());
    writer->add(example::k_advice, example::advice_words());
    ASSERT_TRUE(writer->finish(k_fingerprint));
    EXPECT_EQ(*base::read_file(folder_ / "again.kiosk"), bytes());
}

TEST_F(Bundle, RefusesOtherFiles)
{
    std::string newer = bytes();
    newer[63] = 2;
    std::string foreign = bytes();
    foreign[71] = 'x';
    EXPECT_EQ(trouble_with(newer), "other.kiosk has bundle format 2, this program reads format 1");
    EXPECT_EQ(trouble_with(foreign), "other.kiosk is not a bundle of this kiosk");
    EXPECT_EQ(trouble_with(""), "other.kiosk is not a bundle of this kiosk");
    EXPECT_EQ(trouble_with("title: Beratung\n"), "other.kiosk is not a bundle of this kiosk");
    EXPECT_FALSE(Catalogue::open(folder_ / "missing.kiosk"));
    EXPECT_FALSE(Catalogue::open(folder_.path()));
}

TEST_F(Bundle, RefusesATruncatedFileWhereverItIsCut)
{
    const std::string whole = bytes();
    const std::string size = std::to_string(whole.size());
    EXPECT_EQ(trouble_with(whole.substr(0, 5000)), "other.kiosk is damaged: 5000 bytes instead of " + size);
    for (std::size_t cut = 0; cut < whole.size(); cut += 97) {
        EXPECT_NE(trouble_with(whole.substr(0, cut)), "") << cut;
    }
    EXPECT_NE(trouble_with(whole + "x"), "");
}

TEST_F(Bundle, NoticesOneChangedLetterOnArrival)
{
    std::string changed = bytes();
    changed.replace(changed.find("Beratung"), 8, "Bedeutung", 8);
    EXPECT_EQ(trouble_with(changed), "");
    EXPECT_EQ(trouble_with(changed, Catalogue::Care::thorough), "other.kiosk is damaged");
}

TEST_F(Bundle, NeverCrashesOnDamage)
{
    const std::string whole = bytes();
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        std::string harmed = whole;
        for (int change = 0; change < 40; ++change) {
            harmed[100 + random() % (harmed.size() - 100)] = static_cast<char>(random());
        }
        folder_.write("harmed.kiosk", harmed);
        const auto catalogue = Catalogue::open(folder_ / "harmed.kiosk");
        if (!catalogue) continue;
        for (const base::ServiceId& id : catalogue->services()) (void)catalogue->service(id);
        for (const base::NoticeId& id : catalogue->notices()) (void)catalogue->notice(id);
        for (const char* path : {"title", "bring"}) {
            const auto words = catalogue->words(example::k_advice, path, {"en", "de"});
            if (words) {
                EXPECT_FALSE(words->phrase().language.empty());
            }
        }
        (void)catalogue->place({"house"});
    }
}

// Each of these is a sound database with a good header.
TEST_F(Bundle, RefusesWhatIsMoreThanItsTables)
{
    const char* const k_changes[] = {
        R"(DROP TABLE words;
           CREATE VIEW words AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)
               SELECT i AS kind, i AS id, i AS language, i AS words FROM n WHERE i = 0)",
        "DROP TABLE words; CREATE TABLE words (kind, id, language, words AS (zeroblob(900000000)))",
        "CREATE TABLE more (x)",
        "CREATE INDEX more ON facts (id)",
        "CREATE TRIGGER more AFTER INSERT ON facts BEGIN SELECT 1; END",
        "DROP TABLE facts",
    };
    for (const char* change : k_changes) {
        const std::filesystem::path file = folder_ / "other.kiosk";
        std::filesystem::copy_file(file_, file, std::filesystem::copy_options::overwrite_existing);
        ASSERT_TRUE(bundle::Connection::create(file)->run(change)) << change;
        EXPECT_EQ(trouble_with(*base::read_file(file)), "other.kiosk is damaged") << change;
    }
}

TEST_F(Bundle, LeavesNothingBehindUnlessFinished)
{
    {
        auto writer = bundle::Writer::begin(folder_ / "half.kiosk");
        writer->add(example::facts(), example::guide());
    }
    const auto count = std::distance(std::filesystem::directory_iterator(folder_.path()), {});
    EXPECT_EQ(count, 1);
    EXPECT_FALSE(bundle::Writer::begin(folder_ / "no/such/folder.kiosk"));
}

TEST_F(Bundle, ReplacesAnOpenOneWithoutDisturbingIt)
{
    const Catalogue before = open();
    auto writer = bundle::Writer::begin(file_);
    content::Facts facts = example::facts();
    facts.services.erase({"course"});
    writer->add(facts, example::guide());
    ASSERT_TRUE(writer->finish(k_fingerprint));
    EXPECT_EQ(before.words(example::k_advice, "title", {"de"})->phrase().text, "Beratung");
    EXPECT_EQ(before.services().size(), 2u);
    EXPECT_EQ(open().services().size(), 1u);
}

}  // namespace
