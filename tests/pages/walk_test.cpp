#include <gtest/gtest.h>

#include "tests/pages/visit.h"
#include "tests/pages/voices.h"

namespace {

using pages::QuestionPage;
using pages::ResultsPage;
using tests::Visit;

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : " ") + part;
    return all;
}

std::string answers(const QuestionPage& page)
{
    std::vector<std::string> ids;
    for (const auto& [answer, choice] : page.answers)
        ids.push_back(answer.key + (page.chosen == answer ? "*" : ""));
    return joined(ids);
}

std::string given(const ResultsPage& page)
{
    std::vector<std::string> ids;
    for (const pages::GivenAnswer& one : page.answers)
        ids.push_back(one.question.key + "=" + tests::readable(one.answer.text));
    return joined(ids);
}

std::string services(const ResultsPage& page)
{
    std::vector<std::string> ids;
    for (const pages::Result& one : page.results) ids.push_back(one.service.key);
    return joined(ids);
}

class Walk : public testing::Test {
protected:
    Visit visit(const base::LanguageTag& language = "de") const { return {centre, language}; }

    tests::SmallCentre centre;
};

TEST_F(Walk, AsksOneQuestionAfterTheOther)
{
    Visit visitor = visit();
    const auto first = visitor.topic("work").body<QuestionPage>();
    EXPECT_EQ(first.question.key, "situation");
    EXPECT_EQ(answers(first), "looking working unknown");
    EXPECT_EQ(tests::readable(first.progress.text), "Frage 1");

    const auto second = visitor.answer("situation", "working").body<QuestionPage>();
    EXPECT_EQ(second.question.key, "age");
    EXPECT_EQ(tests::readable(second.progress.text), "Frage 2");
    EXPECT_EQ(tests::readable(second.remaining.text), "Bisher passen 3 Angebote");

    EXPECT_EQ(services(visitor.answer("age", "older").body<ResultsPage>()), "zoo advice");
}

TEST_F(Walk, ListsTheAnswersWithTheAreaFirst)
{
    const auto page = visit().topic("work").answer("situation", "working").answer("age", "unknown");
    EXPECT_EQ(given(page.body<ResultsPage>()), "area=Rostock situation=Ich habe Arbeit age=Weiß ich nicht");
}

TEST_F(Walk, ListsTheAreaTheVisitorChose)
{
    Visit visitor = visit();
    visitor.topic("papers").change("area").answer("area", "schwerin");
    EXPECT_EQ(given(visitor.body<ResultsPage>()), "area=Schwerin");
    visitor.change("area").answer("area", "unknown");
    EXPECT_EQ(given(visitor.body<ResultsPage>()), "area=Weiß ich nicht");
}

TEST_F(Walk, TakesTheAreaFromWhereTheTerminalStands)
{
    centre.here = base::PlaceId{"annex"};
    EXPECT_EQ(services(visit().topic("papers").body<ResultsPage>()), "schwerin-office forms lost");
    EXPECT_EQ(given(visit().topic("papers").body<ResultsPage>()), "area=Schwerin");
}

TEST_F(Walk, AsksAgainWithTheAnswerMarked)
{
    Visit visitor = visit();
    visitor.topic("work").answer("situation", "working").answer("age", "older").change("situation");
    const auto page = visitor.body<QuestionPage>();
    EXPECT_EQ(page.question.key, "situation");
    EXPECT_EQ(answers(page), "looking working* unknown");
    EXPECT_EQ(tests::readable(page.progress.text), "Frage 1");
}

TEST_F(Walk, AsksAgainForTheAreaWithoutCountingIt)
{
    const auto page = visit().topic("papers").change("area").body<QuestionPage>();
    EXPECT_EQ(answers(page), "rostock* schwerin unknown");
    EXPECT_EQ(page.progress.text, "");
}

// The catalogue may have changed since the visitor saw the button.
TEST_F(Walk, GoesOnWhenThereIsNothingToChange)
{
    EXPECT_EQ(visit().topic("work").change("nothing").body<QuestionPage>().question.key, "situation");
    EXPECT_EQ(visit().topic("work").change("age").body<QuestionPage>().question.key, "situation");
}

TEST_F(Walk, ShowsTheDoorWhenTheTopicHasGone)
{
    EXPECT_EQ(visit().topic("nothing").body<pages::HomePage>().door, content::Audience::person);
}

TEST_F(Walk, SaysWhy)
{
    Visit visitor = visit("en");
    visitor.topic("work").answer("situation", "looking").answer("age", "unknown");
    const auto page = visitor.body<ResultsPage>();
    ASSERT_EQ(services(page), "advice course");
    const pages::Result& course = page.results[1];
    ASSERT_EQ(course.because.size(), 1u);
    EXPECT_EQ(tests::readable(course.because[0].text), "Because you said: “I look for work”");
    ASSERT_EQ(course.depends_on.size(), 1u);
    EXPECT_EQ(tests::readable(course.depends_on[0].text), "It also depends on: “How old are you?”");
    ASSERT_EQ(course.first.size(), 1u);
    EXPECT_EQ(tests::readable(course.first[0].text), "First “Advice”, then this.");
    EXPECT_EQ(course.after, std::vector<base::ServiceId>{{"advice"}});
    EXPECT_EQ(course.step, 2);
    EXPECT_EQ(page.results[0].step, 1);
}

