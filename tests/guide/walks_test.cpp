#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/guide/guide.h"
#include "tests/guide/random_guide.h"
#include "tests/guide/readable.h"

// What holds for every guide and every visitor: random guides, and visitors who choose any offered answer.
namespace {

using random_guide::Circles;
using random_guide::Random;

struct Terminal {
    guide::Guide guide;
    guide::Setting setting;

    guide::Step next(const guide::Situation& told) const { return guide::next(guide, told, setting); }
};

std::vector<Terminal> terminals(unsigned seed)
{
    Random random(seed);
    std::vector<Terminal> terminals(400);
    for (Terminal& terminal : terminals) {
        terminal.guide = random_guide::guide(random, Circles::some);
        terminal.setting = random_guide::setting(random);
    }
    return terminals;
}

// Begins with each offered topic, and with none in mind.
std::vector<guide::Situation> beginnings(const Terminal& terminal)
{
    std::vector<guide::Situation> situations;
    for (const auto door :
         {content::Audience::person, content::Audience::employer, content::Audience::association}) {
        const auto topics = std::get<guide::AskTopic>(terminal.next({door, {}, {}})).offered;
        for (const base::TopicId& topic : topics) situations.push_back({door, topic, {}});
        if (!topics.empty()) situations.push_back({door, guide::k_any_topic, {}});
    }
    return situations;
}

// Goes on from `told` until there are matches, by any offered answer.
guide::Situation walked(const Terminal& terminal, guide::Situation told, Random& random)
{
    for (guide::Step step = terminal.next(told); std::holds_alternative<guide::Ask>(step);
         step = terminal.next(told)) {
        auto& [question, offered, remaining] = std::get<guide::Ask>(step);
        offered.push_back(guide::k_unknown);
        told.given.push_back({question, random_guide::one_of(offered, random)});
        if (told.given.size() > 20) break;  // the test would fail anyway
    }
    return told;
}

template <class Check>
void for_each_walk(unsigned seed, const Check& check)
{
    Random random(seed);
    for (const Terminal& terminal : terminals(seed)) {
        for (const guide::Situation& beginning : beginnings(terminal)) {
            const guide::Situation end = walked(terminal, beginning, random);
            ASSERT_NO_FATAL_FAILURE(check(terminal, end)) << readable::text(end);
        }
    }
}

TEST(Walks, EndInMatchesAfterAtMostSoManyQuestions)
{
    for_each_walk(1, [](const Terminal& terminal, const guide::Situation& end) {
        const guide::Step step = terminal.next(end);
        ASSERT_TRUE(std::holds_alternative<guide::Matches>(step));
        ASSERT_FALSE(std::get<guide::Matches>(step).matches.empty());
        ASSERT_LE(end.given.size(), static_cast<std::size_t>(terminal.guide.at_most));
    });
}

TEST(Walks, AskEachQuestionOnce)
{
    for_each_walk(2, [](const Terminal&, const guide::Situation& end) {
        std::set<base::QuestionId> asked;
        for (const guide::Given& given : end.given) ASSERT_TRUE(asked.insert(given.question).second);
    });
}

TEST(Walks, SurviveTheReplayWhole)
{
    for_each_walk(3, [](const Terminal& terminal, const guide::Situation& end) {
        ASSERT_EQ(guide::replayed(terminal.guide, end, terminal.setting), end);
    });
}

TEST(Walks, OfferOnlyWhatLeavesSomethingAndAskOnlyWhatMakesADifference)
{
    for_each_walk(4, [](const Terminal& terminal, guide::Situation told) {
        while (!told.given.empty()) {
            told.given.pop_back();
            const auto ask = std::get<guide::Ask>(terminal.next(told));
            const auto left = guide::fitting(terminal.guide, told, terminal.setting);
            ASSERT_EQ(static_cast<std::size_t>(ask.remaining), left.size());
            ASSERT_GT(ask.remaining, terminal.guide.enough);
            std::set<std::vector<base::ServiceId>> outcomes;
            for (const base::AnswerId& answer : ask.offered) {
                guide::Situation then = told;
                then.given.push_back({ask.question, answer});
                outcomes.insert(guide::fitting(terminal.guide, then, terminal.setting));
            }
            ASSERT_FALSE(outcomes.contains({}));
            ASSERT_GT(outcomes.size(), 1U);
        }
    });
}

TEST(Walks, EndInEveryServiceThatFitsOnceAndBehindWhatComesFirst)
{
    for_each_walk(5, [](const Terminal& terminal, const guide::Situation& end) {
        const guide::Step step = terminal.next(end);
        std::set<base::ServiceId> shown;
        for (const guide::Match& match : std::get<guide::Matches>(step).matches) {
            for (const base::ServiceId& earlier : match.after) ASSERT_TRUE(shown.contains(earlier));
            ASSERT_TRUE(shown.insert(match.service).second);
        }
        const auto fitting = guide::fitting(terminal.guide, end, terminal.setting);
        ASSERT_EQ(shown, std::set(fitting.begin(), fitting.end()));
    });
}

TEST(Walks, GoOnWhenAnyAnswerIsChanged)
{
    Random random(6);
    for_each_walk(6, [&random](const Terminal& terminal, guide::Situation told) {
        if (told.given.empty()) return;
        const std::size_t changed = random() % told.given.size();
        guide::Given& given = told.given[changed];
        const auto again = guide::ask_again(terminal.guide, told, terminal.setting, given.question);
        ASSERT_TRUE(again.has_value());
        ASSERT_NE(std::ranges::find(again->offered, given.answer) != again->offered.end(),
                  given.answer == guide::k_unknown);
        given.answer = random_guide::one_of(again->offered, random);
        const guide::Situation kept = guide::replayed(terminal.guide, told, terminal.setting);
        ASSERT_GT(kept.given.size(), changed);
        ASSERT_TRUE(std::equal(told.given.begin(),
                               told.given.begin() + static_cast<std::ptrdiff_t>(changed) + 1,
                               kept.given.begin()));
        const guide::Step end = terminal.next(walked(terminal, kept, random));
        ASSERT_FALSE(std::get<guide::Matches>(end).matches.empty());
    });
}

TEST(Walks, GoOnWhenTheAreaIsChanged)
{
    Random random(7);
    for_each_walk(7, [&random](const Terminal& terminal, guide::Situation told) {
        for (const guide::Question& question : terminal.guide.questions) {
            if (!question.preset_here) continue;
            const auto again = guide::ask_again(terminal.guide, told, terminal.setting, question.id);
            ASSERT_EQ(again.has_value(), question.audiences.contains(told.door));
            if (!again) continue;
            const guide::Given given{question.id, random_guide::one_of(again->offered, random)};
            told.given.push_back(given);
            told = guide::replayed(terminal.guide, told, terminal.setting);
            ASSERT_NE(std::ranges::find(told.given, given), told.given.end());
        }
        const guide::Step end = terminal.next(walked(terminal, told, random));
        ASSERT_FALSE(std::get<guide::Matches>(end).matches.empty());
    });
}

TEST(Replay, ChangesNothingTheSecondTime)
{
    Random random(8);
    for (const Terminal& terminal : terminals(8)) {
        for (int i = 0; i < 20; ++i) {
            const guide::Situation told = random_guide::situation(terminal.guide, random);
            const guide::Situation once = guide::replayed(terminal.guide, told, terminal.setting);
            ASSERT_EQ(guide::replayed(terminal.guide, once, terminal.setting), once) << readable::text(told);
        }
    }
}

}  // namespace
