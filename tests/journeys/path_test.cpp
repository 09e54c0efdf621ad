#include <gtest/gtest.h>

#include "tests/support/journey/visit.h"

// Keeping services and going through them as one path.
namespace {

using journey::Outline;
using journey::Visit;

class Path : public testing::TestWithParam<const char*> {
protected:
    // Until the way to the path says so many services.
    void keep(const std::string& id, const std::string& number)
    {
        visit.bring_into_sight(id);
        visit.tap(id);
        visit.until(
            [&number](const Outline& seen) {
                const auto* path = seen.find("path.open");
                return path && path->label.find(number) != std::string::npos;
            },
            number + " kept");
    }

    Visit visit;
};

TEST_P(Path, IsKeptWalkedAndForgotten)
{
    visit.begin(GetParam());
    EXPECT_EQ(visit.seen().find("path.open"), nullptr);
    visit.tap_to("topic.recognition", "question", "situation");
    visit.tap_to("answer.situation.looking", "question", "age");
    visit.tap_to("answer.age.under-27", "results");

    keep("keep.recognition-advice", "1");
    visit.bring_into_sight("result.youth-advice");
    visit.tap_to("result.youth-advice", "service", "youth-advice");
    keep("action.keep", "2");

    visit.tap_to("path.open", "path");
    EXPECT_NE(visit.seen().find("step.recognition-advice"), nullptr);
    EXPECT_NE(visit.seen().find("step.youth-advice"), nullptr);
    visit.bring_into_sight("let-go.youth-advice");
    visit.tap("let-go.youth-advice");
    visit.until([](const Outline& seen) { return !seen.find("step.youth-advice"); }, "one step left");
    visit.tap_to("step.recognition-advice", "service", "recognition-advice");

    visit.tap_to("bar.finish", "attract");
    visit.begin(GetParam());
    EXPECT_EQ(visit.seen().find("path.open"), nullptr);
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, Path, testing::Values("de", "uk", "ar"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace
