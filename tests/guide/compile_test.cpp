#include <gtest/gtest.h>

#include "kiosk/guide/guide.h"
#include "tests/guide/readable.h"

namespace {

using content::Audience;

constexpr base::Date date(int year, unsigned month, unsigned day)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

template <class Id>
content::Written<Id> written(const std::string& key)
{
    return {Id{key}, {}};
}

content::Facts facts()
{
    content::Facts facts;
    facts.centre.enough = 2;
    facts.centre.at_most = 5;
    facts.guide.topics = {{.id = {"work"}, .icon = {}, .spot = {}},
                          {.id = {"hire"}, .icon = {}, .audience = Audience::employer, .spot = {}},
                          {.id = {"violence"}, .icon = {}, .sensitive = true, .spot = {}}};
    facts.guide.questions = {
        {.id = {"level"}, .answers = {{{"none"}, {}, {}}, {{"good"}, {}, {}}}, .spot = {}},
        {.id = {"area"}, .preset_here = true, .answers = {{{"rostock"}, {}, {}}}, .spot = {}},
        {.id = {"size"}, .audiences = {Audience::employer}, .answers = {}, .spot = {}}};
    facts.organisations[{"migra"}].offered = {date(2013, 1, 1), date(2030, 12, 31)};
    facts.places[{"house"}].area = written<base::AnswerId>("rostock");
    facts.places[{"elsewhere"}];
    facts.services[{"test"}].id = {"test"};

    content::Service& advice = facts.services[{"advice"}];
    advice.id = {"advice"};
    advice.organisation = written<base::OrganisationId>("migra");
    return facts;
}

// The one service of the facts that the tests change.
struct Compiled {
    content::Facts facts = ::facts();
    content::Service& advice = facts.services[{"advice"}];

    guide::Candidate candidate() const { return guide::compile(facts).candidates.front(); }
};

TEST(Compiling, TakesTopicsQuestionsAndLimitsAsWritten)
{
    const guide::Guide guide = guide::compile(facts());
    EXPECT_EQ(guide.enough, 2);
    EXPECT_EQ(guide.at_most, 5);
    ASSERT_EQ(guide.topics.size(), 3U);
    EXPECT_EQ(guide.topics[1].id.key, "hire");
    EXPECT_EQ(guide.topics[1].audience, Audience::employer);
    EXPECT_TRUE(guide.topics[2].sensitive);
    ASSERT_EQ(guide.questions.size(), 3U);
    EXPECT_EQ(guide.questions[0].answers, (std::vector<base::AnswerId>{{"none"}, {"good"}}));
    EXPECT_EQ(guide.questions[0].audiences, std::set{Audience::person});
    EXPECT_TRUE(guide.questions[1].preset_here);
    EXPECT_EQ(guide.questions[2].audiences, std::set{Audience::employer});
}

TEST(Compiling, TakesCandidatesById)
{
    const guide::Guide guide = guide::compile(facts());
    ASSERT_EQ(guide.candidates.size(), 2U);
    EXPECT_EQ(guide.candidates[0].id.key, "advice");
    EXPECT_EQ(guide.candidates[1].id.key, "test");
}

TEST(Compiling, LeavesOutWhatRefersToNothing)
{
    Compiled compiled;
    compiled.advice.topics = {written<base::TopicId>("work"), written<base::TopicId>("leisure")};
    compiled.advice.after = {written<base::ServiceId>("test"), written<base::ServiceId>("gone")};
    compiled.advice.suits[{"level"}] = {written<base::AnswerId>("good"), written<base::AnswerId>("best")};
    compiled.advice.suits[{"colour"}] = {written<base::AnswerId>("red")};
    const guide::Candidate candidate = compiled.candidate();
    EXPECT_EQ(candidate.topics, std::set<base::TopicId>{{"work"}});
    EXPECT_EQ(candidate.after, std::vector<base::ServiceId>{{"test"}});
    ASSERT_EQ(candidate.suits.size(), 1U);
    EXPECT_EQ(candidate.suits.at({"level"}), std::set<base::AnswerId>{{"good"}});
}

TEST(Compiling, LetsAQuestionGoWhoseAnswersAreAllUnknown)
{
    Compiled compiled;
    compiled.advice.suits[{"level"}] = {written<base::AnswerId>("best")};
    EXPECT_TRUE(compiled.candidate().suits.empty());
}

TEST(Compiling, CollectsTheAreasOfThePlaces)
{
    Compiled compiled;
    for (const char* id : {"house", "elsewhere", "never-heard-of"}) {
        compiled.advice.places.emplace_back().place = written<base::PlaceId>(id);
    }
    EXPECT_EQ(compiled.candidate().areas, std::set<base::AnswerId>{{"rostock"}});
}

TEST(Compiling, OffersAServiceWhileItsOrganisationIsThere)
{
    Compiled compiled;
    EXPECT_EQ(compiled.candidate().offered.from, date(2013, 1, 1));
    EXPECT_EQ(compiled.candidate().offered.until, date(2030, 12, 31));
    compiled.advice.offered = {date(2012, 1, 1), date(2014, 12, 31)};
    EXPECT_EQ(compiled.candidate().offered.from, date(2013, 1, 1));
    EXPECT_EQ(compiled.candidate().offered.until, date(2014, 12, 31));
    compiled.advice.offered = {date(2015, 1, 1), date(2031, 1, 1)};
    EXPECT_EQ(compiled.candidate().offered.from, date(2015, 1, 1));
    EXPECT_EQ(compiled.candidate().offered.until, date(2030, 12, 31));
}

TEST(Compiling, KeepsWhatIsSensitive)
{
    Compiled compiled;
    EXPECT_FALSE(compiled.candidate().sensitive);
    compiled.advice.sensitive = true;
    EXPECT_TRUE(compiled.candidate().sensitive);
}

TEST(Compiling, MakesAGuideThatAnswers)
{
    Compiled compiled;
    compiled.advice.topics = {written<base::TopicId>("work")};
    const guide::Setting setting{date(2026, 11, 23), {}};
    EXPECT_EQ(readable::text(guide::next(guide::compile(compiled.facts), {}, setting)), "topics: work");
    const guide::Setting later{date(2031, 1, 1), {}};
    EXPECT_EQ(readable::text(guide::next(guide::compile(compiled.facts), {}, later)), "topics:");
}

}  // namespace
