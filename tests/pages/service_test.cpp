#include <gtest/gtest.h>

#include <algorithm>

#include "tests/pages/visit.h"
#include "tests/pages/voices.h"

namespace {

using pages::OpenState;
using pages::ServicePage;

class Service : public testing::Test {
protected:
    ServicePage page(const std::string& service, const base::LanguageTag& language = "en") const
    {
        return pages::service_page(centre.world(), {service}, language).value();
    }

    tests::SmallCentre centre;
};

std::string names(const std::vector<pages::Fact>& facts)
{
    std::string all;
    for (const pages::Fact& fact : facts) all += (all.empty() ? "" : " ") + fact.name;
    return all;
}

std::string names(const std::vector<pages::Remark>& remarks)
{
    std::string all;
    for (const pages::Remark& remark : remarks) all += (all.empty() ? "" : " ") + remark.name;
    return all;
}

std::string lines(const ServicePage& page, const std::string& name)
{
    const auto fact = std::ranges::find(page.facts, name, &pages::Fact::name);
    std::string all;
    if (fact == page.facts.end()) return all;
    for (const base::Phrase& line : fact->lines) all += tests::readable(line.text) + "\n";
    return all;
}

TEST_F(Service, MustExist)
{
    EXPECT_FALSE(pages::service_page(centre.world(), {"nothing"}, "en"));
}

TEST_F(Service, HasItsFactsInTheOrderOfQuestions)
{
    EXPECT_EQ(names(page("advice").facts),
              "who where when languages interpreter start cost phone web where-2");
    EXPECT_EQ(names(page("zoo").facts), "who where when languages start cost email");
    EXPECT_EQ(names(page("forms").facts), "who when languages desk phone email");
}

TEST_F(Service, ShowsThePlaceInTheAreaFirst)
{
    EXPECT_EQ(lines(page("advice"), "languages"), "German, English and Arabic\n");
    centre.here = base::PlaceId{"annex"};
    EXPECT_EQ(lines(page("advice"), "where"), "Marktplatz 1\n19053 Schwerin\nNot accessible by wheelchair\n");
    EXPECT_EQ(lines(page("advice"), "languages"), "German and Russian\n");
    EXPECT_EQ(lines(page("advice"), "phone"), "+49 381 999\n");
}

TEST_F(Service, FollowsTheAreaTheVisitorChose)
{
    tests::Visit visit(centre, "en");
    visit.topic("papers").change("area").answer("area", "schwerin").service("advice");
    EXPECT_EQ(lines(visit.body<ServicePage>(), "languages"), "German and Russian\n");
}

TEST_F(Service, TellsOfOtherPlacesOnlyWhatDiffers)
{
    EXPECT_EQ(lines(page("advice"), "where-2"),
              "Marktplatz 1\n19053 Schwerin\nNot accessible by wheelchair\nTue 10:00–12:00\n"
              "Closed: 24 November 2026 and 24 December 2026 – 1 January 2027\nGerman and Russian\n"
              "+49 381 999\n");
}

TEST_F(Service, IsNeverCalledClosedWhenItsHoursAreUnknown)
{
    const ServicePage office = page("tower-office");
    EXPECT_EQ(office.open, OpenState::unknown);
    EXPECT_FALSE(office.opening);
    EXPECT_EQ(lines(office, "when"), "Opening hours: please ask\n");
}

TEST_F(Service, SendsToTheDeskWhenItIsReachedThroughIt)
{
    EXPECT_EQ(lines(page("forms"), "desk"),
              "We make the contact for you at the desk\nKleines Haus\nWaldemarstraße 32\n18057 Rostock\n"
              "Mon–Thu 8:00–15:00\nFri 8:00–13:00\nClosed: 25 November 2026\n");
    EXPECT_EQ(lines(page("forms"), "phone"), "+49 381 200-1\n");
}

TEST_F(Service, SendsToTheDeskWhenNobodyHasAContact)
{
    EXPECT_TRUE(
        lines(page("lost"), "desk").starts_with("We have no contact details. Please ask at the desk.\n"))
        << lines(page("lost"), "desk");
}

TEST_F(Service, HasTheGermanTitleOnlyUnderAnother)
{
    EXPECT_EQ(page("advice", "en").german_title, (base::Phrase{"Beratung", "de"}));
    EXPECT_EQ(page("advice", "de").german_title, std::nullopt);
}

struct Confession {
    const char* name;
    const char* service;
    const char* language;
    const char* remarks;
};

class Remarks : public testing::TestWithParam<Confession> {};

TEST_P(Remarks, SayWhatIsNotAsItShouldBe)
{
    const tests::SmallCentre centre;
    const auto page = pages::service_page(centre.world(), {GetParam().service}, GetParam().language);
    EXPECT_EQ(names(page->remarks), GetParam().remarks);
}

INSTANTIATE_TEST_SUITE_P(
    Services, Remarks,
    testing::Values(Confession{"German", "advice", "de", "checked"},
                    Confession{"Machine", "advice", "en", "other-language machine checked"},
                    Confession{"TwoOthers", "advice", "uk",
                               "other-language other-language-2 machine out-of-date checked"},
                    Confession{"NamesAreNotRemarked", "forms", "en", "unchecked"},
                    Confession{"Old", "zoo", "de", "unchecked"}),
    [](const auto& one) { return one.param.name; });

TEST_F(Service, IsUncheckedAfterAYear)
{
    centre.now = std::chrono::sys_days(std::chrono::year(2027) / 11 / 1) + std::chrono::hours(9);
    EXPECT_EQ(names(page("advice", "de").remarks), "checked");
    centre.now += std::chrono::days(1);
    EXPECT_EQ(names(page("advice", "de").remarks), "unchecked");
}

TEST_F(Service, SaysWhereAndWhenTheDeskIsWhenUnchecked)
{
    EXPECT_EQ(
        tests::readable(page("forms").remarks.back().phrase.text),
        "Nobody has checked these details yet. Please ask at the desk: Kleines Haus, Waldemarstraße 32, "
        "18057 Rostock. Mon–Thu 8:00–15:00 and Fri 8:00–13:00");
    EXPECT_EQ(tests::readable(page("zoo").remarks.back().phrase.text),
              "These details were last checked on 1 March 2024. Please ask at the desk: Kleines Haus, "
              "Waldemarstraße 32, 18057 Rostock. Mon–Thu 8:00–15:00 and Fri 8:00–13:00");
}

TEST_F(Service, IsClosedByANoticeAboutItsPlace)
{
    EXPECT_EQ(page("schwerin-office").open, OpenState::closed);
    EXPECT_TRUE(page("schwerin-office").notices.empty());
    centre.now += std::chrono::hours(25);  // Tuesday, 11:00, when it would be open
    const ServicePage office = page("schwerin-office");
    EXPECT_EQ(office.open, OpenState::closed);
    EXPECT_EQ(tests::readable(office.opening->text),
              "Closed: Water damage. Opens on Tuesday, 1 December 2026 at 10:00");
    ASSERT_EQ(office.notices.size(), 1u);
    EXPECT_EQ(office.notices[0].text.text, "Water damage.");
    EXPECT_TRUE(office.notices[0].closed);
}

TEST_F(Service, IsClosedWithTheCentreItIsIn)
{
    EXPECT_EQ(page("course").open, OpenState::open);
    centre.now += std::chrono::days(2);
    EXPECT_EQ(page("course").open, OpenState::closed);
    EXPECT_EQ(page("zoo").open, OpenState::open) << "is somewhere else";
}

TEST_F(Service, ThatHasGoneLeadsBackToTheWalk)
{
    tests::Visit visit(centre, "en");
    EXPECT_TRUE(std::holds_alternative<pages::HomePage>(visit.service("nothing").page().body));
    visit.then(session::WentBack{}).topic("papers").service("nothing");
    EXPECT_TRUE(std::holds_alternative<pages::ResultsPage>(visit.page().body));
}

}  // namespace
