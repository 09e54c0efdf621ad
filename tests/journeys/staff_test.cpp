// Staff save files while the terminal runs.
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/support/journey/visit.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using journey::Outline;
using journey::Visit;

std::string text_of(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

// A terminal on a copy of the walk centre, and an editor with a file of it open.
class Staff : public testing::Test {
protected:
    // As an editor does: beside, then renamed over.
    void save(const std::string& path, const std::string& text) const
    {
        std::ofstream(content_ / (path + "~")) << text;
        fs::rename(content_ / (path + "~"), content_ / path);
    }
    void change(const std::string& path, const std::string& from, const std::string& to) const
    {
        std::string text = text_of(content_ / path);
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << path;
        save(path, text.replace(at, from.size(), to));
    }
    journey::Setup setup(std::vector<std::string> options = {}) const
    {
        return {.options = std::move(options), .content = content_, .state = folder_ / "state"};
    }
    // What is saved before the terminal watches is shown too, but is no save that it has seen.
    static void until_it_watches(Visit& visit)
    {
        while (visit.kiosk().said().find("watching") == std::string::npos) std::this_thread::sleep_for(5ms);
    }
    nlohmann::json health() const
    {
        for (const auto& entry : fs::recursive_directory_iterator(folder_ / "state")) {
            if (entry.path().filename() == "health.json")
                return nlohmann::json::parse(text_of(entry.path()), nullptr, false);
        }
        return nullptr;
    }

    static bool says(const Outline& outline, const std::string& text)
    {
        return outline.text.find(text) != std::string::npos;
    }
    static std::function<bool(const Outline&)> that_says(const std::string& text)
    {
        return [text](const Outline& outline) { return says(outline, text); };
    }

    tests::TempFolder folder_;
    fs::path content_ = journey::copy_of_walk_centre(folder_.path());
};

TEST_F(Staff, SeeWhatTheySaveOnTheTerminal)
{
    Visit visit(setup());
    visit.until_on("attract");
    change("centre/de.yaml", "greeting: Willkommen", "greeting: Moin Moin");
    visit.until(that_says("Moin Moin"), "the new greeting");
}

TEST_F(Staff, DoNotTakeAnythingFromUnderAVisitor)
{
    Visit visit(setup());
    visit.until_on("attract");
    visit.begin("de");
    const std::string before = visit.seen().find("topic.german")->label;
    change("guide/de.yaml", before, "Sprachkurse");
    visit.tap_to("topic.german", "results");
    visit.tap_to("bar.home", "home");
    EXPECT_EQ(visit.seen().find("topic.german")->label, before);
    visit.tap_to("bar.finish", "attract");
    visit.begin("de");
    EXPECT_EQ(visit.seen().find("topic.german")->label, "Sprachkurse");
}

TEST_F(Staff, CannotBreakTheTerminalAndReadWhy)
{
    Visit visit(setup());
    visit.until_on("attract");
    change("centre/de.yaml", "greeting: Willkommen", "greeting: \"Moin");
    while (health()["state"] != "errors") std::this_thread::sleep_for(10ms);
    EXPECT_EQ(health()["findings"][0]["file"], "centre/de.yaml");
    EXPECT_TRUE(says(visit.until_on("attract"), "Willkommen"));
    EXPECT_NE(visit.kiosk().said().find("centre/de.yaml:"), std::string::npos) << visit.kiosk().said();
    EXPECT_NE(visit.kiosk().said().find("the last good one is shown"), std::string::npos);
    change("centre/de.yaml", "greeting: \"Moin", "greeting: Moin Moin");
    visit.until(that_says("Moin Moin"), "the mended greeting");
    EXPECT_EQ(health()["state"], "good");
    EXPECT_EQ(health()["clock"], "sure");
}

TEST_F(Staff, MendATerminalThatHasNothingToShow)
{
    change("centre/de.yaml", "greeting: Willkommen", "greeting: \"Moin");
    Visit visit(setup());
    visit.until_on("unavailable");
    change("centre/de.yaml", "greeting: \"Moin", "greeting: Moin Moin");
    visit.until_on("attract");
}

TEST_F(Staff, MayTakeTheFolderAwayAndBringItBack)
{
    Visit visit(setup());
    visit.until_on("attract");
    fs::rename(content_, folder_ / "away");
    while (health()["state"] != "trouble") std::this_thread::sleep_for(10ms);
    EXPECT_TRUE(says(visit.until_on("attract"), "Willkommen"));
    fs::rename(folder_ / "away", content_);
    while (health()["state"] != "good") std::this_thread::sleep_for(10ms);
    change("centre/de.yaml", "greeting: Willkommen", "greeting: Moin Moin");
    visit.until(that_says("Moin Moin"), "the new greeting");
}

TEST_F(Staff, MayPullThePlugWhileTheySave)
{
    constexpr int k_lives = 12;
    for (int life = 0; life < k_lives; ++life) {
        Visit visit(setup());
        visit.until_on("attract");
        change("centre/de.yaml", "greeting: ", "greeting: M");
        std::this_thread::sleep_for(life * 25ms);
        kill(visit.kiosk().id(), SIGKILL);
        EXPECT_EQ(visit.kiosk().exit_code_within(10s), 128 + SIGKILL);
    }
    Visit visit(setup());
    visit.until(that_says(std::string(k_lives, 'M') + "Willkommen"), "all that was saved");
}

class Preview : public Staff {
protected:
    journey::Setup preview() const
    {
        journey::Setup one = setup({"--preview"});
        one.screen = {1300, 1000};
        return one;
    }
    static bool has_margin(const Outline& outline) { return outline.find("margin.heading") != nullptr; }
};

TEST_F(Preview, ShowsFindingsBesideTheTerminal)
{
    Visit visit(preview());
    const Outline& seen = visit.until(has_margin, "the margin");
    EXPECT_EQ(seen.size, (base::SizePx{1240, 900}));
    EXPECT_GT(seen.find("margin.heading")->rect.x, seen.size.width / 3.0);
    EXPECT_TRUE(seen.find("finding.0"));
}

TEST_F(Preview, JumpsToTheServiceThatWasSavedInTheLanguageOfItsFile)
{
    Visit visit(preview());
    visit.until(has_margin, "the margin");
    until_it_watches(visit);
    const std::string file = "services/recognition-advice/ar.yaml";
    save(file, text_of(content_ / file) + "\n");
    visit.until(
        [](const Outline& outline) {
            return outline.screen == "service" && outline.page == "recognition-advice" &&
                   outline.language == "ar";
        },
        "the service in Arabic");
    change("services/recognition-advice/de.yaml", "title:", "title: Neu,");
    visit.until([](const Outline& outline) { return outline.language == "de" && says(outline, "Neu,"); },
                "the service in German, as saved");
}

TEST_F(Preview, KeepsTheLastGoodBesideTheErrorAndGoesToItsPlace)
{
    Visit visit(preview());
    visit.until(has_margin, "the margin");
    until_it_watches(visit);
    change("services/recognition-advice/de.yaml", "title:", "titel:");
    const auto has_error = [](const Outline& outline) {
        const journey::Node* first = outline.find("finding.0");
        return first && says(outline, "titel:");
    };
    visit.until(has_error, "the finding");
    visit.until_on("service", "recognition-advice");
    visit.tap_to("bar.home", "home");
    visit.tap_to("finding.0", "service", "recognition-advice");
}

TEST_F(Preview, TurnsThePagesOfTheFindings)
{
    for (int i = 0; i < 40; ++i) save("services/extra-" + std::to_string(i) + ".txt", "x");
    Visit visit(preview());
    visit.until(has_margin, "the margin");
    const auto first_is = [](const std::string& id) {
        return [id](const Outline& outline) {
            return outline.find(id) != nullptr &&
                   (id == "finding.0") == (outline.find("finding.0") != nullptr);
        };
    };
    visit.until(first_is("finding.0"), "the first page");
    const std::size_t fitted = visit.seen().ids_beginning("finding.").size();
    ASSERT_GT(fitted, 1u);
    visit.tap("margin.later");
    visit.until(first_is("finding." + std::to_string(fitted)), "the second page");
    visit.tap("margin.earlier");
    visit.until(first_is("finding.0"), "the first page again");
}

TEST_F(Preview, WantsAFolder)
{
    const journey::Xvfb display({800, 600});
    journey::Process compiled(
        {journey::program("kioskctl"), "compile", content_.string(), "-o", folder_ / "a.kiosk"});
    ASSERT_EQ(compiled.exit_code_within(30s), 0);
    journey::Process kiosk({journey::program("kiosk"), "--preview", folder_ / "a.kiosk"},
                           {"DISPLAY=" + display.name()});
    EXPECT_EQ(kiosk.exit_code_within(10s), 2);
    EXPECT_NE(kiosk.said().find("--preview wants a folder"), std::string::npos) << kiosk.said();
}

}  // namespace