TEST_F(Walk, NamesTheTopicWhenNoAnswerExplainsAService)
{
    const auto page = visit("en").topic("papers").body<ResultsPage>();
    ASSERT_EQ(page.results[0].because.size(), 1u);
    EXPECT_EQ(tests::readable(page.results[0].because[0].text), "Because you chose: “Papers”");
}

TEST_F(Walk, NeverRepeatsASensitiveTopic)
{
    Visit visitor = visit();
    EXPECT_EQ(visitor.topic("violence").body<QuestionPage>().topic.text, "");
    const auto page = visitor.answer("situation", "looking").body<ResultsPage>();
    EXPECT_EQ(services(page), "shelter");
    EXPECT_EQ(page.topic.text, "");
    EXPECT_TRUE(page.results[0].because.empty());
}

TEST_F(Walk, GivesNoReasonWhenTheVisitorSaidNothing)
{
    Visit visitor = visit();
    visitor.topic("unknown").answer("situation", "unknown").answer("age", "unknown");
    const auto page = visitor.body<ResultsPage>();
    EXPECT_EQ(page.topic.text, "Ich bin nicht sicher");
    for (const pages::Result& result : page.results)
        EXPECT_TRUE(result.because.empty()) << result.service.key;
}

TEST_F(Walk, SaysWhichAnswersNoLongerCount)
{
    Visit visitor = visit("en");
    visitor.topic("work").answer("situation", "working").answer("age", "older");
    EXPECT_FALSE(visitor.body<ResultsPage>().dropped.has_value());
    const guide::Situation counted{.door = content::Audience::person,
                                   .topic = base::TopicId{"work"},
                                   .given = {{{"situation"}, {"working"}}}};
    const auto page = visitor.then(session::Replayed{counted}).body<QuestionPage>();
    ASSERT_TRUE(page.dropped.has_value());
    EXPECT_EQ(tests::readable(page.dropped->text), "Your answer “27 and older” no longer matters.");
    EXPECT_FALSE(visitor.answer("age", "older").body<ResultsPage>().dropped.has_value());
}

TEST_F(Walk, HasNothingToKeepOutsideAVisit)
{
    const guide::Situation situation{
        .door = content::Audience::person, .topic = base::TopicId{"papers"}, .given = {}};
    const auto advice = pages::advice(centre.world(), situation, "en");
    EXPECT_FALSE(std::get<ResultsPage>(advice).results[0].keep.has_value());
    EXPECT_TRUE(visit().topic("papers").body<ResultsPage>().results[0].keep.has_value());
}

constexpr auto k_december = std::chrono::year(2026) / 12;

struct Order {
    const char* name;
    const char* language;
    std::chrono::year_month_day day;
    const char* services;
};

class Orders : public testing::TestWithParam<Order> {};

// The office is nearest. Of the others one speaks Ukrainian, and is open on the third of December.
TEST_P(Orders, PutTheBestFirst)
{
    tests::SmallCentre centre;
    centre.now = std::chrono::sys_days(GetParam().day) + std::chrono::hours(14);
    Visit visitor(centre, GetParam().language);
    EXPECT_EQ(services(visitor.topic("papers").body<ResultsPage>()), GetParam().services);
}

INSTANTIATE_TEST_SUITE_P(
    Ties, Orders,
    testing::Values(Order{"ByTitle", "de", k_december / 2, "tower-office forms lost"},
                    Order{"BySpokenLanguage", "uk", k_december / 2, "tower-office lost forms"},
                    Order{"ByOpening", "de", k_december / 3, "tower-office lost forms"},
                    Order{"ByOpeningBeforeLanguage", "ar", k_december / 3, "tower-office lost forms"}),
    [](const auto& one) { return one.param.name; });

TEST_F(Walk, PointsToTheNearestOfSeveralPlaces)
{
    Visit visitor = visit();
    visitor.topic("work").answer("situation", "looking").answer("age", "older");
    EXPECT_EQ(tests::readable(visitor.body<ResultsPage>().results[0].where->text),
              "Rostock, Waldemarstraße 32");
    visitor.change("area").answer("area", "schwerin");
    EXPECT_EQ(tests::readable(visitor.body<ResultsPage>().results[0].where->text), "Schwerin, Marktplatz 1");
}

TEST_F(Walk, IsTheSameForAdvice)
{
    const guide::Situation situation{
        .door = content::Audience::person, .topic = base::TopicId{"papers"}, .given = {}};
    const auto advice = pages::advice(centre.world(), situation, "en");
    ASSERT_TRUE(std::holds_alternative<ResultsPage>(advice));
    EXPECT_EQ(services(std::get<ResultsPage>(advice)), "tower-office forms lost");
    EXPECT_TRUE(std::holds_alternative<pages::HomePage>(pages::advice(centre.world(), {}, "en")));
}

}  // namespace
