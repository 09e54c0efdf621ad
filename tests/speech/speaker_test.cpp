#include "kiosk/speech/speaker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>

#include "tests/speech/tape.h"
#include "tests/support/temp_folder.h"

namespace speech {
namespace {

constexpr std::size_t k_samples_in_100_ms = 2205;

// A loudspeaker in memory with a Speaker on it, which notes each word that was heard.
class SpeakerTest : public testing::Test {
protected:
    void say(const std::vector<base::Phrase>& phrases, const Manner& manner = {})
    {
        phrases_ = phrases;
        speaker_.say(phrases, manner);
    }

    // Everything until the end; false when it never comes.
    bool say_all(const std::vector<base::Phrase>& phrases, const Manner& manner = {})
    {
        const std::size_t before = speaker_.finished();
        say(phrases, manner);
        return bell_.wait([&] { return speaker_.finished() > before; });
    }

    // The words as they came, "0: Rathaus".
    std::vector<std::string> heard() const
    {
        std::vector<std::string> result;
        for (const Word& word : words_) {
            result.push_back(std::to_string(word.phrase) + ": " +
                             phrases_.at(word.phrase).text.substr(word.begin, word.end - word.begin));
        }
        return result;
    }

    Tape tape_;
    Bell bell_;
    std::vector<base::Phrase> phrases_;
    std::vector<Word> words_;
    Speaker speaker_{tape_.sink(), [this, ring = bell_.wake()] {
                         if (const auto word = speaker_.word();
                             word && (words_.empty() || words_.back() != *word)) {
                             words_.push_back(*word);
                         }
                         ring();
                     }};
};

using Words = std::vector<std::string>;

TEST_F(SpeakerTest, SaysEachWordOfEachLanguageAndTellsWhereItIsWritten)
{
    ASSERT_TRUE(say_all({{"Grüße aus Güstrow!", "de"},
                         {"Bring your passport.", "en"},
                         {"Візьміть паспорт", "uk"},
                         {"أهلاً وسهلاً بكم", "ar"}}));
    EXPECT_EQ(heard(), (Words{"0: Grüße", "0: aus", "0: Güstrow", "1: Bring", "1: your", "1: passport",
                              "2: Візьміть", "2: паспорт", "3: أهلاً", "3: وسهلاً", "3: بكم"}));
    EXPECT_FALSE(tape_.was_used_wrongly());
    EXPECT_FALSE(speaker_.speaking());
    EXPECT_FALSE(speaker_.trouble());
    EXPECT_EQ(speaker_.word(), std::nullopt);
}

TEST_F(SpeakerTest, SaysPhonesGroupByGroupAndTimesAsOneRange)
{
    ASSERT_TRUE(say_all(
        {{"Telefon: \u2068+49 381 4591001\u2069", "de"}, {"Понеділок \u20669:00–12:00\u2069.", "uk"}}));
    EXPECT_EQ(heard(),
              (Words{"0: Telefon", "0: +49", "0: 381", "0: 4591001", "1: Понеділок", "1: 9:00", "1: 12:00"}));
}

TEST_F(SpeakerTest, SaysGermanNamesInArabicLines)
{
    ASSERT_TRUE(say_all({{"العنوان: \u2068Waldemarstraße 32, 18057 Rostock\u2069 (الطابق 2)", "ar"}}));
    EXPECT_EQ(heard(), (Words{"0: العنوان", "0: Waldemarstraße", "0: 32", "0: 18057", "0: Rostock",
                              "0: الطابق", "0: 2"}));
    EXPECT_TRUE(speaker_.unspoken().empty());
}

TEST_F(SpeakerTest, LeavesOutWhatHasNoVoiceAndSaysSo)
{
    ASSERT_TRUE(say_all(
        {{"Rathaus", "de"}, {"ትግርኛ", "ti"}, {"سۆرانی", "ckb"}, {"Tigrinya (ትግርኛ)", "en"}, {"Ende", "de"}}));
    EXPECT_EQ(heard(), (Words{"0: Rathaus", "3: Tigrinya", "4: Ende"}));
    EXPECT_EQ(speaker_.unspoken(), (std::vector<std::size_t>{1, 2, 3}));
    EXPECT_FALSE(speaker_.can_say({"ትግርኛ", "ti"}));
    EXPECT_FALSE(speaker_.can_say({"Tigrinya (ትግርኛ)", "en"}));
    EXPECT_TRUE(speaker_.can_say({"العنوان: Rostock", "ar"}));
    EXPECT_TRUE(speaker_.can_say({" – ", "ti"}));
}

TEST_F(SpeakerTest, ComesToAnEndWithNothingToSay)
{
    EXPECT_TRUE(say_all({}));
    EXPECT_TRUE(say_all({{"", "de"}, {" – ", "de"}, {"ትግርኛ", "ti"}}));
    EXPECT_EQ(tape_.times_opened(), 0);
    EXPECT_FALSE(speaker_.speaking());
}

TEST_F(SpeakerTest, IsSilentWithin100MillisecondsAfterStop)
{
    tape_.hold_after(10'000);
    say({{"Ein langer Satz, der noch lange nicht zu Ende ist, wenn jemand den Bildschirm berührt.", "de"}});
    tape_.wait_until_held();
    EXPECT_TRUE(speaker_.speaking());
    const std::size_t before = tape_.length();
    speaker_.stop();
    EXPECT_FALSE(speaker_.speaking());
    EXPECT_EQ(speaker_.word(), std::nullopt);
    tape_.play_on();
    tape_.wait_until_closed();
    EXPECT_LE(tape_.length() - before, k_samples_in_100_ms);
    EXPECT_LE(tape_.longest_write(), k_samples_in_100_ms / 5);
    EXPECT_EQ(speaker_.finished(), 0U);
}

TEST_F(SpeakerTest, SaysTheNewInPlaceOfTheOldAndNeverBothAtOnce)
{
    tape_.hold_after(10'000);
    say({{"Ein langer Satz, der noch lange nicht zu Ende ist, wenn etwas anderes gesagt werden soll.",
          "de"}});
    tape_.wait_until_held();
    words_.clear();
    say({{"Rathaus", "de"}});
    tape_.play_on();
    ASSERT_TRUE(bell_.wait([&] { return speaker_.finished() == 1; }));
    EXPECT_EQ(heard(), (Words{"0: Rathaus"}));
    EXPECT_EQ(tape_.times_opened(), 2);
    EXPECT_FALSE(tape_.was_used_wrongly());
}

TEST_F(SpeakerTest, TellsTheWordThatIsHeardAndNotTheOneThatIsWritten)
{
    // Everything written is still in the device, but for the silence behind it.
    tape_.keep_unheard(20'000);
    tape_.hold_after(15'000);
    say({{"Rathaus und Bibliothek", "de"}});
    tape_.wait_until_held();
    EXPECT_EQ(speaker_.word(), std::nullopt);
    EXPECT_TRUE(speaker_.speaking());
    tape_.play_on();
    ASSERT_TRUE(bell_.wait([&] { return speaker_.finished() == 1; }));
    EXPECT_EQ(heard(), (Words{"0: Rathaus", "0: und", "0: Bibliothek"}));
}

TEST_F(SpeakerTest, SaysWhyThereIsNoSoundAndGoesOnAfterwards)
{
    tape_.break_after(5'000);
    ASSERT_TRUE(say_all({{"Rathaus und Bibliothek", "de"}}));
    ASSERT_TRUE(speaker_.trouble());
    EXPECT_EQ(speaker_.trouble()->what, "the loudspeaker is broken");
    tape_.break_after(SIZE_MAX);
    ASSERT_TRUE(say_all({{"Rathaus", "de"}}));
    EXPECT_FALSE(speaker_.trouble());
    tape_.refuse_to_open();
    ASSERT_TRUE(say_all({{"Rathaus", "de"}}));
    EXPECT_EQ(speaker_.trouble()->what, "the loudspeaker is away");
    EXPECT_FALSE(speaker_.speaking());
}

TEST_F(SpeakerTest, HasOneInAProcess)
{
    Tape other_tape;
    Bell other_bell;
    Speaker other(other_tape.sink(), other_bell.wake());
    EXPECT_FALSE(other.has_voice("de"));
    other.say({{"Rathaus", "de"}}, {});
    ASSERT_TRUE(other_bell.wait([&] { return other.finished() == 1; }));
    EXPECT_EQ(other.trouble()->what, "the voices are in use by another part of the program");
    EXPECT_TRUE(speaker_.has_voice("de"));
}

std::size_t longest_silence(const std::vector<std::int16_t>& samples)
{
    std::size_t longest = 0;
    std::size_t now = 0;
    for (const std::int16_t sample : samples) {
        now = sample == 0 ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    return longest;
}

TEST_F(SpeakerTest, PausesBetweenPhrases)
{
    constexpr std::size_t k_pause = 22'050 * 35 / 100;
    ASSERT_TRUE(say_all({{"Rathaus", "de"}}));
    EXPECT_LT(longest_silence(tape_.samples()), k_pause / 5);
    ASSERT_TRUE(say_all({{"Rathaus", "de"}, {"Rathaus", "de"}}));
    EXPECT_GE(longest_silence(tape_.samples()), k_pause);
}

TEST_F(SpeakerTest, SaysALongTextInPiecesAndStopsInTheMiddle)
{
    std::string text;
    for (int sentence = 0; sentence < 2'000; ++sentence) text += "Dies ist ein Satz von vielen. ";
    say({{text, "de"}});
    ASSERT_TRUE(bell_.wait([&] { return tape_.length() > 0; }));
    speaker_.stop();
    tape_.wait_until_closed();
    EXPECT_LT(tape_.length(), 2'000 * 22'050U);
}

TEST(Speaker, FallsSilentWhenItIsGone)
{
    std::string text;
    for (int sentence = 0; sentence < 2'000; ++sentence) text += "Dies ist ein Satz von vielen. ";
    Tape tape;
    Bell bell;
    {
        Speaker speaker(tape.sink(), bell.wake());
        speaker.say({{text, "de"}}, {});
        ASSERT_TRUE(bell.wait([&] { return tape.length() > 0; }));
    }
    EXPECT_LT(tape.length(), 2'000 * 22'050U);
}

// espeak reads its files once in a process, so this one needs its own.
TEST(SpeakerDeathTest, SaysThatTheVoicesAreMissing)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const tests::TempFolder folder;
    const auto say_without_voices = [&] {
        std::filesystem::create_directory(folder.path() / "espeak-ng-data");
        ::setenv("ESPEAK_DATA_PATH", folder.path().c_str(), 1);
        Tape tape;
        Bell bell;
        Speaker speaker(tape.sink(), bell.wake());
        speaker.say({{"Rathaus", "de"}}, {});
        const bool ended = bell.wait([&] { return speaker.finished() == 1; });
        std::cerr << (ended && !speaker.has_voice("de") ? speaker.trouble()->what : "it speaks");
        std::exit(0);
    };
    EXPECT_EXIT(say_without_voices(), testing::ExitedWithCode(0),
                "cannot start espeak-ng: its voices are missing or damaged");
}

}  // namespace
}  // namespace speech
