#include "tests/check/centre.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "kiosk/content/print.h"
#include "kiosk/i18n/words.h"
#include "kiosk/text/engine.h"
#include "tests/support/fonts.h"

namespace tests {
namespace {

using content::Audience;
using std::chrono::year;

constexpr base::Date k_today = year(2026) / 11 / 23;
constexpr base::Date k_checked = year(2026) / 11 / 1;

base::Spot guide_line(int line)
{
    return {"guide/guide.yaml", line, 5};
}

content::Guide guide()
{
    content::Guide guide;
    guide.topics = {{{"work"}, "search", Audience::person, false, guide_line(2)},
                    {{"hire"}, "handshake", Audience::employer, false, guide_line(3)}};
    guide.questions = {
        {{"situation"}, {Audience::person}, false, {{{"new"}, "", {}}, {{"here"}, "", {}}}, guide_line(5)},
        {{"area"}, {Audience::person}, true, {{{"rostock"}, "", {}}}, guide_line(6)},
        {{"size"}, {Audience::employer}, false, {{{"small"}, "", {}}}, guide_line(7)}};
    return guide;
}

content::Service service(const char* id, const char* topic)
{
    const std::string file = fmt::format("services/{}/service.yaml", id);
    content::Service service;
    service.id = {id};
    service.organisation = {{"migra"}, {file, 1, 15}};
    service.topics = {{{topic}, {file, 2, 10}}};
    service.evidence.checked = k_checked;
    service.spot = {file, 1, 1};
    return service;
}

const text::Engine& engine()
{
    static const auto opened = text::Engine::open(gathered_fonts());
    return *opened;
}

// Whatever is found can be said, in both languages of the staff.
void expect_sentences(const std::string& rule, const std::string& detail)
{
    static const i18n::Words staff(base::share_folder() / "locales", "staff");
    for (const char* language : {"en", "de"}) {
        EXPECT_TRUE(staff.has(rule + ".why", language)) << rule;
        EXPECT_TRUE(staff.has(rule + detail + ".message", language)) << rule << detail;
        EXPECT_TRUE(staff.has(rule + detail + ".hint", language)) << rule << detail;
    }
}

std::string line(const base::Finding& finding)
{
    const std::string detail = finding.detail.empty() ? "" : "." + finding.detail;
    expect_sentences(finding.rule, detail);
    std::string line =
        fmt::format("{}:{}:{}: {} {}{}", finding.spot.file, finding.spot.line, finding.spot.column,
                    i18n::name_of(finding.severity), finding.rule, detail);
    for (const std::string& argument : finding.arguments) line += " " + argument;
    return line;
}

std::vector<std::string> lines(const base::Findings& findings)
{
    std::vector<std::string> lines;
    for (const base::Finding& finding : findings) lines.push_back(line(finding));
    return lines;
}

}  // namespace

content::Facts good_facts()
{
    content::Facts facts;
    facts.centre.languages = {{"de", {}, {"centre/centre.yaml", 3, 5}},
                              {"en", {"de"}, {"centre/centre.yaml", 4, 5}}};
    facts.centre.time_zone = {"Europe/Berlin", {"centre/centre.yaml", 5, 12}};
    facts.centre.place = {{{"house"}, {"centre/centre.yaml", 6, 8}}};
    facts.centre.emergency = {{{"police"}, "110", {}}};
    facts.centre.funders = {{{"migra"}, {"centre/centre.yaml", 8, 11}}};
    facts.guide = guide();
    facts.organisations[{"migra"}] = {{"migra"},
                                      {"+49 381 4440", "", "", ""},
                                      {"", k_checked},
                                      {},
                                      {"organisations/migra/organisation.yaml", 1, 1}};
    content::Place house;
    house.id = {"house"};
    house.street = "Waldemarstraße 32";
    house.city = "Rostock";
    house.area = {{{"rostock"}, {"places/house/place.yaml", 3, 7}}};
    house.evidence.checked = k_checked;
    house.spot = {"places/house/place.yaml", 1, 1};
    facts.places[{"house"}] = house;
    facts.services[{"advice"}] = service("advice", "work");
    facts.services[{"advice"}].suits[{"situation"}] = {{{"new"}, {"services/advice/service.yaml", 4, 19}}};
    facts.services[{"staff"}] = service("staff", "hire");
    facts.services[{"staff"}].suits[{"size"}] = {{{"small"}, {"services/staff/service.yaml", 4, 14}}};
    return facts;
}

content::Translations good_words()
{
    content::Words german;
    german.language = "de";
    german.fields["title"] = {{"Beratung"}, {"services/advice/de.yaml", 1, 8}};
    german.fields["summary"] = {{"Wir helfen."}, {"services/advice/de.yaml", 2, 10}};
    german.spot = {"services/advice/de.yaml", 1, 1};
    content::Words english = german;
    english.language = "en";
    english.fields["title"] = {{"Advice"}, {"services/advice/en.yaml", 1, 8}};
    english.fields["summary"] = {{"We help."}, {"services/advice/en.yaml", 2, 10}};
    english.spot = {"services/advice/en.yaml", 1, 1};
    for (const auto& [path, text] : german.fields) english.made_of[path] = content::print(text);
    return {{"de", german}, {"en", english}};
}

content::Translations good_guide_words()
{
    content::Translations words;
    for (const char* language : {"de", "en"}) {
        const std::string file = fmt::format("guide/{}.yaml", language);
        content::Words& all = words[language];
        all.language = language;
        all.spot = {file, 1, 1};
        int line = 1;
        for (const char* path :
             {"topics.work.title", "topics.hire.title", "questions.situation.ask",
              "questions.situation.answers.new", "questions.situation.answers.here", "questions.area.ask",
              "questions.area.answers.rostock", "questions.size.ask", "questions.size.answers.small"}) {
            all.fields[path] = {{path}, {file, ++line, 12}};
            if (all.language == "en") all.made_of[path] = content::print({{path}, {}});
        }
    }
    return words;
}

std::vector<content::Thing> things_of(const content::Facts& facts)
{
    std::vector<content::Thing> things = {{content::Kind::centre, ""}, {content::Kind::guide, ""}};
    for (const auto& [id, thing] : facts.organisations)
        things.push_back({content::Kind::organisation, id.key});
    for (const auto& [id, thing] : facts.places) things.push_back({content::Kind::place, id.key});
    for (const auto& [id, thing] : facts.services) things.push_back({content::Kind::service, id.key});
    for (const auto& [id, thing] : facts.notices) things.push_back({content::Kind::notice, id.key});
    return things;
}

std::vector<std::string> lines_of(const content::Facts& facts)
{
    return lines_of(facts, things_of(facts));
}

std::vector<std::string> lines_of(const content::Facts& facts, const std::vector<content::Thing>& things)
{
    return lines(check::facts_findings(facts, things, {k_today, engine().coverage()}));
}

std::vector<std::string> lines_of(const content::Facts& facts, const content::Thing& thing,
                                  const content::Translations& words, const base::Findings& while_reading)
{
    return lines(check::words_findings(facts, thing, {words, while_reading}, {k_today, engine().coverage()}));
}

}  // namespace tests
