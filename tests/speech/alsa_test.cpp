#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/files.h"
#include "kiosk/speech/sink.h"
#include "kiosk/speech/speaker.h"
#include "tests/speech/tape.h"
#include "tests/support/temp_folder.h"

namespace speech {
namespace {

constexpr int k_samples_per_second = 22'050;

// A machine whose only loudspeakers are files: "default" writes to one, "full" to one that takes nothing.
class AlsaTest : public testing::Test {
protected:
    void SetUp() override
    {
        const std::string config = "pcm.nothing { type null }\n" +
                                   loudspeaker("!default", played().string()) +
                                   loudspeaker("full", "/dev/full");
        ASSERT_TRUE(base::write_file(folder_.path() / "asound.conf", config));
        ::setenv("ALSA_CONFIG_PATH", (folder_.path() / "asound.conf").c_str(), 1);
    }
    void TearDown() override { ::unsetenv("ALSA_CONFIG_PATH"); }

    static std::string loudspeaker(const std::string& name, const std::string& file)
    {
        return "pcm." + name + " { type file file \"" + file + "\" format raw slave.pcm nothing }\n";
    }

    std::filesystem::path played() const { return folder_.path() / "played.raw"; }

    std::vector<std::int16_t> samples() const
    {
        const std::string bytes = base::read_file(played()).value_or("");
        std::vector<std::int16_t> result(bytes.size() / sizeof(std::int16_t));
        std::memcpy(result.data(), bytes.data(), result.size() * sizeof(std::int16_t));
        return result;
    }

    tests::TempFolder folder_;
};

TEST_F(AlsaTest, PlaysEverySample)
{
    std::vector<std::int16_t> written;
    const auto sink = alsa("default");
    ASSERT_TRUE(sink->open(k_samples_per_second));
    for (std::int16_t piece = 0; piece < 100; ++piece) {
        const std::vector<std::int16_t> samples(441, piece);
        ASSERT_TRUE(sink->write(samples));
        written.insert(written.end(), samples.begin(), samples.end());
    }
    sink->close();
    EXPECT_EQ(samples(), written);
}

TEST_F(AlsaTest, PlaysWhatASpeakerSays)
{
    const std::vector<base::Phrase> phrases{{"Willkommen im Rathaus", "de"}, {"Ласкаво просимо", "uk"}};
    Bell bell;
    Tape tape;
    for (auto* make : {+[](Tape&) { return alsa("default"); }, +[](Tape& to) { return to.sink(); }}) {
        Speaker speaker(make(tape), bell.wake());
        speaker.say(phrases, {});
        ASSERT_TRUE(bell.wait([&] { return speaker.finished() == 1; }));
        EXPECT_FALSE(speaker.trouble());
    }
    // espeak never makes quite the same sound twice.
    const auto length = static_cast<double>(tape.length());
    EXPECT_NEAR(static_cast<double>(samples().size()), length, length / 20);
}

TEST_F(AlsaTest, SaysWhichDeviceIsNotThere)
{
    const auto sink = alsa("hw:7");
    const auto opened = sink->open(k_samples_per_second);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().what, "cannot open the sound device 'hw:7': No such file or directory");
    EXPECT_EQ(sink->unheard(), 0U);
    sink->close();
}

TEST_F(AlsaTest, CanBeOpenedAgainAndAgain)
{
    const auto sink = alsa("default");
    for (int time = 0; time < 3; ++time) {
        ASSERT_TRUE(sink->open(k_samples_per_second));
        ASSERT_TRUE(sink->write(std::vector<std::int16_t>(441, 1)));
    }
    sink->close();
    EXPECT_EQ(samples().size(), 441U);
}

TEST_F(AlsaTest, SaysThatADeviceHasStopped)
{
    const auto sink = alsa("full");
    ASSERT_TRUE(sink->open(k_samples_per_second));
    base::Result<void> written;
    for (int piece = 0; piece < 1'000 && written; ++piece)
        written = sink->write(std::vector<std::int16_t>(441, 1));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().what, "the sound device stopped 'full': Input/output error");
}

}  // namespace
}  // namespace speech
