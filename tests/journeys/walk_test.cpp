#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/journey/visit.h"

// From "Willkommen" to the right contact, in every language and both ways a terminal stands.
namespace {

using journey::Outline;
using journey::Setup;
using journey::Visit;
using Ids = std::vector<std::string>;

struct Terminal {
    const char* name;
    const char* language;
    base::SizePx screen;
};

class Walk : public testing::TestWithParam<Terminal> {};

TEST_P(Walk, LeadsToTheRightServiceAndBackToTheStart)
{
    Visit visit({.screen = GetParam().screen, .options = {}});
    visit.begin(GetParam().language);
    EXPECT_EQ(visit.seen().language, GetParam().language);
    EXPECT_EQ(visit.seen().direction, GetParam().language == std::string("ar") ? "rtl" : "ltr");
    EXPECT_EQ(visit.seen().size, GetParam().screen);

    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("answer.situation.looking", "question", "age");
    visit.tap_to("answer.age.under-27", "results");
    Ids fitting = visit.seen().ids_beginning("result.");
    std::erase_if(fitting, [](const std::string& id) { return id.find('/') != std::string::npos; });
    std::sort(fitting.begin(), fitting.end());
    EXPECT_EQ(fitting, (Ids{"result.helpline", "result.recognition-advice", "result.youth-advice"}));

    visit.bring_into_sight("result.recognition-advice");
    visit.tap_to("result.recognition-advice", "service", "recognition-advice");
    for (const char* fact : {"fact.who", "fact.where", "fact.when", "fact.languages", "fact.phone"})
        EXPECT_NE(visit.seen().find(fact), nullptr) << fact;
    EXPECT_EQ(visit.seen().find("title")->language, GetParam().language);

    visit.tap_to("bar.back", "results");
    visit.tap_to("bar.finish", "attract");
    EXPECT_EQ(visit.seen().ids_beginning("result."), Ids{});
    visit.kiosk().ask_to_stop();
    EXPECT_EQ(visit.kiosk().exit_code_within(std::chrono::seconds(10)), 0) << visit.kiosk().said();
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, Walk,
                         testing::Values(Terminal{"deUpright", "de", journey::k_portrait},
                                         Terminal{"deAcross", "de", journey::k_landscape},
                                         Terminal{"enUpright", "en", journey::k_portrait},
                                         Terminal{"enAcross", "en", journey::k_landscape},
                                         Terminal{"ukUpright", "uk", journey::k_portrait},
                                         Terminal{"ukAcross", "uk", journey::k_landscape},
                                         Terminal{"arUpright", "ar", journey::k_portrait},
                                         Terminal{"arAcross", "ar", journey::k_landscape}),
                         [](const auto& one) { return one.param.name; });

TEST(Visit, BeginsAtHomeInTheLanguageOfTheOption)
{
    Visit visit({.options = {"--language", "uk"}});
    visit.until_on("home");
    EXPECT_EQ(visit.seen().language, "uk");
}

TEST(Visit, ForgetsTheAnswersWhenTheVisitIsFinished)
{
    Visit visit;
    visit.begin("en");
    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("answer.situation.looking", "question", "age");
    visit.tap_to("bar.finish", "attract");
    visit.begin("de");
    visit.tap_to("topic.recognition", "question", "situation");
}

TEST(Visit, GoesOnWithoutAnswers)
{
    Visit visit({.options = {"--language", "de"}});
    visit.until_on("home");
    visit.tap_to("topic.unknown", "question", "situation");
    visit.tap_to("answer.situation.unknown", "question", "age");
    visit.tap_to("answer.age.unknown", "results");
    EXPECT_NE(visit.seen().find("result.helpline"), nullptr);
    EXPECT_NE(visit.seen().find("result.german-a1"), nullptr);
    EXPECT_EQ(visit.seen().find("result.hire-line"), nullptr);  // behind another door
}

TEST(Visit, TakesBackOneAnswerAtATime)
{
    Visit visit({.options = {"--language", "de"}});
    visit.until_on("home");
    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("answer.situation.looking", "question", "age");
    visit.tap_to("bar.back", "question", "situation");
    visit.tap_to("bar.back", "home");
}

TEST(Visit, ChangesAnAnswerOnTheResults)
{
    Visit visit({.options = {"--language", "en"}});
    visit.until_on("home");
    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("answer.situation.looking", "question", "age");
    visit.tap_to("answer.age.under-27", "results");
    EXPECT_NE(visit.seen().find("result.recognition-advice"), nullptr);

    visit.bring_into_sight("change.situation");
    visit.tap_to("change.situation", "question", "situation");
    visit.tap_to("answer.situation.studying", "results");
    EXPECT_EQ(visit.seen().find("result.recognition-advice"), nullptr);
    EXPECT_NE(visit.seen().find("result.student-advice"), nullptr);
    EXPECT_NE(visit.seen().find("result.youth-advice"), nullptr);  // the age still counts
}

TEST(Visit, HasADoorForEmployers)
{
    Visit visit({.options = {"--language", "de"}});
    visit.until_on("home");
    EXPECT_EQ(visit.seen().find("topic.hire"), nullptr);
    visit.tap("door.employer");
    visit.until([](const Outline& now) { return now.screen == "home" && now.find("topic.hire"); },
                "the employers' topics");
    EXPECT_EQ(visit.seen().find("topic.recognition"), nullptr);
    visit.tap_to("topic.hire", "question", "size");
    visit.tap_to("answer.size.large", "results");
    EXPECT_EQ(visit.seen().find("result.hire-small"), nullptr);
    visit.bring_into_sight("result.hire-large");
    visit.tap_to("result.hire-large", "service", "hire-large");
}

TEST(Visit, KeepsThePageWhenTheLanguageChanges)
{
    Visit visit({.options = {"--language", "de"}});
    visit.until_on("home");
    visit.tap_to("topic.german", "results");
    visit.bring_into_sight("result.german-a1");
    visit.tap_to("result.german-a1", "service", "german-a1");
    visit.tap_to("bar.language", "language");
    visit.tap_to("language.ar", "service", "german-a1");
    EXPECT_EQ(visit.seen().language, "ar");
    EXPECT_EQ(visit.seen().direction, "rtl");
    EXPECT_EQ(visit.seen().find("title")->language, "de");  // not translated
    EXPECT_EQ(visit.seen().find("title")->direction, "ltr");
    EXPECT_EQ(visit.seen().find("bar.back")->language, "ar");
}

TEST(Visit, HelpsAndTellsAboutItselfOnTheWay)
{
    Visit visit({.options = {"--language", "ar"}});
    visit.until_on("home");
    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("bar.help", "help");
    EXPECT_NE(visit.seen().find("emergency.fire-ambulance"), nullptr);
    EXPECT_NE(visit.seen().find("emergency.police"), nullptr);
    visit.bring_into_sight("action.about");
    visit.tap_to("action.about", "about");
    visit.tap_to("bar.back", "help");
    visit.tap_to("bar.back", "question", "situation");
}

TEST(Visit, GoesHomeAndKeepsTheLanguage)
{
    Visit visit;
    visit.begin("uk");
    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("bar.home", "home");
    EXPECT_EQ(visit.seen().language, "uk");
}

}  // namespace
