#include <gtest/gtest.h>

#include "tests/staff/outcome.h"
#include "tests/support/golden.h"

namespace {

using tests::centre;
using tests::k_thursday;
using tests::kioskctl;
using tests::operator+;

TEST(Show, PrintsAPageToBeRead)
{
    const auto outcome = kioskctl(
        std::vector<std::string>{"show", centre("small"), "advice", "--language", "en"} + k_thursday);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    tests::expect_golden("staff/advice.en.txt", outcome.out);
}

TEST(Show, PrintsAPageForPrograms)
{
    const auto outcome = kioskctl(
        std::vector<std::string>{"show", centre("small"), "forms", "--language", "ar", "--format", "json"} +
        k_thursday);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    tests::expect_golden("staff/forms.ar.json", outcome.out);
}

TEST(Show, PrintsWhatIsNoLongerOffered)
{
    EXPECT_EQ(kioskctl({"show", centre("small"), "old", "--language", "en"}).code, 0);
}

TEST(Show, KeepsNoMarkOfTheScreen)
{
    for (const char* format : {"text", "json"}) {
        const auto outcome =
            kioskctl({"show", centre("small"), "advice", "--language", "ar", "--format", format});
        for (const char* mark : {"\u2066", "\u2068", "\u2069", "\u00a0", "\u2011"})
            EXPECT_EQ(outcome.out.find(mark), std::string::npos) << outcome.out;
    }
}

}  // namespace
