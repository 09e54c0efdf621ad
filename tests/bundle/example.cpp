#include "tests/bundle/example.h"

#include "kiosk/content/print.h"

namespace example {
namespace {

using namespace std::chrono_literals;
using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

content::Contact contact()
{
    return {"+49 381 4440", "post@example.org", "https://example.org", "https://example.org/termin"};
}

content::Evidence evidence()
{
    return {"Presseinfo 3/2013", year(2026) / 11 / 20};
}

content::Offered offered()
{
    return {year(2013) / 1 / 1, year(2030) / 12 / 31};
}

content::Timetable times()
{
    content::Timetable times;
    times.weekly.emplace();
    times.weekly->days[1] = {{{9h, 12h}, {"ar", "ru"}, "2.07", content::By::visit}};
    times.closed = {{year(2026) / 12 / 24, year(2027) / 1 / 1}};
    times.dates = {{year(2026) / 12 / 3, {14h, 16h}}};
    times.open_on_holidays = true;
    return times;
}

content::Centre centre()
{
    content::Centre centre;
    centre.languages = {{"de", {}, {}}, {"uk", {"en"}, {}}, {"en", {}, {}}};
    centre.time_zone.value = "Europe/Berlin";
    centre.holiday_rule = "mecklenburg-vorpommern";
    centre.holidays = {{year(2026) / 10 / 31, year(2026) / 10 / 31}};
    centre.place = {{{"house"}, {}}};
    centre.idle_after = 60s;
    centre.countdown = 20s;
    centre.enough = 2;
    centre.at_most = 5;
    centre.emergency = {{{"police"}, "110", {}}};
    centre.funders = {{{"migra"}, {}}};
    return centre;
}

content::Guide questions()
{
    content::Guide guide;
    guide.topics = {{{"hire"}, "handshake", content::Audience::employer, true, {}}};
    guide.questions = {
        {{"area"}, {content::Audience::association}, true, {{{"rostock"}, "sailing", {}}}, {}}};
    return guide;
}

content::Service advice()
{
    content::Service service;
    service.id = {"advice"};
    service.organisation = {{"migra"}, {}};
    service.topics = {{{"hire"}, {}}};
    service.places = {{{{"house"}, {}}, "2.07", "2", contact(), times(), {"de"}}};
    service.suits[{"area"}] = {{{"rostock"}, {}}};
    service.after = {{{"course"}, {}}};
    service.cost = content::Cost::varies;
    service.start = {content::Start::walk_in, content::Start::referral};
    service.interpreter = content::Interpreter::ask;
    service.languages = {"de", "en"};
    service.contact = contact();
    service.through_desk = true;
    service.times = times();
    service.offered = offered();
    service.sensitive = true;
    service.evidence = evidence();
    return service;
}

content::Place house()
{
    content::Place place;
    place.id = {"house"};
    place.street = "Waldemarstraße 32";
    place.postcode = "18057";
    place.city = "Rostock";
    place.area = {{{"rostock"}, {}}};
    place.floor = "2";
    place.room = "2.01";
    place.wheelchair = content::Wheelchair::partly;
    place.location = {54.0887, -12.125};
    place.contact = contact();
    place.times = times();
    place.evidence = evidence();
    return place;
}

}  // namespace

content::Facts facts()
{
    content::Facts facts;
    facts.centre = centre();
    facts.guide = questions();
    facts.organisations[{"migra"}] = {{"migra"}, contact(), evidence(), offered(), {}};
    facts.places[{"house"}] = house();
    facts.services[{"advice"}] = advice();
    facts.services[{"course"}].id = {"course"};
    facts.notices[{"moved"}] = {{"moved"},
                                year(2026) / 11 / 1,
                                year(2026) / 11 / 30,
                                content::Written<base::PlaceId>{{"house"}, {}},
                                content::NoticeLevel::closed,
                                {}};
    return facts;
}

guide::Guide guide()
{
    guide::Guide guide;
    guide.topics = {{{"hire"}, content::Audience::employer, true}};
    guide.questions = {{{"area"}, {content::Audience::association}, true, {{"rostock"}}}};
    guide::Candidate candidate;
    candidate.id = {"advice"};
    candidate.topics = {{"hire"}};
    candidate.suits[{"area"}] = {{"rostock"}};
    candidate.after = {{"course"}};
    candidate.areas = {{"rostock"}};
    candidate.offered = offered();
    candidate.sensitive = true;
    guide.candidates = {candidate};
    guide.enough = 2;
    guide.at_most = 5;
    return guide;
}

content::Translations advice_words()
{
    content::Words german;
    german.language = "de";
    german.fields["title"].items = {"Beratung"};
    german.fields["summary"].items = {"Wir helfen."};
    german.fields["bring"].items = {"Pass", "Zeugnis"};

    content::Words english;
    english.language = "en";
    english.by_machine = true;
    english.fields["title"].items = {"Advice"};
    english.fields["summary"].items = {"We help."};
    english.made_of["title"] = content::print({{"Hilfe"}, {}});
    english.made_of["summary"] = content::print(german.fields["summary"]);

    content::Words polish;
    polish.language = "pl";
    polish.fields["title"].items = {"Porada"};
    return {{"de", german}, {"en", english}, {"pl", polish}};
}

}  // namespace example
