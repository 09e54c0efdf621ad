#include <fmt/format.h>
#include <gtest/gtest.h>

#include "kiosk/load/keys.h"
#include "tests/load/reading.h"

namespace {

using namespace std::chrono;
using namespace std::chrono_literals;
using content::Kind;

// The keys of written values, "a b c".
template <class Ids>
std::string keys_of(const Ids& ids)
{
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : " ") + id.value.key;
    return text;
}

TEST(Centre, IsReadWhole)
{
    const auto [centre, findings] = tests::centre_from(R"(
format: 1
languages:
  - {tag: de}
  - {tag: uk, instead: [en, de]}
  - {tag: fa-AF, instead: fa}
time_zone: Europe/Berlin
holidays: mecklenburg-vorpommern
place: waldemarstrasse-32
idle: {after: 90 s, countdown: 1 min}
results: {enough: 5, at_most: 2}
emergency:
  - {id: fire-ambulance, phone: "112"}
funders: [bmas, ba]
)");
    EXPECT_EQ(findings, "");
    ASSERT_EQ(centre.languages.size(), 3u);
    EXPECT_EQ(centre.languages[1].instead, (std::vector<std::string>{"en", "de"}));
    EXPECT_EQ(centre.languages[2].tag, "fa-AF");
    EXPECT_EQ(centre.languages[2].instead, (std::vector<std::string>{"fa"}));
    EXPECT_EQ(centre.languages[2].spot, (base::Spot{"f", 6, 5}));
    EXPECT_EQ(centre.time_zone.value, "Europe/Berlin");
    EXPECT_EQ(centre.time_zone.spot, (base::Spot{"f", 7, 12}));
    EXPECT_EQ(centre.holiday_rule, "mecklenburg-vorpommern");
    EXPECT_EQ(centre.place->value.key, "waldemarstrasse-32");
    EXPECT_EQ(centre.idle_after, 90s);
    EXPECT_EQ(centre.countdown, 60s);
    EXPECT_EQ(centre.enough, 5);
    EXPECT_EQ(centre.at_most, 2);
    ASSERT_EQ(centre.emergency.size(), 1u);
    EXPECT_EQ(centre.emergency[0].id.key, "fire-ambulance");
    EXPECT_EQ(centre.emergency[0].phone, "112");
    EXPECT_EQ(keys_of(centre.funders), "bmas ba");
}

TEST(Centre, HasHolidaysByRuleOrByDate)
{
    const std::string before = "format: 1\nlanguages: [{tag: de}]\ntime_zone: x\nholidays: ";
    EXPECT_EQ(tests::centre_from(before + "2026-12-24\n").value.holidays.size(), 1u);
    EXPECT_EQ(tests::centre_from(before + "[2026-12-24..2026-12-26, 2027-01-01]\n").value.holidays.size(),
              2u);
    EXPECT_EQ(tests::centre_from(before + "mecklenburg-vorpomern\n").findings,
              "f:4:11: error: bad-value/nearly(\"mecklenburg-vorpomern\", \"mecklenburg-vorpommern\")\n");
    EXPECT_EQ(tests::centre_from(before + "[weihnachten]\n").findings,
              "f:4:12: error: bad-date/form(\"weihnachten\")\n");
}

TEST(Guide, IsReadWhole)
{
    const auto [guide, findings] = tests::guide_from(R"(
topics:
  - {id: recognition, icon: school}
  - {id: hire, audience: employer}
  - {id: violence, sensitive: true}
questions:
  - id: situation
    answers: [{id: working, icon: badge}, {id: studying}]
  - {id: area, preset: here, answers: [{id: rostock}]}
  - {id: size, audience: [employer, association], answers: [{id: small}, {id: large}]}
)");
    EXPECT_EQ(findings, "");
    ASSERT_EQ(guide.topics.size(), 3u);
    EXPECT_EQ(guide.topics[0].icon, "school");
    EXPECT_EQ(guide.topics[0].audience, content::Audience::person);
    EXPECT_EQ(guide.topics[1].audience, content::Audience::employer);
    EXPECT_TRUE(guide.topics[2].sensitive);
    ASSERT_EQ(guide.questions.size(), 3u);
    EXPECT_EQ(guide.questions[0].answers[0].icon, "badge");
    EXPECT_EQ(guide.questions[0].answers[1].spot, (base::Spot{"f", 8, 43}));
    EXPECT_EQ(guide.questions[0].audiences, (std::vector{content::Audience::person}));
    EXPECT_TRUE(guide.questions[1].preset_here);
    EXPECT_EQ(guide.questions[2].audiences,
              (std::vector{content::Audience::employer, content::Audience::association}));
}

TEST(Place, IsReadWhole)
{
    const auto [place, findings] = tests::place_from(R"(
street: Waldemarstraße 32
postcode: "18057"
city: Rostock
area: rostock
floor: 2
room: 2.07
wheelchair: partly
location: [54.0887, 12.1404]
phone: +49 381 44431160
email: info@example.org
web: https://example.org
hours: {mon-fri: 8-12}
closed: 2026-12-24..2027-01-01
dates: [2026-12-03 14:00-16:00]
holidays: open
source: "Impressum, abgerufen 2026"
checked: 2026-11-20
)");
    EXPECT_EQ(findings, "");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->street, "Waldemarstraße 32");
    EXPECT_EQ(place->postcode, "18057");
    EXPECT_EQ(place->area->value.key, "rostock");
    EXPECT_EQ(place->room, "2.07");
    EXPECT_EQ(place->wheelchair, content::Wheelchair::partly);
    EXPECT_DOUBLE_EQ(place->location->longitude, 12.1404);
    EXPECT_EQ(place->contact,
              (content::Contact{"+49 381 44431160", "info@example.org", "https://example.org", ""}));
    EXPECT_EQ(place->times.weekly->days[4].size(), 1u);
    EXPECT_EQ(place->times.closed.size(), 1u);
    EXPECT_EQ(place->times.dates.size(), 1u);
    EXPECT_TRUE(place->times.open_on_holidays);
    EXPECT_EQ(place->evidence.checked, 2026y / November / 20);
}

