#include <gtest/gtest.h>

#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::centre;
using tests::kioskctl;

struct Row {
    const char* what;
    std::vector<std::string> words;
    int code = 0;
    std::string err;  // part of what is said
};

class ExitCodes : public testing::TestWithParam<Row> {};

TEST_P(ExitCodes, SayWhatWentWrong)
{
    const Row& row = GetParam();
    const auto outcome = kioskctl(row.words);
    EXPECT_EQ(outcome.code, row.code) << outcome.err;
    EXPECT_NE(outcome.err.find(row.err), std::string::npos) << outcome.err;
}

const std::string k_small = centre("small");

INSTANTIATE_TEST_SUITE_P(
    CommandLines, ExitCodes,
    testing::Values(
        Row{"Help", {"--help"}, 0, ""}, Row{"HelpOfACommand", {"tour", "--help"}, 0, ""},
        Row{"Version", {"--version"}, 0, ""}, Row{"NoCommand", {}, 2, "Take pictures of every screen"},
        Row{"UnknownCommand",
            {"chek", k_small},
            2,
            "no command 'chek'\n  hint: the commands are: check, compile, advise, find, show, tour"},
        Row{"UnknownOption", {"check", k_small, "--fast"}, 2, "--fast"},
        Row{"CheckGood", {"check", k_small}, 0, "0 errors"},
        Row{"CheckWithoutFolder", {"check"}, 2, "wants a folder"},
        Row{"CheckOfNothing", {"check", "/nowhere"}, 2, "/nowhere does not exist"},
        Row{"CheckOfAFile", {"check", k_small + "/guide/de.yaml"}, 2, "is not a folder"},
        Row{"CheckWithoutCentre", {"check", k_small + "/guide"}, 1, "error"},
        Row{"CheckInAnUnknownFormat", {"check", k_small, "--format", "xml"}, 2, "--format"},
        Row{"CheckInFrench", {"check", k_small, "--language", "fr"}, 2, "--language"},
        Row{"CheckAtNoTime", {"check", k_small, "--clock", "2026-02-30T10:00"}, 2, "like 2026-11-26T09:30"},
        Row{"ExplainUnknown", {"check", "--explain", "no-such"}, 2, "the rules are: alias-or-anchor, "},
        Row{"CompileWithoutOutput", {"compile", k_small}, 2, "--output is required"},
        Row{"CompileIntoNoFolder", {"compile", k_small, "-o", "/nowhere/x.kiosk"}, 2, "/nowhere/x.kiosk"},
        Row{"AdviseWithoutLanguage", {"advise", k_small}, 2, "--language is required"},
        Row{"AdviseInAnotherLanguage", {"advise", k_small, "--language", "fr"}, 2, "one of: de, en, uk, ar"},
        Row{"AdviseOnNothing", {"advise", "/nowhere", "--language", "de"}, 2, "/nowhere"},
        Row{"AdviseOnBadContent", {"advise", k_small + "/guide", "--language", "de"}, 1, "[missing-centre]"},
        Row{"AdviseOnAForeignFile", {"advise", k_small + "/guide/de.yaml", "--language", "de"}, 2, "bundle"},
        Row{"ShowUnknown", {"show", k_small, "nope", "--language", "de"}, 2, "no service 'nope'"},
        Row{"TourInAnotherLanguage", {"tour", k_small, "-o", "/nowhere", "--languages", "de,fr"}, 2, "'fr'"},
        Row{"TourOfAnUnknownLook",
            {"tour", k_small, "-o", "/nowhere", "--looks", "pink"},
            2,
            "choose one of: usual, larger-1"},
        Row{"TourOfNoSize", {"tour", k_small, "-o", "/nowhere", "--window", "10x"}, 2, "like 1080x1920"}),
    [](const auto& row) { return row.param.what; });

}  // namespace
