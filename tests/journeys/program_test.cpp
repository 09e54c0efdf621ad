#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/journey/visit.h"

// How the program begins and ends.
namespace {

using namespace std::chrono_literals;
using journey::Process;
using journey::Visit;
using Words = std::vector<std::string>;

struct CommandLine {
    const char* name;
    Words words;
    int code;
    const char* says;  // somewhere in what it prints
};

class Kiosk : public testing::TestWithParam<CommandLine> {};

TEST_P(Kiosk, EndsWithTheRightCode)
{
    Words command = GetParam().words;
    command.insert(command.begin(), journey::program("kiosk"));
    Process kiosk(command, {"DISPLAY"});
    EXPECT_EQ(kiosk.exit_code_within(20s), GetParam().code) << kiosk.said();
    EXPECT_NE(kiosk.said().find(GetParam().says), std::string::npos) << kiosk.said();
}

INSTANTIATE_TEST_SUITE_P(
    CommandLines, Kiosk,
    testing::Values(CommandLine{"Version", {"--version"}, 0, "0.1"},
                    CommandLine{"Help", {"--help"}, 0, "--outline"},
                    CommandLine{"NoContent", {}, 2, "CONTENT"},
                    CommandLine{"UnknownOption", {"--no-such-option", "content"}, 2, "--no-such-option"},
                    CommandLine{"BadSize", {"--window", "wide", "content"}, 2, "--window"},
                    CommandLine{"BadClock", {"--clock", "noon", "content"}, 2, "--clock"},
                    CommandLine{"BadSeconds", {"--exit-after", "soon", "content"}, 2, "--exit-after"},
                    CommandLine{"BadLanguage", {"--language", "Deutsch!", "content"}, 2, "--language"},
                    CommandLine{"TwoContents", {"content", "more"}, 2, "more"},
                    CommandLine{"MissingContent", {"/no/such/content"}, 4, "/no/such/content"}),
    [](const auto& one) { return one.param.name; });

TEST(Kiosk, NeedsADisplay)
{
    const tests::TempFolder folder;
    Process kiosk({journey::program("kiosk"), "--state", folder / "state", journey::walk_centre()},
                  {"DISPLAY"});
    EXPECT_EQ(kiosk.exit_code_within(20s), 3) << kiosk.said();
    EXPECT_NE(kiosk.said().find("DISPLAY"), std::string::npos) << kiosk.said();
}

TEST(Kiosk, LeavesCleanlyWhenAskedTo)
{
    Visit visit;
    visit.until_on("attract");
    visit.kiosk().ask_to_stop();
    EXPECT_EQ(visit.kiosk().exit_code_within(10s), 0) << visit.kiosk().said();
}

TEST(Kiosk, LeavesAfterTheSecondsGiven)
{
    Visit visit({.options = {"--exit-after", "0.5"}});
    EXPECT_EQ(visit.kiosk().exit_code_within(10s), 0) << visit.kiosk().said();
}

TEST(Kiosk, OpensAWindowOfTheSizeGiven)
{
    Visit visit({.screen = {1200, 1000}, .options = {"--window", "600x900"}});
    EXPECT_EQ(visit.until_on("attract").size, (base::SizePx{600, 900}));
}

TEST(Kiosk, StartsAtHomeInTheLanguageGiven)
{
    Visit visit({.options = {"--language", "ar"}});
    EXPECT_EQ(visit.until_on("home").language, "ar");
}

TEST(Kiosk, RefusesALanguageThatTheContentDoesNotOffer)
{
    const tests::TempFolder folder;
    const journey::Xvfb display({600, 800});
    Process kiosk(
        {journey::program("kiosk"), "--state", folder / "state", "--language", "fr", journey::walk_centre()},
        {"DISPLAY=" + display.name()});
    EXPECT_EQ(kiosk.exit_code_within(20s), 2) << kiosk.said();
    EXPECT_NE(kiosk.said().find("'fr'"), std::string::npos) << kiosk.said();
}

TEST(Kiosk, TakesTheSizeOfItsPanelFromTheDeviceFile)
{
    const tests::TempFolder folder;
    const std::string device = folder / "device.yaml";
    std::ofstream(device) << "panel: {width_mm: 270}\n";
    Visit visit({.options = {"--config", device}});
    EXPECT_EQ(visit.until_on("attract").px_per_mm, 4);
}

TEST(Kiosk, FillsTheScreen)
{
    Visit visit({.screen = {1200, 1000}, .options = {}});
    EXPECT_EQ(visit.until_on("attract").size, (base::SizePx{1200, 1000}));
}

TEST(Kiosk, ShowsABundle)
{
    const tests::TempFolder folder;
    const std::string bundle = folder / "walk.kiosk";
    Process compile({journey::program("kioskctl"), "compile", journey::walk_centre(), "-o", bundle});
    ASSERT_EQ(compile.exit_code_within(60s), 0) << compile.said();

    Visit visit({.options = {}, .content = bundle});
    visit.begin("en");
    EXPECT_NE(visit.seen().find("topic.recognition"), nullptr);
}

TEST(Kiosk, HasNothingToShowOfContentWithAnError)
{
    const tests::TempFolder folder;
    const auto content = journey::copy_of_walk_centre(folder.path());
    std::ofstream(content / "guide/guide.yaml", std::ios::app) << "no-such-key: true\n";
    Visit visit({.options = {}, .content = content});
    visit.until_on("unavailable");
}

TEST(Kiosk, KeepsShowingTheLastGoodContent)
{
    const tests::TempFolder folder;
    const auto content = journey::copy_of_walk_centre(folder.path());
    const std::filesystem::path state = folder / "state";
    Visit({.options = {}, .content = content, .state = state}).until_on("attract");
    std::ofstream(content / "guide/guide.yaml", std::ios::app) << "no-such-key: true\n";
    Visit visit({.options = {}, .content = content, .state = state});
    visit.begin("de");
}

}  // namespace
