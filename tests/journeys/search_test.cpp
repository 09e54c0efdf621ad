#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kiosk/base/files.h"
#include "tests/support/journey/visit.h"

// Finding a service by typing, on the glass and on a keyboard with a cable.
namespace {

using namespace std::chrono_literals;
using journey::Visit;

void open_search(Visit& visit)
{
    visit.until_on("home");
    visit.bring_into_sight("search.open");
    visit.tap_to("search.open", "search");
}

void until_typed(Visit& visit, const std::string& text)
{
    visit.until([&](const auto& seen) { return seen.screen == "search" && seen.page == text; },
                "the text " + text);
}

struct Word {
    const char* name;
    const char* language;
    std::vector<const char*> keys;
    const char* service;
};

class Typing : public testing::TestWithParam<Word> {};

TEST_P(Typing, FindsAServiceByFinger)
{
    Visit visit({.options = {"--language", GetParam().language}});
    open_search(visit);
    std::string text;
    for (const char* key : GetParam().keys) {
        visit.tap(std::string("key.") + key);
        text += key;
        until_typed(visit, text);
    }
    const std::string result = std::string("result.") + GetParam().service;
    visit.bring_into_sight(result);
    visit.tap_to(result, "service", GetParam().service);
    visit.tap_to("bar.back", "search", text);
    visit.tap("key.delete");
    until_typed(visit, text.substr(0, text.size() - std::string(GetParam().keys.back()).size()));
    visit.tap("search.clear");
    until_typed(visit, "");
}

INSTANTIATE_TEST_SUITE_P(InEveryScript, Typing,
                         testing::Values(Word{"German", "de", {"j", "u", "n", "g", "e"}, "youth-advice"},
                                         Word{"Ukrainian", "uk", {"м", "о", "л", "о", "д"}, "youth-advice"},
                                         Word{"Arabic", "ar", {"ش", "ب", "ا", "ب"}, "youth-advice"}),
                         [](const auto& one) { return one.param.name; });

TEST(Typing, TakesCapitalsAndTheOtherLanguagesKeys)
{
    Visit visit({.options = {"--language", "uk"}});
    open_search(visit);
    visit.tap("key.shift");
    visit.until([](const auto& seen) { return seen.find("key.Ж") != nullptr; }, "capitals");
    visit.tap("key.Ж");
    until_typed(visit, "Ж");
    EXPECT_NE(visit.seen().find("key.ж"), nullptr) << "shift is for one letter";
    visit.tap("key.language");
    visit.until([](const auto& seen) { return seen.find("key.ß") != nullptr; }, "German keys");
    visit.tap("key.ß");
    until_typed(visit, "Жß");
}

TEST(Keyboard, TypesErasesClearsAndOpens)
{
    Visit visit({.options = {"--language", "de"}});
    visit.until_on("home");
    visit.finger().type("a");
    open_search(visit);
    EXPECT_EQ(visit.seen().page, "") << "letters mean nothing on other screens";
    for (const char* key : {"j", "u", "n", "g", "x"}) visit.finger().type(key);
    until_typed(visit, "jungx");
    visit.finger().type("BackSpace");
    until_typed(visit, "jung");
    visit.finger().type("Escape");
    until_typed(visit, "");
    for (const char* key : {"j", "u", "n", "g"}) visit.finger().type(key);
    until_typed(visit, "jung");
    visit.finger().type("Return");
    visit.until_on("service", "youth-advice");
}

TEST(Keyboard, ActsOnceHoweverLongAKeyIsHeld)
{
    Visit visit({.options = {"--language", "de"}});
    open_search(visit);
    visit.finger().type("j", 900ms);
    visit.finger().type("u");
    until_typed(visit, "ju");
}

nlohmann::json health_in(const std::filesystem::path& state)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(state))
        if (entry.path().filename() == "health.json")
            return nlohmann::json::parse(base::read_file(entry.path()).value_or("{}"), nullptr, false);
    return {};
}

TEST(SearchInVain, IsCountedAndNothingElseIsKept)
{
    const tests::TempFolder folder;
    Visit visit({.options = {"--language", "de"},
                 .content = journey::walk_centre_with_idle(folder.path(), "{after: 3 s, countdown: 2 s}"),
                 .state = folder / "kept"});
    open_search(visit);
    for (const char* key : {"q", "x", "q", "x", "q", "x"}) visit.finger().type(key);
    until_typed(visit, "qxqxqx");
    visit.until([](const auto& seen) { return seen.find("search.desk") != nullptr; }, "ways on");
    visit.tap_to("search.desk", "help");
    visit.tap_to("bar.back", "search", "qxqxqx");
    visit.until_on("attract");  // left alone: the same text is not counted twice

    visit.begin("de");
    open_search(visit);
    EXPECT_EQ(visit.seen().page, "");
    visit.kiosk().ask_to_stop();
    EXPECT_EQ(visit.kiosk().exit_code_within(10s), 0) << visit.kiosk().said();
    EXPECT_EQ(health_in(folder / "kept")["searches_without_result"], (nlohmann::json{{"2026-11-24", 1}}));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "kept")) {
        if (!entry.is_regular_file()) continue;
        EXPECT_EQ(base::read_file(entry.path()).value_or("").find("qxqx"), std::string::npos) << entry.path();
    }
    EXPECT_EQ(visit.kiosk().said().find("qxqx"), std::string::npos);
}

}  // namespace
