// What the handbook tells staff to type works, line by line, in the order in which it stands there.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/journey/visit.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Commands = std::vector<std::string>;

// The lines of a handbook's shell examples. A line that ends in a backslash goes on in the next.
Commands commands_in(const fs::path& handbook)
{
    std::ifstream file(handbook);
    Commands commands;
    bool inside = false;
    bool goes_on = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("```")) {
            inside = line == "```sh";
        } else if (inside && !line.empty()) {
            const bool continues = line.ends_with('\\');
            if (continues) line.pop_back();
            if (goes_on) commands.back() += line;
            else commands.push_back(line);
            goes_on = continues;
        }
    }
    return commands;
}

// A preview stays open until somebody closes it.
std::string that_ends(const std::string& command)
{
    return command.starts_with("kiosk ") ? command + " --exit-after 1" : command;
}

class Handbook : public testing::TestWithParam<const char*> {
protected:
    Handbook() { fs::copy(shipped(), folder_ / "content", fs::copy_options::recursive); }

    static fs::path shipped() { return fs::path(KIOSK_SOURCE) / "content"; }

    // As typed beside the folder `content`.
    std::string answer_to(const std::string& command, int& exit_code) const
    {
        const std::string path = fs::path(journey::program("kioskctl")).parent_path();
        journey::Process shell({"/bin/sh", "-c", "cd \"$FOLDER\" && " + that_ends(command)},
                               {"FOLDER=" + folder_.path().string(), "PATH=" + path + ":/usr/bin:/bin",
                                "XDG_STATE_HOME=" + (folder_ / "state").string(), "LC_ALL=de_DE.UTF-8",
                                "DISPLAY=" + display_.name()});
        exit_code = shell.exit_code_within(60s).value_or(-1);
        return shell.said();
    }

    tests::TempFolder folder_;
    journey::Xvfb display_{{1300, 1000}};
};

TEST_P(Handbook, TellsNothingThatDoesNotWork)
{
    const Commands commands = commands_in(shipped() / GetParam());
    EXPECT_GT(commands.size(), 12u);
    for (const std::string& command : commands) {
        int exit_code = 0;
        const std::string answer = answer_to(command, exit_code);
        EXPECT_EQ(exit_code, 0) << command << "\n" << answer;
    }
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Handbook, testing::Values("README.md", "README.en.md"),
                         [](const auto& one) { return std::string(one.index == 0 ? "German" : "English"); });

TEST(Handbooks, TellTheSameCommands)
{
    const fs::path shipped = fs::path(KIOSK_SOURCE) / "content";
    EXPECT_EQ(commands_in(shipped / "README.md"), commands_in(shipped / "README.en.md"));
}

}  // namespace
