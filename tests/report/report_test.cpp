#include <gtest/gtest.h>

#include <algorithm>

#include "tests/report/small_report.h"
#include "tests/support/temp_folder.h"

namespace {

using content::Kind;
using report::Age;
using report::Report;
using tests::report_of;
using translate::State;

base::Date day(int year, unsigned month, unsigned of_month)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(of_month)};
}

class SmallReport : public testing::Test {
protected:
    const Report report_ = report_of(tests::small_centre());

    const report::Row& row(Kind kind, const std::string& id) const
    {
        return *std::ranges::find(report_.rows, content::Thing{kind, id}, &report::Row::thing);
    }
    const report::Call& call(const std::string& id) const
    {
        return *std::ranges::find(report_.calls, content::Thing{Kind::organisation, id},
                                  [](const report::Call& one) { return one.organisation.thing; });
    }
};

// "offer, hours?, cost": a question mark where something is to be asked.
std::string facts_of(const std::vector<report::CallThing>& things, const std::string& id)
{
    const auto found =
        std::ranges::find(things, id, [](const report::CallThing& one) { return one.thing.id; });
    if (found == things.end()) return "none";
    std::string facts;
    for (const report::Published& fact : found->facts)
        facts += (facts.empty() ? "" : ", ") + fact.name + (fact.is_known() ? "" : "?");
    return facts;
}

const report::Published& fact(const report::CallThing& thing, const std::string& name)
{
    return *std::ranges::find(thing.facts, name, &report::Published::name);
}

TEST_F(SmallReport, CountsWhatIsOffered)
{
    EXPECT_EQ(report_.centre, "Kleines Haus");
    EXPECT_EQ(report_.count(Kind::organisation), 2u);
    EXPECT_EQ(report_.count(Kind::place), 3u);
    EXPECT_EQ(report_.languages, (std::vector<std::string>{"en", "uk", "ar"}));
    EXPECT_TRUE(row(Kind::service, "old").is_over);
    EXPECT_FALSE(row(Kind::service, "advice").is_over);
}

TEST_F(SmallReport, SaysHowEachThingStandsInEachLanguage)
{
    const auto& advice = row(Kind::service, "advice");
    EXPECT_EQ(advice.name, "Beratung");
    ASSERT_EQ(advice.by_language.size(), 3u);
    EXPECT_EQ(advice.by_language[0].of(State::not_compared), 5u);
    EXPECT_EQ(advice.by_language[1].of(State::out_of_date), 1u);  // its print is another one
    EXPECT_EQ(advice.by_language[1].of(State::not_compared), 1u);
    EXPECT_EQ(advice.by_language[1].of(State::missing), 3u);
    EXPECT_EQ(row(Kind::place, "annex").name, "Marktplatz 1, Schwerin");
}

TEST_F(SmallReport, AddsUpWhatThereIsToDo)
{
    const auto& ukrainian = report_.backlogs[1];
    EXPECT_EQ(ukrainian.language, "uk");
    const auto advice =
        std::ranges::find(ukrainian.files, "services/advice/uk.yaml", &report::OpenFile::file);
    ASSERT_NE(advice, ukrainian.files.end());
    EXPECT_EQ(advice->missing, (std::vector<std::string>{"about", "bring", "steps"}));
    EXPECT_EQ(advice->out_of_date, std::vector<std::string>{"title"});
    std::size_t all = 0;
    for (const report::Row& one : report_.rows) all += one.by_language[1].all();
    EXPECT_EQ(ukrainian.counts.all(), all);
}

TEST_F(SmallReport, ListsTheNeverVerifiedFirst)
{
    ASSERT_FALSE(report_.checked.empty());
    EXPECT_EQ(report_.checked.front().age, Age::never);
    EXPECT_EQ(report_.checked.back().thing.id, "advice");
    EXPECT_EQ(report_.checked.back().age, Age::recent);
    EXPECT_EQ(report_.checked.back().file, "services/advice/service.yaml");
}

TEST_F(SmallReport, AsksForWhatIsNotKnown)
{
    EXPECT_EQ(facts_of({call("alpha").organisation}, "alpha"), "phone, email?, web");
    EXPECT_EQ(facts_of(call("alpha").services, "advice"),
              "offer, where, hours, languages, where, hours, phone, phone, web, start, languages, "
              "interpreter, cost");
    EXPECT_EQ(facts_of(call("beta").services, "shelter"),
              "offer, hours, phone, start?, languages?, interpreter?, cost?");
    EXPECT_EQ(facts_of(call("alpha").places, "house"), "address, wheelchair, phone, email, hours");
    EXPECT_EQ(facts_of(call("beta").places, "tower"), "address, wheelchair?");
    EXPECT_TRUE(call("alpha").is_due);
}

