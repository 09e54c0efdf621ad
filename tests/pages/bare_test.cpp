#include <gtest/gtest.h>

#include "kiosk/pages/pages.h"
#include "tests/pages/voices.h"
#include "tests/support/centre/test_centre.h"

namespace {

// A centre without a place, without hours and without questions.
class BareCentre : public testing::Test {
protected:
    std::string facts_and_remarks(const std::string& service) const
    {
        const auto page = pages::service_page(world, {service}, "de");
        std::string all;
        for (const pages::Fact& fact : page->facts) all += fact.name + ": " + fact.lines.at(0).text + "\n";
        for (const pages::Remark& remark : page->remarks) all += tests::readable(remark.phrase.text) + "\n";
        return all;
    }

    tests::TestCentre centre{"bare"};
    pages::World world{centre.catalogue(),
                       tests::kiosk_words(),
                       std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9),
                       {}};
};

TEST_F(BareCentre, SendsToADeskWithoutSayingWhere)
{
    EXPECT_EQ(facts_and_remarks("nothing"),
              "who: Niemand\n"
              "when: Öffnungszeiten: bitte fragen\n"
              "desk: Wir kennen keine Kontaktdaten. Bitte fragen Sie am Empfang.\n"
              "Diese Angaben hat noch niemand geprüft. Bitte fragen Sie am Empfang.\n");
    EXPECT_EQ(facts_and_remarks("once"),
              "who: Niemand\n"
              "when: Öffnungszeiten: bitte fragen\n"
              "desk: Am Empfang stellen wir den Kontakt für Sie her\n"
              "Diese Angaben wurden zuletzt am 1. Januar 2020 geprüft. Bitte fragen Sie am Empfang.\n");
}

TEST_F(BareCentre, ShowsResultsAtOnce)
{
    session::Session visit = session::after({}, session::Touched{});
    visit = session::after(visit, session::ChoseLanguage{"de"});
    visit = session::after(visit, session::ChoseTopic{content::Audience::person, {"all"}});
    const auto page = std::get<pages::ResultsPage>(pages::page(world, visit).body);
    EXPECT_TRUE(page.answers.empty());
    ASSERT_EQ(page.results.size(), 2u);
    EXPECT_EQ(page.results[0].title.text, "Einst");
    EXPECT_EQ(page.results[0].where->text, "Am Empfang stellen wir den Kontakt für Sie her");
    EXPECT_EQ(page.results[1].where->text, "Wir kennen keine Kontaktdaten. Bitte fragen Sie am Empfang.");
}

TEST_F(BareCentre, HelpsWithoutADesk)
{
    session::Session visit = session::after({}, session::Touched{});
    visit = session::after(visit, session::OpenedHelp{});
    const auto page = std::get<pages::HelpPage>(pages::page(world, visit).body);
    EXPECT_TRUE(page.desk.empty());
    EXPECT_TRUE(page.emergency.empty());
}

}  // namespace
