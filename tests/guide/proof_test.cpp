#include "kiosk/guide/proof.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/guide/centre.h"
#include "tests/guide/plain_proof.h"
#include "tests/guide/random_guide.h"

namespace {

using content::Audience;
using guide::Candidate;
using guide::Proof;

constexpr base::Date k_today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};

base::Date in_days(int days)
{
    return std::chrono::sys_days(k_today) + std::chrono::days(days);
}

Proof prove(const guide::Guide& guide)
{
    return guide::prove(guide, {k_today, {}});
}

// Offered from and until some days near today, or always; now and then on no day at all.
void offer_at_times(guide::Guide& guide, random_guide::Random& random)
{
    for (Candidate& candidate : guide.candidates) {
        candidate.offered = {};
        if (random() % 6 == 0) candidate.offered.from = in_days(static_cast<int>(random() % 9) - 4);
        if (random() % 6 == 0) candidate.offered.until = in_days(static_cast<int>(random() % 9) - 4);
    }
}

TEST(Proof, CountsWhatReplayingEverySituationCounts)
{
    random_guide::Random random(3);
    int failing = 0;
    for (int i = 0; i < 300; ++i) {
        guide::Guide guide = random_guide::guide(random, random_guide::Circles::some);
        guide.at_most = std::min(guide.at_most, 3);
        if (guide.candidates.size() > 40) continue;
        offer_at_times(guide, random);
        guide::Grounds grounds{k_today, {}};
        for (const Candidate& candidate : guide.candidates) {
            if (random() % 4 == 0) grounds.without_contact.insert(candidate.id);
        }
        const Proof proof = guide::prove(guide, grounds);
        ASSERT_EQ(plain_proof::text(proof), plain_proof::text(plain_proof::prove(guide, grounds)))
            << "guide " << i;
        failing += proof.holds() ? 0 : 1;
    }
    EXPECT_GT(failing, 20);
    EXPECT_LT(failing, 280);
}

Candidate service(const char* id, const char* topic,
                  std::map<base::QuestionId, std::set<base::AnswerId>> suits = {})
{
    Candidate candidate;
    candidate.id = {id};
    candidate.topics = {{topic}};
    candidate.suits = std::move(suits);
    return candidate;
}

// Two topics; one question that divides four services of the first.
guide::Guide small_guide()
{
    guide::Guide guide;
    guide.enough = 2;
    guide.topics = {{{"work"}}, {{"hire"}, Audience::employer}};
    guide.questions = {{{"level"}, {Audience::person}, false, {{"none"}, {"good"}}}};
    guide.candidates = {service("a", "work", {{{"level"}, {{"none"}}}}),
                        service("b", "work", {{{"level"}, {{"good"}}}}), service("c", "work"),
                        service("d", "hire")};
    return guide;
}

TEST(Proof, OfASmallGuide)
{
    const Proof proof = prove(guide::indexed(small_guide()));
    EXPECT_TRUE(proof.holds());
    EXPECT_EQ(plain_proof::text(proof),
              "1 period, 1 terminal\n"
              "work: 4 situations, 3 ends, 1.00 questions, at most 1, results 3 and 2: a b c\n"
              "  1. level none 2-2 good 2-2\n"
              "unknown: 4 situations, 3 ends, 1.00 questions, at most 1, results 3 and 2: a b c\n"
              "  1. level none 2-2 good 2-2\n"
              "employer hire: 1 situations, 1 ends, 0.00 questions, at most 0, results 1 and 1: d\n"
              "employer unknown: 1 situations, 1 ends, 0.00 questions, at most 0, results 1 and 1: d\n"
              "all: 10 situations, 8 ends, 0.50 questions, at most 1, results 3 and 2\n");
}

// The last line of the text, where everything that fails stands.
std::string failures(const guide::Guide& guide, const guide::Grounds& grounds = {k_today, {}})
{
    const Proof proof = guide::prove(guide::indexed(guide), grounds);
    const std::string text = plain_proof::failures(proof);
    EXPECT_EQ(proof.holds(), text.empty() || text.starts_with("resting")) << text;
    return text;
}

TEST(Proof, SaysWhatFails)
{
    const struct {
        const char* what;
        void (*spoil)(guide::Guide&);
        const char* fails;
    } rows[] = {
        {"nothing", [](guide::Guide&) {}, ""},
        {"a topic without a service", [](guide::Guide& g) { g.topics.push_back({{"law"}}); },
         "no service: law\n"},
        {"days that the organisation has not",
         [](guide::Guide& g) {
             g.candidates.back().offered = {in_days(5), in_days(4)};
         },
         "no service: hire\nno service: unknown\nnever offered: d\n"},
        {"a question that divides nothing",
         [](guide::Guide& g) {
             g.questions.push_back({{"age"}, {Audience::person}, false, {{"young"}}});
             g.candidates[2].suits[{"age"}] = {{"young"}};
         },
         "never asked: age\n"},
        {"a question when no more may be asked", [](guide::Guide& g) { g.at_most = 0; },
         "never asked: level\n"},
        {"a question where there is nothing to ask", [](guide::Guide& g) { g.enough = 3; },
         "resting: level\n"},
        {"an answer that leaves nothing",
         [](guide::Guide& g) {
             g.questions[0].answers.push_back({"fluent"});
             g.candidates[2].suits[{"level"}] = {{"good"}};
         },
         "never chosen: level=fluent\n"},
        {"an area where nothing is offered",
         [](guide::Guide& g) {
             g.questions.push_back({{"area"}, {Audience::person}, true, {{"rostock"}, {"wismar"}}});
             for (Candidate& candidate : g.candidates) candidate.suits[{"area"}] = {{"rostock"}};
         },
         "never chosen: area=wismar\n"},
        {"a preset question of a door without topics",
         [](guide::Guide& g) {
             g.questions.push_back({{"area"}, {Audience::association}, true, {{"rostock"}, {"wismar"}}});
         },
         ""},
    };
    for (const auto& row : rows) {
        guide::Guide guide = small_guide();
        row.spoil(guide);
        EXPECT_EQ(failures(guide), row.fails) << row.what;
    }
    EXPECT_EQ(failures(small_guide(), {k_today, {{"d"}}}), "ends without a contact: 2\n");
    EXPECT_EQ(failures(small_guide(), {k_today, {{"a"}, {"c"}}}), "ends without a contact: 2\n");
}

TEST(Proof, KnowsThePeriodsAheadAndNoneThatAreOver)
{
    guide::Guide guide = small_guide();
    guide.candidates[0].offered = {in_days(-20), in_days(-10)};
    guide.candidates[1].offered = {in_days(7), {}};
    guide.candidates[3].offered = {{}, in_days(6)};
    const Proof proof = prove(guide::indexed(guide));
    EXPECT_EQ(proof.periods, (std::vector<base::Date>{k_today, in_days(7)}));
    EXPECT_EQ(proof.topics[0].services, (std::vector<base::ServiceId>{{"b"}, {"c"}}));
    EXPECT_FALSE(proof.topics[0].empty_from.has_value());
    EXPECT_EQ(proof.topics[2].empty_from, in_days(7));
    EXPECT_EQ(proof.never_shown, std::vector<base::ServiceId>{});
}

TEST(Proof, MarksAListThatIsLongerThanAPageAlsoForThoseWhoKnowEveryAnswer)
{
    guide::Guide guide = small_guide();
    const auto work = [&] { return prove(guide::indexed(guide)).topics[0].counts; };
    for (int i = 0; i < 4; ++i) guide.candidates.push_back(service(fmt::format("e{}", i).c_str(), "work"));
    EXPECT_EQ(work().most_results_told, guide::k_results_on_a_page);
    EXPECT_EQ(work().most_results, guide::k_results_on_a_page + 1);
    EXPECT_FALSE(work().is_long());
    guide.candidates.push_back(service("f", "work"));
    EXPECT_TRUE(work().is_long());
}

// Twenty questions of ten answers, each of which a service needs.
guide::Guide endless_guide()
{
    guide::Guide guide;
    guide.enough = 1;
    guide.at_most = 20;
    guide.topics = {{{"t"}}};
    for (int i = 0; i < 200; ++i) {
        if (i % 10 == 0) guide.questions.push_back({{fmt::format("q{}", i)}, {Audience::person}, false, {}});
        const base::AnswerId answer{fmt::format("a{}", i)};
        guide.questions.back().answers.push_back(answer);
        guide.candidates.push_back(service(fmt::format("s{:03}", i).c_str(), "t"));
        guide.candidates.back().suits[guide.questions.back().id] = {answer};
    }
    return guide::indexed(std::move(guide));
}

TEST(Proof, IsCutShortWhereItWouldNotEnd)
{
    const Proof proof = guide::prove(endless_guide(), {k_today, {}}, 1'000'000);
    EXPECT_TRUE(proof.is_cut_short);
    EXPECT_FALSE(proof.holds());
    EXPECT_EQ(plain_proof::failures(proof), "cut short\n");
    EXPECT_GT(proof.all.situations, 1000U);
}

TEST(Prover, WalksAnewOnlyWhatHasChanged)
{
    guide::Guide guide = guide::indexed(small_guide());
    guide::Grounds grounds{k_today, {}};
    guide::Prover prover;
    EXPECT_TRUE(prover.prove(guide, grounds).holds());
    EXPECT_TRUE(prover.prove(guide::indexed(small_guide()), grounds).holds());
    EXPECT_EQ(prover.walked(), 1);

    grounds.without_contact = {{"d"}};
    EXPECT_FALSE(prover.prove(guide, grounds).holds());
    guide.candidates[2].offered.until = in_days(30);
    EXPECT_EQ(prover.prove(guide, grounds).periods.size(), 2U);
    grounds.today = in_days(31);
    EXPECT_EQ(prover.prove(guide, grounds).periods.size(), 1U);
    EXPECT_EQ(prover.walked(), 4);
}

}  // namespace
