#include <gtest/gtest.h>

#include "tests/check/centre.h"

namespace {

using content::Facts;
using std::chrono::year;
using Lines = std::vector<std::string>;

TEST(FactsRules, FindNothingInAGoodCentre)
{
    EXPECT_EQ(tests::lines_of(tests::good_facts()), Lines{});
}

struct Row {
    const char* what;
    void (*spoil)(Facts&);
    Lines expected;
};

void expect_lines(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        Facts facts = tests::good_facts();
        row.spoil(facts);
        EXPECT_EQ(tests::lines_of(facts), row.expected) << row.what;
    }
}

content::Service& advice(Facts& facts)
{
    return facts.services.at({"advice"});
}

base::Spot line(int number)
{
    return {"services/advice/service.yaml", number, 9};
}

TEST(FactsRules, FindReferencesToNothing)
{
    expect_lines({
        {"organisation",
         [](Facts& f) { advice(f).organisation.value = {"migro"}; },
         {"services/advice/service.yaml:1:15: error unknown-reference.near migro organisations/ migra"}},
        {"topic",
         [](Facts& f) {
             advice(f).topics.push_back({{"law"}, line(2)});
         },
         {"services/advice/service.yaml:2:9: error unknown-reference.far law guide/guide.yaml: topics"}},
        {"place",
         [](Facts& f) {
             advice(f).places = {{{{"hous"}, line(3)}, {}, {}, {}, {}, {}}};
         },
         {"services/advice/service.yaml:3:9: error unknown-reference.near hous places/ house"}},
        {"question",
         [](Facts& f) {
             advice(f).suits[{"nationality"}] = {{{"young"}, line(5)}};
         },
         {"services/advice/service.yaml:5:9: error unknown-reference.far nationality guide/guide.yaml: "
          "questions"}},
        {"answer",
         [](Facts& f) {
             advice(f).suits[{"situation"}].push_back({{"neu"}, line(5)});
         },
         {"services/advice/service.yaml:5:9: error unknown-reference.near neu "
          "guide/guide.yaml: questions.situation.answers new"}},
        {"after",
         [](Facts& f) {
             advice(f).after = {{{"course"}, line(6)}};
         },
         {"services/advice/service.yaml:6:9: error unknown-reference.far course services/"}},
        {"area",
         [](Facts& f) { f.places.at({"house"}).area->value = {"wismar"}; },
         {"places/house/place.yaml:3:7: error unknown-reference.far wismar "
          "guide/guide.yaml: questions.area.answers"}},
        {"no question for areas",
         [](Facts& f) { f.guide.questions[1].preset_here = false; },
         {"guide/guide.yaml:6:5: warning unused-question area",
          "places/house/place.yaml:3:7: error unknown-reference.area rostock"}},
        {"funder",
         [](Facts& f) { f.centre.funders[0].value = {"bmas"}; },
         {"centre/centre.yaml:8:11: error unknown-reference.far bmas organisations/"}},
        {"desk",
         [](Facts& f) { f.centre.place->value = {"mouse"}; },
         {"centre/centre.yaml:6:8: error unknown-reference.near mouse places/ house"}},
        {"language instead",
         [](Facts& f) { f.centre.languages[1].instead = {"fr"}; },
         {"centre/centre.yaml:4:5: error unknown-reference.far fr centre/centre.yaml: languages"}},
        {"notice about a service",
         [](Facts& f) {
             f.notices[{"n"}].about =
                 content::Written<base::ServiceId>{{"avice"}, {"notices/n/notice.yaml", 3, 8}};
         },
         {"notices/n/notice.yaml:3:8: error unknown-reference.near avice services/ advice"}},
        {"notice about a place",
         [](Facts& f) {
             f.notices[{"n"}].about = content::Written<base::PlaceId>{{"x"}, {"notices/n/notice.yaml", 3, 8}};
         },
         {"notices/n/notice.yaml:3:8: error unknown-reference.far x places/"}},
        {"what could not be read", [](Facts& f) { advice(f).organisation.value = {}; }, {}},
    });
}

TEST(FactsRules, SayNothingOfReferencesToWhatWasNotUnderstood)
{
    Facts facts = tests::good_facts();
    const std::vector<content::Thing> things = tests::things_of(facts);
    facts.services.erase({"staff"});
    facts.organisations.clear();
    EXPECT_EQ(tests::lines_of(facts, things), Lines{});
}

TEST(FactsRules, SayNothingOfAGuideThatWasNotUnderstood)
{
    Facts facts = tests::good_facts();
    facts.guide = {};
    EXPECT_EQ(tests::lines_of(facts), Lines{});
}

TEST(FactsRules, FindWhatAVisitorCannotReach)
{
    expect_lines({
        {"an empty topic",
         [](Facts& f) { f.services.erase({"staff"}); },
         {"guide/guide.yaml:3:5: error topic-without-service.ever hire",
          "guide/guide.yaml:7:5: warning unused-question size"}},
        {"a topic that is empty today",
         [](Facts& f) { f.services.at({"staff"}).offered.from = year(2027) / 1 / 1; },
         {"guide/guide.yaml:3:5: warning topic-without-service.today hire"}},
        {"an organisation that has ended",
         [](Facts& f) { f.organisations.at({"migra"}).offered.until = year(2026) / 11 / 22; },
         {"guide/guide.yaml:2:5: warning topic-without-service.today work",
          "guide/guide.yaml:3:5: warning topic-without-service.today hire",
          "organisations/migra/organisation.yaml:1:1: note offered-over 2026-11-22"}},
        {"a question nobody needs",
         [](Facts& f) { advice(f).suits.clear(); },
         {"guide/guide.yaml:5:5: warning unused-question situation"}},
        {"a question of the other door",
         [](Facts& f) {
             advice(f).suits[{"size"}] = {{{"small"}, line(5)}};
         },
         {"services/advice/service.yaml:5:9: warning question-of-another-door size advice"}},
        {"the preset question has no door",
         [](Facts& f) {
             f.services.at({"staff"}).suits[{"area"}] = {{{"rostock"}, line(5)}};
         },
         {}},
    });
}

