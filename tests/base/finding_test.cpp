#include "kiosk/base/finding.h"

#include <gtest/gtest.h>

#include "tests/support/findings.h"

namespace {

using base::Finding;
using base::Findings;
using base::Severity;

Finding finding(const std::string& file, int line, int column, Severity severity = Severity::error)
{
    return {{file, line, column}, severity, "rule", "", {}};
}

TEST(Findings, ComeInTheOrderOfTheirPlacesAndOnce)
{
    Findings findings = {finding("b", 1, 1), finding("a", 10, 1), finding("a", 2, 9), finding("a", 2, 1),
                         finding("a", 10, 1)};
    base::sort(findings);
    EXPECT_EQ(tests::to_text(findings),
              "a:2:1: error: rule\na:2:9: error: rule\na:10:1: error: rule\nb:1:1: error: rule\n");
}

TEST(Findings, AtOnePlaceStayApartWhenTheySayDifferentThings)
{
    Finding other = finding("a", 1, 1);
    other.arguments = {"x"};
    Findings findings = {other, finding("a", 1, 1)};
    base::sort(findings);
    EXPECT_EQ(findings.size(), 2u);
}

TEST(Findings, HaveErrorsOnlyWhenOneIs)
{
    EXPECT_FALSE(base::has_errors({}));
    EXPECT_FALSE(
        base::has_errors({finding("a", 1, 1, Severity::warning), finding("a", 1, 1, Severity::note)}));
    EXPECT_TRUE(base::has_errors({finding("a", 1, 1, Severity::note), finding("a", 1, 1)}));
}

TEST(Findings, AreAppendedInTheirOrder)
{
    Findings findings = {finding("b", 1, 1)};
    base::append(findings, {finding("a", 1, 1)});
    EXPECT_EQ(findings[1].spot.file, "a");
}

}  // namespace
