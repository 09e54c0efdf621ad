#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/bundle/compiler.h"
#include "kiosk/check/judge.h"
#include "kiosk/check/rule.h"
#include "kiosk/text/engine.h"
#include "tests/check/centre.h"
#include "tests/support/fonts.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using content::Facts;
using std::chrono::year;
using Lines = std::vector<std::string>;

constexpr base::Date k_today = year(2026) / 11 / 23;

base::Spot guide_line(int line)
{
    return {"guide/guide.yaml", line, 20};
}

// Some more services of the topic, named a, b...; for whoever gave one of the answers.
void add_services(Facts& facts, char until, std::vector<const char*> answers)
{
    for (char letter = 'a'; letter <= until; ++letter) {
        const base::ServiceId id{std::string(1, letter)};
        content::Service& service = facts.services[id];
        service = facts.services.at({"advice"});
        service.id = id;
        service.suits.clear();
        service.spot.file = "services/" + id.key + "/service.yaml";
        for (const char* answer : answers) service.suits[{"situation"}].push_back({{answer}, {}});
    }
}

TEST(ProofRules, FindWhatTheGuideNeverAsksOffersOrShows)
{
    const struct {
        const char* what;
        void (*spoil)(Facts&);
        Lines expected;
    } rows[] = {
        {"questions where there is little to choose from", [](Facts&) {}, {}},
        {"a question that makes a difference", [](Facts& f) { add_services(f, 'd', {"here"}); }, {}},
        {"a question that makes none",
         [](Facts& f) { add_services(f, 'd', {"new"}); },
         {"guide/guide.yaml:5:5: warning unused-question.never-asked situation"}},
        {"an answer with which nothing fits",
         [](Facts& f) {
             add_services(f, 'd', {"here"});
             f.guide.questions[0].answers.push_back({{"gone"}, "", guide_line(5)});
         },
         {"guide/guide.yaml:5:20: warning unused-answer gone situation"}},
        {"an area with which nothing fits",
         [](Facts& f) {
             f.guide.questions[1].answers.push_back({{"wismar"}, "", guide_line(6)});
             f.services.at({"advice"}).suits[{"area"}] = {{{"rostock"}, {}}};
         },
         {"guide/guide.yaml:6:20: warning unused-answer.area wismar area"}},
        {"days that the organisation has not",
         [](Facts& f) {
             add_services(f, 'a', {});
             f.organisations.at({"migra"}).offered.until = year(2030) / 1 / 1;
             f.services.at({"a"}).offered.from = year(2031) / 1 / 1;
         },
         {"guide/guide.yaml:2:5: note topic-without-service.later work 2030-01-02",
          "guide/guide.yaml:3:5: note topic-without-service.later hire 2030-01-02",
          "services/a/service.yaml:1:1: warning never-shown.by-its-days a migra"}},
        {"a list longer than a page",
         [](Facts& f) { add_services(f, 'g', {"here"}); },
         {"guide/guide.yaml:2:5: note long-list work 7 6"}},
        {"a list as long as a page", [](Facts& f) { add_services(f, 'f', {"here"}); }, {}},
    };
    for (const auto& row : rows) {
        Facts facts = tests::good_facts();
        row.spoil(facts);
        EXPECT_EQ(tests::lines_of(facts), row.expected) << row.what;
    }
}

const text::Coverage& coverage()
{
    static const auto engine = text::Engine::open(tests::gathered_fonts());
    return engine->coverage();
}

// No facts make it so; a mistake in the guide itself would.
TEST(ProofRules, FindWhatTheGuideDoesNotReach)
{
    const Facts facts = tests::good_facts();
    const check::Names names;
    guide::Proof proof;
    proof.never_shown = {{"advice"}};
    proof.is_cut_short = true;
    proof.all.situations = 77;
    const check::AllFacts all{facts, names, &proof};
    const check::Context context{k_today, coverage()};
    const base::Findings unseen = check::never_shown(all, context);
    ASSERT_EQ(unseen.size(), 1U);
    EXPECT_EQ(unseen[0].spot.file, "services/advice/service.yaml");
    EXPECT_EQ(unseen[0].detail, "by-the-guide");
    const base::Findings unproven = check::guide_not_proven(all, context);
    ASSERT_EQ(unproven.size(), 1U);
    EXPECT_EQ(unproven[0].arguments, Lines{"77"});
    EXPECT_EQ(unproven[0].severity, base::Severity::note);
}

TEST(ProofRules, SayNothingWhileFactsAreNotUnderstood)
{
    Facts facts = tests::good_facts();
    const auto things = tests::things_of(facts);
    facts.services.erase({"advice"});
    guide::Prover prover;
    EXPECT_EQ(check::proof(facts, things, k_today, prover), nullptr);
    EXPECT_EQ(prover.walked(), 0);
    EXPECT_NE(check::proof(facts, tests::things_of(facts), k_today, prover), nullptr);
}

// A copy of a small centre, compiled again and again.
class Recompiled {
public:
    Recompiled()
    {
        fs::copy(fs::path(KIOSK_SOURCE) / "tests/centres/small", root_, fs::copy_options::recursive);
    }

    void append(const std::string& path, const std::string& line) const
    {
        const std::string before = base::read_file(root_ / path).value();
        ASSERT_TRUE(base::write_file(root_ / path, before + line));
    }

    base::Findings compile()
    {
        const auto judge = check::judge_with({k_today, coverage(), &prover_});
        auto compiled = compiler_.compile(load::scan(root_), judge, folder_ / "bundle.kiosk");
        return compiled ? std::move(compiled->findings) : base::Findings();
    }

    base::Findings compiled_anew() const
    {
        return bundle::examine(load::scan(root_), check::judge_with({k_today, coverage()}));
    }

    int walked() const { return prover_.walked(); }

private:
    tests::TempFolder folder_;
    fs::path root_ = folder_ / "content";
    bundle::Compiler compiler_;
    guide::Prover prover_;
};

TEST(Compiling, ProvesTheGuideAnewOnlyWhenItHasChanged)
{
    Recompiled centre;
    const base::Findings first = centre.compile();
    EXPECT_EQ(first, centre.compiled_anew());
    EXPECT_EQ(centre.walked(), 1);

    centre.append("services/advice/de.yaml", "# seen\n");
    centre.append("services/advice/service.yaml", "# seen\n");
    EXPECT_EQ(centre.compile(), first);
    EXPECT_EQ(centre.walked(), 1);

    centre.append("guide/guide.yaml", "  - {id: never-needed, answers: [{id: one}, {id: two}]}\n");
    const base::Findings then = centre.compile();
    EXPECT_EQ(then, centre.compiled_anew());
    EXPECT_NE(then, first);
    EXPECT_EQ(centre.walked(), 2);
}

}  // namespace