TEST_F(SmallReport, ReadsOutWhatIsPublished)
{
    const auto& advice = call("alpha").services[1];
    ASSERT_EQ(advice.thing.id, "advice");
    EXPECT_EQ(advice.checked, day(2026, 11, 1));
    EXPECT_EQ(fact(advice, "offer").lines.front().text, "Wir beraten Sie zur Arbeit.");
    EXPECT_EQ(fact(advice, "cost").lines.front().text, "Kostenlos");
    EXPECT_EQ(fact(advice, "phone").lines.front().text, "+49 381 444 311-60");
}

TEST_F(SmallReport, WalksEveryTopic)
{
    ASSERT_EQ(report_.topics.size(), 6u);
    const report::TopicTable& work = report_.topics.front();
    EXPECT_EQ(work.title, "Arbeit");
    EXPECT_FALSE(work.is_cut_short);
    EXPECT_GT(work.situations, 0u);
    ASSERT_FALSE(work.questions.empty());
    EXPECT_EQ(work.questions.front().earliest, 1);
    for (const report::ReachedService& service : work.services)
        EXPECT_TRUE(service.is_reached) << service.id.key;
    const auto& past = report_.topics[3];
    EXPECT_TRUE(past.services.empty());
    EXPECT_EQ(past.situations, 0u);
}

TEST(Age, TurnsAfter180AndAfter365Days)
{
    const base::Date today = tests::k_thursday;
    const auto before = [&](int days) {
        return base::Date(std::chrono::sys_days(today) - std::chrono::days(days));
    };
    EXPECT_EQ(report::age_of({}, today), Age::never);
    EXPECT_EQ(report::age_of(before(-1), today), Age::in_future);
    EXPECT_EQ(report::age_of(before(0), today), Age::recent);
    EXPECT_EQ(report::age_of(before(180), today), Age::recent);
    EXPECT_EQ(report::age_of(before(181), today), Age::old);
    EXPECT_EQ(report::age_of(before(365), today), Age::old);
    EXPECT_EQ(report::age_of(before(366), today), Age::very_old);
}

TEST(Report, OfContentWithErrorsNamesThem)
{
    const tests::TempFolder folder;
    tests::copy_small_centre(folder / "content");
    folder.write("content/services/advice/de.yaml", "title: [\n");
    folder.write("content/services/shelter/service.yaml",
                 "organisation: beta\ntopics: [violence]\ncosts: free\n");
    const Report report = report_of(folder / "content");
    EXPECT_GE(report.findings.at(base::Severity::error), 2u);
    ASSERT_GE(report.errors.size(), 2u);
    EXPECT_EQ(report.errors.front().spot.file, "services/advice/de.yaml");
    EXPECT_EQ(report.count(Kind::organisation), 2u);
}

TEST(Report, CountsTheJudgesFindings)
{
    bundle::Judge judge;
    judge.facts = [](const auto&, const auto&) {
        return base::Findings{{{"centre/centre.yaml"}, base::Severity::warning, "a", "", {}}};
    };
    judge.words = [](const auto&, const auto& thing, const auto&) {
        return base::Findings{{{content::folder_of(thing)}, base::Severity::error, "b", "", {}}};
    };
    const i18n::Words kiosk(KIOSK_SHARE "/locales", "kiosk");
    const auto folder = load::scan(tests::small_centre());
    const Report report = report::report(folder, judge, {tests::k_thursday, "de", kiosk});
    EXPECT_EQ(report.findings.at(base::Severity::warning), 1u);
    EXPECT_EQ(report.findings.at(base::Severity::error), report.rows.size());
    EXPECT_EQ(report.errors.size(), std::min(report.rows.size(), report::k_most_errors));
}

TEST(Report, OfAnEmptyFolderIsEmpty)
{
    const tests::TempFolder folder;
    const Report report = report_of(folder.path());
    EXPECT_TRUE(report.rows.empty());
    EXPECT_TRUE(report.calls.empty());
    EXPECT_GE(report.findings.at(base::Severity::error), 1u);
}

}  // namespace
