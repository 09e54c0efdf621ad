#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "kiosk/i18n/words.h"
#include "kiosk/staff/rules.h"
#include "kiosk/staff/run.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::centre;
using tests::kioskctl;

// The small centre with one thing wrong in it.
class Broken {
public:
    Broken()
    {
        std::filesystem::copy(centre("small"), folder_ / "centre", std::filesystem::copy_options::recursive);
        folder_.write("centre/services/zoo/fr.yaml", "title: Zoo\nsumary: Bonjour\n");
        folder_.write("centre/places/annex/place.yaml", "city: Rostock\nphone: 0381 444\n");
    }
    std::string path() const { return (folder_ / "centre").string(); }

private:
    tests::TempFolder folder_;
};

TEST(Check, SaysEachFindingWithItsPlaceAndAHint)
{
    const auto outcome = kioskctl({"check", Broken().path()});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(
        outcome.out.find("places/annex/place.yaml:2:8: error: “0381 444” is no telephone number as it is "
                         "written here. [bad-phone]\n  hint: Did you mean"),
        std::string::npos)
        << outcome.out;
    EXPECT_TRUE(outcome.err.starts_with("2 errors, ")) << outcome.err;
}

TEST(Check, SpeaksGerman)
{
    const auto outcome = kioskctl({"check", Broken().path(), "--language", "de"});
    EXPECT_NE(outcome.out.find("error: „0381 444“ ist keine Telefonnummer"), std::string::npos)
        << outcome.out;
    EXPECT_TRUE(outcome.err.starts_with("2 Fehler, ")) << outcome.err;
}

TEST(Check, WritesJson)
{
    const auto outcome = kioskctl({"check", Broken().path(), "--format", "json"});
    EXPECT_TRUE(outcome.out.starts_with("{\"findings\":[{\"file\":")) << outcome.out.substr(0, 80);
    EXPECT_NE(
        outcome.out.find("{\"file\":\"places/annex/place.yaml\",\"line\":2,\"column\":8,\"severity\":"
                         "\"error\",\"rule\":\"bad-phone\",\"message\":\"“0381 444” is no telephone number "
                         "as it is written here.\",\"hint\":\"Did you mean"),
        std::string::npos)
        << outcome.out;
}

TEST(Check, WritesAnEmptyListForNothing)
{
    tests::TempFolder folder;
    folder.write("centre/centre.yaml", "format: 1\nlanguages: [{tag: de}]\ntime_zone: Europe/Berlin\n");
    const auto outcome = kioskctl({"check", folder.path().string(), "--format", "json"});
    EXPECT_TRUE(outcome.out.starts_with("{\"findings\":[")) << outcome.out;
    EXPECT_TRUE(outcome.out.ends_with("]}\n")) << outcome.out;
}

TEST(Check, ShowsATerminalTheLineThatIsMeant)
{
    std::ostringstream out, err;
    staff::run({"check", Broken().path(), "--language", "de"}, {.out = out, .err = err, .out_columns = 80});
    EXPECT_NE(out.str().find("    2 | phone: 0381 444\n      |        ^~~~~~~~\n  Hinweis: "),
              std::string::npos)
        << out.str();
    EXPECT_EQ(out.str().find('\x1b'), std::string::npos);
}

TEST(Check, ColoursOnlyForTerminalsThatWantIt)
{
    std::ostringstream out, err;
    staff::run({"check", Broken().path()},
               {.out = out, .err = err, .out_columns = 80, .out_has_colours = true});
    EXPECT_NE(out.str().find("place.yaml:2:8:\x1b[0m \x1b[1;31merror\x1b[0m: “0381"), std::string::npos)
        << out.str();
    const auto plain = kioskctl({"check", Broken().path()}).out;
    EXPECT_EQ(plain.find('\x1b'), std::string::npos);
    EXPECT_EQ(plain.find(" | "), std::string::npos);
}

TEST(Check, ExplainsARuleWithAnExample)
{
    const auto outcome = kioskctl({"check", "--explain", "bad-phone"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.out.starts_with("bad-phone\n\nVisitors dial what they see")) << outcome.out;
    EXPECT_NE(outcome.out.find("\n\nWrong, in services/advice/service.yaml:\n\n"
                               "    contact: {phone: \"0381 4443116\"}\n\n"
                               "Right, in services/advice/service.yaml:\n\n"
                               "    contact: {phone: \"+49 381 4443116\"}\n"),
              std::string::npos)
        << outcome.out;
}

TEST(Check, SpellsOutWhatCannotBeSeenInAnExample)
{
    const auto outcome = kioskctl({"check", "--explain", "bad-character", "--language", "de"});
    EXPECT_NE(
        outcome.out.find("Falsch, in services/advice/de.yaml:\n\n    summary: Wir<U+200B>helfen Ihnen.\n"),
        std::string::npos)
        << outcome.out;
}

TEST(Check, SuggestsTheRuleThatWasMeant)
{
    const struct {
        const char* written;
        const char* says;
    } rows[] = {
        {"bad-fone", "did you mean: bad-phone?"},
        {"phone", "did you mean: bad-phone?"},
        {"german", "did you mean: missing-german, without-german?"},
        {"x-y-z", "the rules are: alias-or-anchor, "},
    };
    for (const auto& [written, says] : rows) {
        const auto outcome = kioskctl({"check", "--explain", written});
        EXPECT_EQ(outcome.code, 2);
        EXPECT_NE(outcome.err.find(says), std::string::npos) << outcome.err;
    }
}

// The rules that staff.po explains are the rules there are, in both directions.
TEST(Check, KnowsEveryRuleThatCanBeExplained)
{
    std::ifstream catalogue(std::string(KIOSK_SOURCE) + "/locales/en/staff.po");
    std::vector<std::string> explained;
    const std::string begin = "msgid \"", end = ".why\"";
    for (std::string line; std::getline(catalogue, line);) {
        if (line.starts_with(begin) && line.ends_with(end))
            explained.push_back(line.substr(begin.size(), line.size() - begin.size() - end.size()));
    }
    std::ranges::sort(explained);
    EXPECT_EQ(staff::known_rules(), explained);
}

}  // namespace