TEST(Service, IsReadWhole)
{
    const auto [service, findings] = tests::service_from(R"(
organisation: migra
topics: [recognition, work]
place: [{id: a, room: "2.07", floor: 2, contact: {phone: "112"}, hours: {mon: 8-9}, languages: [ar]}, b]
for: {situation: [looking-for-work, working], area: rostock}
after: language-test
cost: varies
start: [walk-in, referral]
languages: [de, en]
interpreter: bring
contact: {phone: "+49 381 44431160", book: https://example.org/termin}
hours: always
offered: {from: 2013-01-01, until: 2014-12-31}
sensitive: true
source: Presseinfo 3/2013
)");
    EXPECT_EQ(findings, "");
    ASSERT_TRUE(service);
    EXPECT_EQ(service->organisation.value.key, "migra");
    EXPECT_EQ(keys_of(service->topics), "recognition work");
    ASSERT_EQ(service->places.size(), 2u);
    EXPECT_EQ(service->places[0].place.value.key, "a");
    EXPECT_EQ(service->places[0].floor, "2");
    EXPECT_EQ(service->places[0].contact.phone, "112");
    EXPECT_EQ(service->places[0].languages, (std::vector<std::string>{"ar"}));
    EXPECT_TRUE(service->places[0].times.weekly);
    EXPECT_EQ(service->places[1].place.value.key, "b");
    EXPECT_EQ(service->places[1].place.spot, (base::Spot{"f", 4, 103}));
    EXPECT_EQ(keys_of(service->suits.at({"situation"})), "looking-for-work working");
    EXPECT_EQ(keys_of(service->suits.at({"area"})), "rostock");
    EXPECT_EQ(keys_of(service->after), "language-test");
    EXPECT_EQ(service->cost, content::Cost::varies);
    EXPECT_EQ(service->start, (std::vector{content::Start::walk_in, content::Start::referral}));
    EXPECT_EQ(service->interpreter, content::Interpreter::bring);
    EXPECT_EQ(service->contact.book, "https://example.org/termin");
    EXPECT_FALSE(service->through_desk);
    EXPECT_TRUE(service->times.weekly->always);
    EXPECT_TRUE(service->offered.on(2013y / July / 1));
    EXPECT_FALSE(service->offered.on(2015y / January / 1));
    EXPECT_TRUE(service->sensitive);
}

TEST(Service, NamesItsPlaceInThreeWays)
{
    const std::string before = "organisation: a\ntopics: b\nplace: ";
    EXPECT_EQ(tests::service_from(before + "x\n").value->places.size(), 1u);
    EXPECT_EQ(tests::service_from(before + "[x, y]\n").value->places.size(), 2u);
    EXPECT_EQ(tests::service_from(before + "{id: x, room: 3}\n").value->places[0].room, "3");
    EXPECT_EQ(tests::service_from(before + "[x, [y]]\n").findings,
              "f:3:12: error: wrong-type/text(\"place\")\n");
}

TEST(Service, MayBeReachedThroughTheDesk)
{
    const std::string before = "organisation: a\ntopics: b\ncontact: ";
    EXPECT_TRUE(tests::service_from(before + "desk\n").value->through_desk);
    EXPECT_EQ(tests::service_from(before + "phone\n").findings,
              "f:3:10: error: bad-value/list(\"phone\", \"desk\")\n");
}

TEST(Notice, IsAboutTheCentreAServiceOrAPlace)
{
    const std::string before = "from: 2026-11-20\nuntil: 2026-11-30\nlevel: closed\nabout: ";
    const auto about_place = tests::notice_from(before + "{place: a}\n");
    EXPECT_EQ(std::get<content::Written<base::PlaceId>>(about_place.value->about).value.key, "a");
    EXPECT_EQ(about_place.value->level, content::NoticeLevel::closed);
    const auto about_service = tests::notice_from(before + "{service: a}\n");
    EXPECT_EQ(std::get<content::Written<base::ServiceId>>(about_service.value->about).value.key, "a");
    const auto about_centre = tests::notice_from(before + "centre\n");
    EXPECT_TRUE(std::holds_alternative<std::monostate>(about_centre.value->about));
    EXPECT_EQ(about_centre.findings, "");

    EXPECT_EQ(tests::notice_from(before + "{service: a, place: b}\n").findings,
              "f:4:8: error: wrong-type/about\n");
    EXPECT_EQ(tests::notice_from(before + "house\n").findings,
              "f:4:8: error: bad-value/list(\"house\", \"centre\")\n");
}

TEST(Facts, WithoutWhatIsNeededAreLeftOut)
{
    EXPECT_FALSE(tests::service_from("topics: [a]\n").value);
    EXPECT_FALSE(tests::service_from("organisation: Migra\ntopics: [a]\n").value);
    EXPECT_FALSE(tests::service_from("organisation: migra\ntopics: []\n").value);
    EXPECT_FALSE(tests::place_from("street: x\n").value);
    EXPECT_FALSE(tests::notice_from("from: 2026-11-20\nuntil: 2026-11-30\n").value);
    EXPECT_TRUE(tests::organisation_from("").value.contact.empty());
}

// A kind's name and a file with one mistake.
struct Wrong {
    Kind kind;
    const char* yaml;
    const char* found;
};

std::string found_in(Kind kind, std::string_view yaml)
{
    switch (kind) {
        case Kind::centre: return tests::centre_from(yaml).findings;
        case Kind::guide: return tests::guide_from(yaml).findings;
        case Kind::organisation: return tests::organisation_from(yaml).findings;
        case Kind::place: return tests::place_from(yaml).findings;
        case Kind::service: return tests::service_from(yaml).findings;
        case Kind::notice: return tests::notice_from(yaml).findings;
    }
    return {};
}

const Wrong k_wrong[] = {
    {Kind::organisation, "phon: x\n", "f:1:1: error: unknown-key/nearly(\"phon\", \"phone\")\n"},
    {Kind::organisation, "Phone: x\n", "f:1:1: error: unknown-key/nearly(\"Phone\", \"phone\")\n"},
    {Kind::organisation, "telefon: x\n", "f:1:1: error: unknown-key/nearly(\"telefon\", \"phone\")\n"},
    {Kind::service, "organisation: x\ntopics: [a]\nphone: \"112\"\n",
     "f:3:1: error: unknown-key/inner(\"phone\", \"contact\")\n"},
    {Kind::organisation, "name: x\n", "f:1:1: error: unknown-key/words(\"name\", \"organisation.yaml\")\n"},
    {Kind::organisation, "\u00A0web: x\n", "f:1:1: error: bad-character/space-in-key\n"},
    {Kind::organisation, "phone: [a]\n", "f:1:8: error: wrong-type/text(\"phone\")\n"},
    {Kind::organisation, "phone: {a: b}\n", "f:1:8: error: wrong-type/text(\"phone\")\n"},
    {Kind::organisation, "phone:\n", "f:1:1: warning: empty-value(\"phone\")\n"},
    {Kind::organisation, "phone: ''\n", "f:1:1: warning: empty-value(\"phone\")\n"},
    {Kind::organisation, "phone: \"\u00A0 \"\n", "f:1:1: warning: empty-value(\"phone\")\n"},
    {Kind::organisation, "phone: null\n", "f:1:1: warning: empty-value/word(\"phone\", \"null\")\n"},
    {Kind::organisation, "source: Heft #3\n", "f:1:14: warning: cut-by-comment\n"},
    {Kind::organisation, "source: Heft # 3\n", "f:1:14: warning: cut-by-comment\n"},
    {Kind::organisation, "source: Heft  # die Notiz\n", ""},
    {Kind::organisation, "source: #3\n",
     "f:1:1: warning: empty-value(\"source\")\nf:1:9: warning: cut-by-comment\n"},
    {Kind::organisation, "source: |\n  a\n  b\n", "f:1:9: error: wrong-type/one-line(\"source\")\n"},
    {Kind::organisation, "offered: 2014\n", "f:1:10: error: wrong-type/section(\"offered\")\n"},
    {Kind::organisation, "offered: {from: 2014-01-01, until: 2013-01-01}\n",
     "f:1:36: error: bad-date/until-before-from\n"},
    {Kind::organisation, "offered: {form: 2014-01-01}\n",
     "f:1:11: error: unknown-key/nearly(\"form\", \"from\")\n"},
    {Kind::place, "city: x\nwheelchair: yes\n",
     "f:2:13: error: bad-value/list(\"yes\", \"full, partly, none\")\n"},
    {Kind::place, "city: x\nwheelchair: ful\n", "f:2:13: error: bad-value/nearly(\"ful\", \"full\")\n"},
    {Kind::place, "city: x\nlocation: 54.1, 12.1\n", "f:2:11: error: wrong-type/point\n"},
    {Kind::place, "city: x\nlocation: [54,08, 12,1]\n", "f:2:11: error: wrong-type/point\n"},
    {Kind::place, "city: x\nlocation: [120, 54]\n", "f:2:11: error: bad-number/point\n"},
    {Kind::place, "street: x\n", "f:1:1: error: missing-key(\"city\")\n"},
    {Kind::place, "street: x\ncity:\n", "f:2:1: error: missing-key/empty(\"city\")\n"},
    {Kind::service, "organisation: x\ntopics: a, b\n", "f:2:9: error: bad-id/commas(\"a, b\")\n"},
    {Kind::service, "organisation: x\ntopics: [a]\nfor: [b]\n", "f:3:6: error: wrong-type/questions\n"},
    {Kind::service, "organisation: x\ntopics: [a]\nfor: {b: [c, D]}\n",
     "f:3:14: error: bad-id/nearly(\"D\", \"d\")\n"},
    {Kind::service, "organisation: x\ntopics: [a]\nfor: {B: c}\n",
     "f:3:7: error: bad-id/nearly(\"B\", \"b\")\n"},
    {Kind::service, "organisation: x\ntopics: [a]\nlanguages: [de, englisch]\n",
     "f:3:17: error: bad-language/tag(\"englisch\")\n"},
    {Kind::service, "organisation: x\ntopics: [a]\nsensitive: ja\n",
     "f:3:12: error: bad-value/nearly(\"ja\", \"true\")\n"},
    {Kind::service, "organisation: x\ntopics: [a, ]\n", ""},
    {Kind::service, "organisation: x\ntopics:\n  - a\n  -\n", "f:4:3: warning: empty-value(\"topics\")\n"},
    {Kind::guide, "topics: a\n", "f:1:9: error: wrong-type/list(\"topics\")\n"},
    {Kind::guide, "topics: [a]\n", "f:1:10: error: wrong-type/section(\"topics\")\n"},
    {Kind::guide, "topics: [{icon: a}]\n", "f:1:10: error: missing-key(\"id\")\n"},
    {Kind::guide, "topics: [{id: a}, {id: a}]\n", "f:1:24: error: repeated-id(\"a\", \"1\")\n"},
    {Kind::guide, "topics: [{id: unknown}]\n", "f:1:15: error: bad-id/reserved(\"unknown\")\n"},
    {Kind::guide, "topics: [{id: a}]\nquestions: [{id: topic, answers: [{id: a}]}]\n",
     "f:2:18: error: bad-id/reserved(\"topic\")\n"},
    {Kind::guide, "topics: [{id: a}]\nquestions: [{id: q, answers: [{id: unknown}, {id: b}, {id: b}]}]\n",
     "f:2:36: error: bad-id/reserved(\"unknown\")\nf:2:60: error: repeated-id(\"b\", \"2\")\n"},
    {Kind::centre, "format: 1\nlanguages: [{tag: de}, {tag: de}]\ntime_zone: x\n",
     "f:2:30: error: repeated-id(\"de\", \"2\")\n"},
    {Kind::centre, "format: eins\nlanguages: [{tag: de}]\ntime_zone: x\n",
     "f:1:9: error: bad-number/whole(\"eins\", \"1\", \"1\")\n"},
    {Kind::centre, "format: 1\nlanguages: [{tag: de}]\ntime_zone: x\nidle: {after: 2}\n",
     "f:4:15: error: bad-duration(\"2\")\n"},
    {Kind::centre, "format: 1\nlanguages: [{tag: de}]\ntime_zone: x\nresults: {enough: 0}\n",
     "f:4:19: error: bad-number/whole(\"0\", \"1\", \"20\")\n"},
    {Kind::notice, "from: 2026-11-20\nuntil: 2026-11-19\nabout: centre\n",
     "f:2:8: error: bad-date/until-before-from\n"},
};

TEST(Facts, ThatAreWrongAreNamed)
{
    for (const auto& [kind, yaml, found] : k_wrong) EXPECT_EQ(found_in(kind, yaml), found) << yaml;
}

// A key with one letter left out is still recognised, whichever it is.
TEST(Facts, SuggestTheKeyThatWasMeant)
{
    for (const Kind kind :
         {Kind::centre, Kind::guide, Kind::organisation, Kind::place, Kind::service, Kind::notice}) {
        for (const load::Key& key : load::facts_keys(kind)) {
            for (std::size_t at = 0; at < key.name.size(); ++at) {
                std::string typo(key.name);
                typo.erase(at, 1);
                const std::string found = found_in(kind, typo + ": x\n");
                EXPECT_NE(found.find(fmt::format("unknown-key/nearly(\"{}\", \"{}\")", typo, key.name)),
                          found.npos)
                    << typo << "\n"
                    << found;
            }
        }
    }
}

}  // namespace
