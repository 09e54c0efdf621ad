#include <gtest/gtest.h>

#include "tests/pages/picture.h"
#include "tests/pages/visit.h"
#include "tests/pages/voices.h"
#include "tests/support/golden.h"

namespace {

using tests::Visit;

struct Stop {
    const char* name;
    void (*go)(Visit& visit);
};

constexpr Stop k_stops[] = {
    {"attract", [](Visit& visit) { visit.then(session::Finished{}); }},
    {"language", [](Visit& visit) { visit.then(session::OpenedLanguages{}); }},
    {"home", [](Visit&) {}},
    {"home-employer", [](Visit& visit) { visit.then(session::OpenedDoor{content::Audience::employer}); }},
    {"question", [](Visit& visit) { visit.topic("work"); }},
    {"results",
     [](Visit& visit) { visit.topic("work").answer("situation", "looking").answer("age", "unknown"); }},
    {"results-papers", [](Visit& visit) { visit.topic("papers"); }},
    {"results-sensitive", [](Visit& visit) { visit.topic("violence").answer("situation", "looking"); }},
    {"results-full", [](Visit& visit) { visit.topic("papers").keep("lost").keep("forms").keep("course"); }},
    {"path-empty", [](Visit& visit) { visit.then(session::OpenedPath{}); }},
    {"path-lacking", [](Visit& visit) { visit.keep("course").keep("forms").then(session::OpenedPath{}); }},
    {"path",
     [](Visit& visit) { visit.keep("lost").keep("course").keep("advice").then(session::OpenedPath{}); }},
    {"service-advice", [](Visit& visit) { visit.service("advice"); }},
    {"service-course", [](Visit& visit) { visit.service("course"); }},
    {"service-zoo", [](Visit& visit) { visit.service("zoo"); }},
    {"service-forms", [](Visit& visit) { visit.service("forms"); }},
    {"service-lost", [](Visit& visit) { visit.service("lost"); }},
    {"search", [](Visit& visit) { visit.then(session::OpenedSearch{}); }},
    {"search-work", [](Visit& visit) { visit.then(session::OpenedSearch{}).then(session::Typed{"ber"}); }},
    {"search-nothing",
     [](Visit& visit) { visit.then(session::OpenedSearch{}).then(session::Typed{"qqxxqqxx"}); }},
    {"help", [](Visit& visit) { visit.then(session::OpenedHelp{}); }},
    {"settings", [](Visit& visit) { visit.then(session::OpenedSettings{}); }},
    {"settings-changed",
     [](Visit& visit) {
         const session::Settings most{
             .size = 3, .contrast = session::Contrast::dark, .low = true, .speed = 3};
         visit.then(session::OpenedSettings{}).then(session::Adjusted{most, {}});
     }},
    {"about", [](Visit& visit) { visit.then(session::OpenedAbout{}); }},
    {"countdown", [](Visit& visit) { visit.then(session::TimePassed{std::chrono::milliseconds(127'500)}); }},
};

class Pages : public testing::TestWithParam<base::LanguageTag> {};

TEST_P(Pages, LookLikeThis)
{
    const tests::SmallCentre centre;
    for (const Stop& stop : k_stops) {
        Visit visit(centre, GetParam());
        stop.go(visit);
        tests::expect_golden(std::string("pages/") + stop.name + "." + GetParam() + ".txt",
                             tests::picture(visit.page()));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Pages, testing::Values("de", "en", "uk", "ar"),
                         [](const auto& one) { return one.param; });

TEST(UnavailablePage, SpeaksEveryLanguageTheTerminalKnows)
{
    tests::expect_golden("pages/unavailable.txt",
                         tests::picture(pages::unavailable_page(tests::kiosk_words())));
}

}  // namespace
