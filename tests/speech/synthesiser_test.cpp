#include "kiosk/speech/synthesiser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace speech {
namespace {

class SynthesiserTest : public testing::Test {
protected:
    Sound say(const std::string& text, const std::string& voice, const Pace& pace = {125, 0})
    {
        const auto sound = synthesiser_.value()->say({text, voice, pace}, [] { return false; });
        EXPECT_TRUE(sound) << sound.error().what;
        return sound.value_or(Sound());
    }

    base::Result<std::unique_ptr<Synthesiser>> synthesiser_ = Synthesiser::start();
};

TEST_F(SynthesiserTest, KeepsThePercentagesOfEachSpeed)
{
    struct Case {
        const char* voice;
        const char* text;
    };
    for (const Case& row : std::vector<Case>{
             {"de", "Dieses Terminal zeigt Ihnen, wer Ihnen helfen kann, wo das ist und in welcher Sprache."},
             {"en", "This terminal shows you who can help you, where that is and in which language."},
             {"uk", "Ваші відповіді ніде не зберігаються. Ваш візит закінчується, коли ви його завершуєте."},
             {"ar", "يبيّن لكم هذا الجهاز من يستطيع مساعدتي. لا يخزّن هذا الجهاز أي شيء عنكم."}}) {
        const auto usual = static_cast<double>(say(row.text, row.voice, pace_of(0)).samples.size());
        for (int step = Manner::k_slowest; step <= Manner::k_fastest; ++step) {
            const auto now = static_cast<double>(say(row.text, row.voice, pace_of(step)).samples.size());
            const double percent = 100 * usual / now;
            EXPECT_NEAR(percent / percent_of_usual_speed(step), 1.0, 0.12) << row.voice << " " << step;
        }
    }
}

TEST_F(SynthesiserTest, SpeaksAbout125WordsAMinuteWhenNobodyWantsItOtherwise)
{
    const Sound sound =
        say("Neun Organisationen arbeiteten in zwölf Projekten zusammen. Sie wollten Menschen aus anderen "
            "Ländern "
            "beim Weg in die Arbeit helfen. Dazu gehörte der Plan für ein Zentrum, das alle Hilfen "
            "zusammenbringt.",
            "de");
    const double minutes =
        static_cast<double>(sound.samples.size()) / synthesiser_.value()->samples_per_second() / 60;
    EXPECT_NEAR(32 / minutes, 125, 15);
}

// Of a vowel in the middle of the sound: how many samples until it repeats itself.
std::size_t period(const std::vector<std::int16_t>& samples)
{
    constexpr std::size_t k_window = 1'000;
    const std::size_t begin = samples.size() / 2;
    std::size_t best = 0;
    double best_likeness = 0;
    for (std::size_t shift = 100; shift < 400; ++shift) {
        double likeness = 0;
        for (std::size_t at = begin; at < begin + k_window; ++at) {
            likeness += static_cast<double>(samples.at(at)) * samples.at(at + shift);
        }
        if (likeness > best_likeness) {
            best_likeness = likeness;
            best = shift;
        }
    }
    return best;
}

TEST_F(SynthesiserTest, KeepsItsPitchAtEverySpeed)
{
    const auto usual = static_cast<double>(period(say("Aaaaaaaa", "de", pace_of(0)).samples));
    for (const int step : {Manner::k_slowest, Manner::k_fastest}) {
        EXPECT_NEAR(static_cast<double>(period(say("Aaaaaaaa", "de", pace_of(step)).samples)), usual,
                    usual / 7)
            << step;
    }
}

TEST_F(SynthesiserTest, MarksWordsInOrder)
{
    const Sound sound = say("Grüß Gott, Ärger", "de");
    ASSERT_EQ(sound.marks.size(), 3U);
    EXPECT_EQ(sound.marks[0], (Sound::Mark{0, 0}));
    EXPECT_EQ(sound.marks[1].letter, 5U);
    EXPECT_EQ(sound.marks[2].letter, 11U);
    EXPECT_TRUE(std::ranges::is_sorted(sound.marks, {}, &Sound::Mark::sample));
    EXPECT_LT(sound.marks[2].sample, sound.samples.size());
    // From the beginning of each sound, not of the first.
    EXPECT_EQ(say("Grüß Gott", "de").marks.at(0), (Sound::Mark{0, 0}));
}

TEST_F(SynthesiserTest, NeverSpeaksWithAnotherVoice)
{
    EXPECT_TRUE(synthesiser_.value()->say({"Hallo", "de", {}}, [] { return false; }));
    for (const char* voice : {"so", "ckb", "xx", ""}) {
        EXPECT_FALSE(synthesiser_.value()->say({"Hallo", voice, {}}, [] { return false; })) << voice;
    }
    EXPECT_FALSE(say("Hallo", "de").samples.empty());
}

TEST_F(SynthesiserTest, GivesUpWhenItIsStopped)
{
    std::string text;
    for (int word = 0; word < 100; ++word) text += "Rathaus ";
    int asked = 0;
    const auto sound = synthesiser_.value()->say({text, "de", {125, 0}}, [&] { return ++asked == 2; });
    ASSERT_TRUE(sound);
    EXPECT_LT(sound->samples.size(), 22'050U);
    const std::size_t whole = say("Rathaus", "de").samples.size();
    EXPECT_NEAR(static_cast<double>(whole), 12'300, 3'000);
}

TEST_F(SynthesiserTest, IsOneInAProcess)
{
    EXPECT_FALSE(Synthesiser::start());
    synthesiser_ = base::trouble("given back");
    EXPECT_TRUE(Synthesiser::start());
}

}  // namespace
}  // namespace speech