TEST(FactsRules, FindServicesWithoutContact)
{
    const auto without_organisations = [](Facts& f) { f.organisations.at({"migra"}).contact = {}; };
    Facts facts = tests::good_facts();
    without_organisations(facts);
    facts.services.at({"staff"}).through_desk = true;
    const Lines missing = {"services/advice/service.yaml:1:1: warning no-contact advice"};
    EXPECT_EQ(tests::lines_of(facts), missing);

    advice(facts).places = {{{{"house"}, line(3)}, {}, {}, {}, {}, {}}};
    EXPECT_EQ(tests::lines_of(facts), missing);

    Facts with_place = facts;
    with_place.places.at({"house"}).contact.email = "haus@example.org";
    EXPECT_EQ(tests::lines_of(with_place), Lines{});
    Facts with_entry = facts;
    advice(with_entry).places[0].contact.phone = "110";
    EXPECT_EQ(tests::lines_of(with_entry), Lines{});
    Facts with_own = facts;
    advice(with_own).contact.web = "https://example.org";
    EXPECT_EQ(tests::lines_of(with_own), Lines{});
}

TEST(FactsRules, FindFactsThatNobodyVerifies)
{
    expect_lines({
        {"never",
         [](Facts& f) { advice(f).evidence.checked.reset(); },
         {"services/advice/service.yaml:1:1: warning unchecked.never"}},
        {"180 days", [](Facts& f) { advice(f).evidence.checked = year(2026) / 5 / 27; }, {}},
        {"181 days",
         [](Facts& f) { advice(f).evidence.checked = year(2026) / 5 / 26; },
         {"services/advice/service.yaml:1:1: warning unchecked.old 2026-05-26 180"}},
        {"tomorrow",
         [](Facts& f) { advice(f).evidence.checked = year(2026) / 11 / 24; },
         {"services/advice/service.yaml:1:1: warning unchecked.future 2026-11-24"}},
        {"organisation",
         [](Facts& f) { f.organisations.at({"migra"}).evidence.checked.reset(); },
         {"organisations/migra/organisation.yaml:1:1: warning unchecked.never"}},
        {"place",
         [](Facts& f) { f.places.at({"house"}).evidence.checked.reset(); },
         {"places/house/place.yaml:1:1: warning unchecked.never"}},
    });
}

TEST(FactsRules, NoteWhatIsOver)
{
    expect_lines({
        {"a service that is over needs no check",
         [](Facts& f) {
             f.services[{"old"}] = advice(f);
             f.services[{"old"}].offered.until = year(2014) / 12 / 31;
             f.services[{"old"}].evidence.checked.reset();
         },
         {"services/advice/service.yaml:1:1: note offered-over 2014-12-31"}},
        {"a notice until yesterday",
         [](Facts& f) {
             f.notices[{"n"}] = {{"n"}, {}, year(2026) / 11 / 22, {}, {}, {"notices/n/notice.yaml"}};
         },
         {"notices/n/notice.yaml:1:1: note notice-over 2026-11-22"}},
        {"a notice until today",
         [](Facts& f) {
             f.notices[{"n"}] = {{"n"}, {}, year(2026) / 11 / 23, {}, {}, {"notices/n/notice.yaml"}};
         },
         {}},
    });
}

TEST(FactsRules, FindCircles)
{
    Facts facts = tests::good_facts();
    advice(facts).after = {{{"staff"}, line(6)}};
    facts.services.at({"staff"}).after = {{{"advice"}, {"services/staff/service.yaml", 6, 9}}};
    facts.services[{"third"}] = advice(facts);
    EXPECT_EQ(tests::lines_of(facts), (Lines{"services/advice/service.yaml:6:9: error circle advice staff",
                                             "services/staff/service.yaml:6:9: error circle staff advice"}));
    advice(facts).after = {{{"advice"}, line(6)}};
    facts.services.at({"staff"}).after.clear();
    EXPECT_EQ(tests::lines_of(facts),
              (Lines{"services/advice/service.yaml:6:9: error circle advice advice"}));
}

TEST(FactsRules, FindUnusableValues)
{
    expect_lines({
        {"time zone",
         [](Facts& f) { f.centre.time_zone.value = "Europe/Rostock"; },
         {"centre/centre.yaml:5:12: error unknown-time-zone Europe/Rostock"}},
        {"icon of a topic",
         [](Facts& f) { f.guide.topics[0].icon = "no_such_icon"; },
         {"guide/guide.yaml:2:5: error icon-without-glyph no_such_icon"}},
        {"icon of an answer",
         [](Facts& f) {
             f.guide.questions[0].answers[0].icon = "serch";
             f.guide.questions[0].answers[0].spot = {"guide/guide.yaml", 5, 20};
         },
         {"guide/guide.yaml:5:20: error icon-without-glyph serch"}},
        {"letter of a street",
         [](Facts& f) { f.places.at({"house"}).street = "日 1"; },
         {"places/house/place.yaml:1:1: error letter-without-glyph 日 U+65E5 street"}},
        {"letter of a room",
         [](Facts& f) {
             advice(f).places = {{{{"house"}, line(3)}, "𐎠", {}, {}, {}, {}}};
         },
         {"services/advice/service.yaml:3:9: error letter-without-glyph 𐎠 U+103A0 room"}},
    });
}

}  // namespace
