#include <gtest/gtest.h>

#include "kiosk/i18n/words.h"
#include "tests/i18n/mo_file.h"
#include "tests/support/temp_folder.h"

namespace {

using base::Finding;
using base::Severity;

class Sentences : public testing::Test {
protected:
    Sentences()
    {
        write("en", {{"finding.hint", {"hint: {1}"}},
                     {"bad-phone.message", {"'{1}' is not a phone number"}},
                     {"bad-phone.hint", {"write it as +49..., for example {2}"}},
                     {"limit.bytes.message", {"the file is longer than {1} bytes"}},
                     {"flow.message", {"write {id: {1}} or {here} or {9} or {0}"}}});
        write("de", {{"finding.hint", {"Hinweis: {1}"}},
                     {"bad-phone.message", {"„{1}“ ist keine Telefonnummer"}},
                     {"bad-phone.hint", {"schreiben Sie +49..., zum Beispiel {2}"}}});
    }

    void write(const std::string& language, tests::Catalogue catalogue)
    {
        catalogue[""] = {tests::mo_header()};
        folder_.write(language + "/LC_MESSAGES/staff.mo", tests::to_mo(catalogue));
    }

    std::string line(const Finding& finding, const char* language) const
    {
        return i18n::to_line(finding, staff_, language);
    }

    tests::TempFolder folder_;
    i18n::Words staff_{folder_.path(), "staff"};
    const base::Spot spot_{"places/x/place.yaml", 12, 5};
};

TEST_F(Sentences, StandBehindTheirPlace)
{
    const Finding finding{spot_, Severity::error, "bad-phone", "", {"0381 / 44", "+49 381 44"}};
    EXPECT_EQ(line(finding, "en"),
              "places/x/place.yaml:12:5: error: '0381 / 44' is not a phone number [bad-phone]\n"
              "  hint: write it as +49..., for example +49 381 44");
    EXPECT_EQ(line(finding, "de"),
              "places/x/place.yaml:12:5: error: „0381 / 44“ ist keine Telefonnummer [bad-phone]\n"
              "  Hinweis: schreiben Sie +49..., zum Beispiel +49 381 44");
    EXPECT_EQ(line(finding, "uk"), line(finding, "en"));
}

TEST_F(Sentences, FallBackToEnglishAndThenToNameAndValues)
{
    EXPECT_EQ(line({spot_, Severity::warning, "limit", "bytes", {"262144"}}, "de"),
              "places/x/place.yaml:12:5: warning: the file is longer than 262144 bytes [limit]");
    EXPECT_EQ(line({spot_, Severity::note, "new-rule", "odd", {"a", "b"}}, "de"),
              "places/x/place.yaml:12:5: note: new-rule 'a' 'b' [new-rule]");
    EXPECT_EQ(line({spot_, Severity::note, "new-rule", "", {}}, "de"),
              "places/x/place.yaml:12:5: note: new-rule [new-rule]");
    const i18n::Words nothing(folder_ / "nowhere", "staff");
    EXPECT_EQ(i18n::sentences({spot_, Severity::error, "bad-phone", "", {"1"}}, nothing, "en").message,
              "bad-phone '1'");
}

TEST_F(Sentences, FillInNumbersOnlyAndOnlyOnce)
{
    const Finding finding{spot_, Severity::error, "bad-phone", "", {"{2}", "x"}};
    EXPECT_EQ(i18n::sentences(finding, staff_, "en").message, "'{2}' is not a phone number");
    const Finding flow{spot_, Severity::error, "flow", "", {"a"}};
    EXPECT_EQ(i18n::sentences(flow, staff_, "en").message, "write {id: a} or  or  or {0}");
}

// A value comes from a file that somebody else may have written.
TEST_F(Sentences, StayOneLineWhateverTheValuesAre)
{
    const auto message = [&](const std::string& value) {
        return i18n::sentences({spot_, Severity::error, "bad-phone", "", {value}}, staff_, "en").message;
    };
    EXPECT_EQ(message("a\nb\x1b[2J"), "'a\\x0ab\\x1b[2J' is not a phone number");
    EXPECT_EQ(message("\u202e123"), "'\\xe2\\x80\\xae123' is not a phone number");
    EXPECT_EQ(message("\u0085"), "'\\xc2\\x85' is not a phone number");
    EXPECT_EQ(message("Öffnung – ґ 电"), "'Öffnung – ґ 电' is not a phone number");
    EXPECT_EQ(message("\u2028"), "'\\xe2\\x80\\xa8' is not a phone number");
    EXPECT_EQ(message("\xff\xc3 a\xe4"), "'\\xff\\xc3 a\\xe4' is not a phone number");
    EXPECT_EQ(message(std::string(160, 'a')), "'" + std::string(160, 'a') + "' is not a phone number");
    EXPECT_EQ(message(std::string(159, 'a') + "ää"),
              "'" + std::string(159, 'a') + "…' is not a phone number");
    EXPECT_EQ(message(std::string(200, '\x80')).size(), std::string("'…' is not a phone number").size());
}

TEST_F(Sentences, KeepALongPathWhole)
{
    const std::string path = "places/" + std::string(200, 'x') + "/de.yaml";
    EXPECT_EQ(line({{path, 1, 1}, Severity::note, "flow", "", {"a"}}, "en").find(path + ":1:1: note: "), 0u);
}

}  // namespace
