#include "kiosk/session/session.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/session/visits.h"

namespace {

using namespace session;  // the events
using namespace std::chrono_literals;
using content::Audience;
using visits::after_all;
using visits::told;
using visits::trail;

using Events = std::vector<Event>;

Session at_attract()
{
    return fresh({.idle_after = 60s, .countdown = 10s});
}

Session at_home()
{
    return after_all(at_attract(), {Touched{}, ChoseLanguage{"ar"}});
}

const ChoseTopic k_work{Audience::person, {"work"}};

Answered answered(const std::string& question, const std::string& answer)
{
    return {{{question}, {answer}}};
}

// At the results, after two answers.
Session in_walk()
{
    return after_all(at_home(), {k_work, answered("level", "good"), answered("time", "soon")});
}

TEST(Visit, BeginsAtAttractInGerman)
{
    EXPECT_EQ(trail(at_attract()), "attract");
    EXPECT_EQ(at_attract().language, "de");
    EXPECT_EQ(told(at_attract()), "-");
    EXPECT_EQ(at_attract().rules.idle_after, 60s);
}

TEST(Visit, BeginsWithATouchAndALanguage)
{
    EXPECT_EQ(trail(after(at_attract(), Touched{})), "attract > language");
    EXPECT_EQ(trail(at_home()), "attract > home");
    EXPECT_EQ(at_home().language, "ar");
}

struct Move {
    const char* name;
    Session from;
    Events events;
    const char* trail;
};

class Moves : public testing::TestWithParam<Move> {};

TEST_P(Moves, LeadThere)
{
    EXPECT_EQ(trail(after_all(GetParam().from, GetParam().events)), GetParam().trail);
}

const auto k_name = [](const auto& row) { return row.param.name; };

INSTANTIATE_TEST_SUITE_P(
    AtAttract, Moves,
    testing::Values(
        Move{"OnlyATouchCounts",
             at_attract(),
             {OpenedLanguages{}, OpenedDoor{Audience::employer}, k_work, OpenedHelp{}, OpenedAbout{},
              OpenedService{{"a"}}, ChoseLanguage{"uk"}, WentHome{}, WentBack{}, Stayed{}},
             "attract"},
        Move{"BackFromTheFirstChoice", at_attract(), {Touched{}, WentBack{}}, "attract"},
        Move{"HomeFromTheFirstChoice", at_attract(), {Touched{}, WentHome{}}, "attract > home"},
        Move{"HelpBeforeTheLanguage", at_attract(), {Touched{}, OpenedHelp{}}, "attract > language > help"},
        Move{"NoServiceBeforeTheLanguage",
             at_attract(),
             {Touched{}, OpenedService{{"a"}}},
             "attract > language"}),
    k_name);

INSTANTIATE_TEST_SUITE_P(
    AtHome, Moves,
    testing::Values(
        Move{"ATouchIsNothing", at_home(), {Touched{}}, "attract > home"},
        Move{"BackIsNothing", at_home(), {WentBack{}}, "attract > home"},
        Move{"OwnDoor", at_home(), {OpenedDoor{Audience::person}}, "attract > home"},
        Move{"OtherDoor", at_home(), {OpenedDoor{Audience::employer}}, "attract > home > home employer"},
        Move{"DoorAndBack", at_home(), {OpenedDoor{Audience::employer}, WentBack{}}, "attract > home"},
        Move{"DoorAndPersonsDoor",
             at_home(),
             {OpenedDoor{Audience::employer}, OpenedDoor{Audience::person}},
             "attract > home"},
        Move{"DoorAndHome", at_home(), {OpenedDoor{Audience::employer}, WentHome{}}, "attract > home"},
        Move{"Topic", at_home(), {k_work}, "attract > home > walking"},
        Move{"TopicAndBack", at_home(), {k_work, WentBack{}}, "attract > home"},
        Move{"AnswersAreNotAsked",
             at_home(),
             {answered("level", "good"), WantsToChange{{"level"}}},
             "attract > home"}),
    k_name);

INSTANTIATE_TEST_SUITE_P(
    InAWalk, Moves,
    testing::Values(
        Move{"Service", in_walk(), {OpenedService{{"a"}}}, "attract > home > walking > reading a"},
        Move{"ServiceAndBack", in_walk(), {OpenedService{{"a"}}, WentBack{}}, "attract > home > walking"},
        Move{"Home", in_walk(), {OpenedService{{"a"}}, WentHome{}}, "attract > home"},
        Move{"NoTopicNow", in_walk(), {k_work, OpenedDoor{Audience::employer}}, "attract > home > walking"},
        Move{"Change", in_walk(), {WantsToChange{{"level"}}}, "attract > home > walking, changing level"},
        Move{"ChangeAndBack", in_walk(), {WantsToChange{{"level"}}, WentBack{}}, "attract > home > walking"},
        Move{"ChangeAndAnswer",
             in_walk(),
             {WantsToChange{{"level"}}, answered("level", "none")},
             "attract > home > walking"},
        Move{"BackToTheTopics", in_walk(), {WentBack{}, WentBack{}, WentBack{}}, "attract > home"}),
    k_name);

INSTANTIATE_TEST_SUITE_P(
    ThatGoRound, Moves,
    testing::Values(
        Move{"Languages", at_home(), {OpenedLanguages{}, OpenedLanguages{}}, "attract > home > language"},
        Move{"Help",
             in_walk(),
             {OpenedHelp{}, OpenedAbout{}, OpenedHelp{}},
             "attract > home > walking > help"},
        Move{"Services",
             in_walk(),
             {OpenedService{{"a"}}, OpenedService{{"b"}}, OpenedService{{"a"}}},
             "attract > home > walking > reading a"},
        Move{"LanguagesByHelp",
             at_attract(),
             {Touched{}, OpenedHelp{}, OpenedLanguages{}},
             "attract > language"},
        Move{"HelpByLanguages",
             at_home(),
             {OpenedHelp{}, OpenedLanguages{}, OpenedHelp{}},
             "attract > home > help"}),
    k_name);

TEST(Visit, ReadsTheSamePageInAnotherLanguage)
{
    Session reading = after_all(in_walk(), {OpenedService{{"a"}}, ScrolledTo{70}});
    const Session again = after_all(reading, {OpenedLanguages{}, ChoseLanguage{"uk"}});
    reading.language = "uk";
    EXPECT_EQ(again, reading);
}

TEST(Visit, ChoosesALanguageOnlyWhereOneIsAsked)
{
    EXPECT_EQ(after(at_home(), ChoseLanguage{"uk"}), at_home());
}

TEST(Visit, TellsItsTopicAndAnswers)
{
    EXPECT_EQ(told(in_walk()), "work level=good time=soon");
    const Session employer = after_all(
        at_home(), {OpenedDoor{Audience::employer}, ChoseTopic{Audience::employer, guide::k_any_topic}});
    EXPECT_EQ(told(employer), "unknown");
    EXPECT_EQ(employer.situation.door, Audience::employer);
}

TEST(Visit, AnswersAgainWhereTheAnswerStands)
{
    EXPECT_EQ(told(after(in_walk(), answered("level", "none"))), "work level=none time=soon");
    EXPECT_EQ(told(after_all(in_walk(), {WantsToChange{{"level"}}, answered("level", "none")})),
              "work level=none time=soon");
    EXPECT_EQ(told(after_all(in_walk(), {WantsToChange{{"area"}}, answered("area", "schwerin")})),
              "work level=good time=soon area=schwerin");
}

TEST(Visit, KeepsAnAnswerUntilAnotherIsGiven)
{
    EXPECT_EQ(told(after(in_walk(), WantsToChange{{"level"}})), told(in_walk()));
    EXPECT_EQ(told(after_all(in_walk(), {WantsToChange{{"level"}}, WentBack{}})), told(in_walk()));
}

TEST(Visit, GoesBackAnswerByAnswer)
{
    const char* const steps[] = {"work level=good", "work", "-"};
    Session session = in_walk();
    for (const char* step : steps) {
        session = after(session, WentBack{});
        EXPECT_EQ(told(session), step);
    }
    EXPECT_EQ(session, at_home());
}

TEST(Visit, ForgetsTheAnswersAtHomeButNotTheLanguage)
{
    EXPECT_EQ(after(in_walk(), WentHome{}), at_home());
}

TEST(Visit, AnswersNothingOutsideAWalk)
{
    const Session reading = after(in_walk(), OpenedService{{"a"}});
    EXPECT_EQ(after(reading, answered("level", "none")), reading);
    EXPECT_EQ(after(reading, WantsToChange{{"level"}}), reading);
}

TEST(Visit, RemembersHowFarEachPageWasScrolled)
{
    const Session session = after_all(in_walk(), {ScrolledTo{40}, OpenedService{{"a"}}, ScrolledTo{90}});
    EXPECT_EQ(session.here().scroll_mm, 90);
    EXPECT_EQ(after(session, WentBack{}).here().scroll_mm, 40);
}

TEST(Visit, ShowsWhatIsNewInAWalkFromItsBeginning)
{
    const Session scrolled = after(in_walk(), ScrolledTo{40});
    const Events events = {answered("level", "none"), WantsToChange{{"level"}}, WentBack{}};
    for (const Event& event : events) EXPECT_EQ(after(scrolled, event).here().scroll_mm, 0);
}

TEST(Visit, ScrollsToNoOddPlace)
{
    const Session scrolled = after(in_walk(), ScrolledTo{40});
    EXPECT_EQ(after(scrolled, ScrolledTo{-5}).here().scroll_mm, 0);
    EXPECT_EQ(after(scrolled, ScrolledTo{NAN}), scrolled);
    EXPECT_EQ(after(scrolled, ScrolledTo{INFINITY}), scrolled);
    EXPECT_EQ(after(at_attract(), ScrolledTo{40}), at_attract());
}

TEST(Visit, EndsWhenItIsFinished)
{
    EXPECT_EQ(after(after(in_walk(), OpenedHelp{}), Finished{}), at_attract());
}

TEST(Visit, CanGoBackWhereThatLeadsSomewhere)
{
    EXPECT_FALSE(can_go_back(at_attract()));
    EXPECT_FALSE(can_go_back(at_home()));
    EXPECT_TRUE(can_go_back(after(at_attract(), Touched{})));
    EXPECT_TRUE(can_go_back(after(at_home(), k_work)));
    EXPECT_TRUE(can_go_back(after(at_home(), OpenedDoor{Audience::employer})));
    EXPECT_TRUE(can_go_back(after(at_home(), OpenedLanguages{})));
}

TEST(Visit, ForgetsAnswersThatTheGuideNoLongerCounts)
{
    guide::Situation kept = in_walk().situation;
    kept.given.pop_back();
    const Session session = after(in_walk(), Replayed{kept});
    EXPECT_EQ(told(session), "work level=good");
    EXPECT_EQ(trail(session), trail(in_walk()));
    EXPECT_EQ(told(after(session, WentBack{})), "work");
}

TEST(Visit, LeavesAWalkWhoseTopicIsGone)
{
    EXPECT_EQ(after(in_walk(), Replayed{}), at_home());
    const Session reading = after(in_walk(), OpenedService{{"a"}});
    EXPECT_EQ(trail(after(reading, Replayed{})), "attract > home > reading a");
}

TEST(Visit, IsNotGivenAnswersOutsideAWalk)
{
    EXPECT_EQ(after(at_home(), Replayed{in_walk().situation}), at_home());
    EXPECT_EQ(after(at_attract(), Replayed{in_walk().situation}), at_attract());
}

Session in_search(const std::string& text)
{
    return after_all(at_home(), {OpenedSearch{}, Typed{text}});
}

TEST(Search, TakesWhatIsTypedLetterByLetter)
{
    EXPECT_EQ(trail(in_search("a")), "attract > home > search");
    EXPECT_EQ(after(in_search("Grö"), Typed{"ße"}).typing.text, "Größe");
    EXPECT_EQ(after_all(in_search("Größe"), {Erased{}, Erased{}}).typing.text, "Grö");
    EXPECT_EQ(after_all(in_search("شغل"), {Erased{}, Erased{}}).typing.text, "ش");
    EXPECT_EQ(after_all(in_search("a"), {Erased{}, Erased{}}).typing.text, "");
    EXPECT_EQ(after(in_search("abc"), ClearedText{}).typing.text, "");
}

TEST(Search, HasRoomForSoManyLettersAndNoMore)
{
    std::string text;
    for (std::size_t i = 0; i < k_longest_text; ++i) text += "ш";
    EXPECT_EQ(in_search(text + "ab").typing.text, text);
    EXPECT_EQ(after(in_search(text), Typed{"b"}).typing.text, text);
    EXPECT_EQ(after(after(in_search(text), Erased{}), Typed{"b"}).typing.text.size(), text.size() - 1);
}

TEST(Search, PutsLettersInThePlaceOfTheLastOnes)
{
    EXPECT_EQ(after(in_search("ሰ"), Typed{"ሱ", 1}).typing.text, "ሱ");
    EXPECT_EQ(after(in_search("neu beruf"), Typed{"Berufsberatung", 5}).typing.text, "neu Berufsberatung");
    EXPECT_EQ(after(in_search("ab"), Typed{"c", 9}).typing.text, "c");
}

TEST(Search, LeadsToATopicAndBackToTheText)
{
    const Session walking = after(in_search("work"), k_work);
    EXPECT_EQ(trail(walking), "attract > home > search > walking");
    EXPECT_EQ(after(walking, WentBack{}), in_search("work"));
}

TEST(Search, ShiftsForOneLetter)
{
    const Session shifted = after(in_search("a"), ShiftedKeys{});
    EXPECT_TRUE(shifted.typing.shift);
    EXPECT_FALSE(after(shifted, Typed{"B"}).typing.shift);
    EXPECT_FALSE(after(shifted, ShiftedKeys{}).typing.shift);
    EXPECT_EQ(after(shifted, ChoseKeys{"uk"}).typing, (Typing{"a", false, "uk"}));
}

TEST(Search, KeepsTheTextWhileAServiceIsRead)
{
    const Session reading = after(in_search("work"), OpenedService{{"advice"}});
    EXPECT_EQ(reading.typing.text, "work");
    EXPECT_EQ(after(reading, Typed{"x"}).typing.text, "work");
    EXPECT_EQ(after(reading, WentBack{}).typing.text, "work");
}

TEST(Search, ForgetsTheTextWithTheSearch)
{
    EXPECT_EQ(after(in_search("work"), WentBack{}).typing, Typing{});
    EXPECT_EQ(after(in_search("work"), WentHome{}).typing, Typing{});
    EXPECT_EQ(after(at_home(), Typed{"work"}).typing, Typing{});
}

guide::Situation told(std::vector<guide::Given> given)
{
    return {content::Audience::person, base::TopicId{"work"}, std::move(given)};
}

// A visitor who has said two things, of which the guide counts only one from now on.
Session with_a_dropped_answer()
{
    const guide::Given age{{"age"}, {"young"}};
    const guide::Given level{{"level"}, {"none"}};
    const Session walking = after(at_home(), ChoseTopic{content::Audience::person, {"work"}});
    return after_all(walking, {Answered{level}, Answered{age}, Replayed{told({age})}});
}

TEST(DroppedAnswers, AreRememberedUntilTheNextStepOfTheWalk)
{
    const Session dropped = with_a_dropped_answer();
    const std::vector<guide::Given> expected = {{{"level"}, {"none"}}};
    EXPECT_EQ(dropped.dropped, expected);
    EXPECT_EQ(after(dropped, OpenedHelp{}).dropped, expected);
    EXPECT_EQ(after(dropped, Replayed{dropped.situation}).dropped, expected);
    const guide::Given answer{{"area"}, {"rostock"}};
    for (const Event& event : std::vector<Event>{Answered{answer}, WantsToChange{{"age"}}, WentBack{},
                                                 WentHome{}, Finished{}, Replayed{}})
        EXPECT_TRUE(after(dropped, event).dropped.empty()) << event.index();
}

TEST(KeptServices, AreThreeAtMostAndEachOnce)
{
    const Session kept = after_all(at_home(), {KeptService{{"a"}}, KeptService{{"b"}}, KeptService{{"a"}},
                                               KeptService{{"c"}}, KeptService{{"d"}}});
    EXPECT_EQ(kept.kept, (std::vector<base::ServiceId>{{"a"}, {"b"}, {"c"}}));
    EXPECT_EQ(after(kept, LetGoOfService{{"b"}}).kept, (std::vector<base::ServiceId>{{"a"}, {"c"}}));
    EXPECT_EQ(after(kept, LetGoOfService{{"z"}}).kept.size(), k_most_kept);
}

TEST(KeptServices, StayAtHomeAndGoWithTheVisit)
{
    const Session kept = after_all(in_walk(), {KeptService{{"a"}}, OpenedPath{}});
    EXPECT_EQ(trail(kept), "attract > home > walking > path");
    EXPECT_EQ(after(kept, WentHome{}).kept.size(), 1U);
    EXPECT_TRUE(after(kept, Finished{}).kept.empty());
    EXPECT_TRUE(after(at_attract(), KeptService{{"a"}}).kept.empty());
}

}  // namespace
