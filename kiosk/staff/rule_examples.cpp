#include "kiosk/staff/rule_examples.h"

#include <algorithm>
#include <iterator>

namespace staff {
namespace {

constexpr std::string_view k_service = "services/advice/service.yaml";
constexpr std::string_view k_german = "services/advice/de.yaml";
constexpr std::string_view k_english = "services/course/en.yaml";
constexpr std::string_view k_guide = "guide/guide.yaml";
constexpr std::string_view k_centre = "centre/centre.yaml";
constexpr std::string_view k_place = "places/house/place.yaml";

constexpr Example k_examples[] = {
    {"alias-or-anchor", k_german, "summary: &Mehr als eine Beratung", "summary: \"&Mehr als eine Beratung\""},
    {"always-but-holidays", k_service, "hours: always",
     "hours: always\n"
     "holidays: open"},
    {"bad-character", k_german, "summary: Wir\u200bhelfen Ihnen.", "summary: Wir helfen Ihnen."},
    {"bad-date", k_service, "closed: 24.12.2026 - 1.1.2027", "closed: 2026-12-24..2027-01-01"},
    {"bad-duration", k_centre, "idle: {after: 2 Minuten}", "idle: {after: 2 min}"},
    {"bad-email", k_service, "contact: {email: beratung(at)example.org}",
     "contact: {email: beratung@example.org}"},
    {"bad-hours", k_service, "hours: Mo-Fr 9.00 - 12.00 Uhr", "hours: {mon-fri: 9:00-12:00}"},
    {"bad-id", k_centre, "funders: [Verein]", "funders: [verein]"},
    {"bad-language", k_service, "languages: [deutsch, englisch]", "languages: [de, en]"},
    {"bad-number", k_place, "location: [\"54,0887\", \"12,1404\"]", "location: [54.0887, 12.1404]"},
    {"bad-phone", k_service, "contact: {phone: \"0381 4443116\"}", "contact: {phone: \"+49 381 4443116\"}"},
    {"bad-plan",
     "places/house/floor-2.svg",
     "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 200\">\n"
     "  <image id=\"room-2-07\" href=\"grundriss.png\"/>\n"
     "</svg>",
     "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 200\">\n"
     "  <rect id=\"room-2-07\" x=\"20\" y=\"20\" width=\"160\" height=\"160\"/>\n"
     "</svg>",
     {},
     true},
    {"bad-value", k_service, "cost: kostenlos", "cost: free"},
    {"bad-web", k_service, "contact: {web: www.example.org}", "contact: {web: https://www.example.org}"},
    {"broken-yaml", k_german, "summary: Hinweis: bitte klingeln", "summary: \"Hinweis: bitte klingeln\""},
    {"circle", k_service,
     "# services/course/service.yaml: after: [advice]\n"
     "after: [course]",
     "# services/course/service.yaml: after: [advice]"},
    {"cut-by-comment", k_place, "room: Raum #3", "room: \"Raum #3\""},
    {"empty-value", k_service, "languages:", "languages: [de, en]"},
    {"holidays-over", k_centre, "holidays: [2026-10-03, 2026-10-31]", "holidays: mecklenburg-vorpommern"},
    {"icon-without-glyph", k_guide,
     "topics:\n"
     "  - {id: work, icon: Arbeit}\n"
     "  - {id: german, icon: translate}",
     "topics:\n"
     "  - {id: work, icon: work}\n"
     "  - {id: german, icon: translate}"},
    {"joined-lines", k_german,
     "about: Bringen Sie mit\n"
     "  - Pass",
     "about: |\n"
     "  Bringen Sie mit:\n"
     "\n"
     "  - Pass"},
    {"letter-without-glyph", k_german, "summary: Wir helfen Ihnen. 🦊", "summary: Wir helfen Ihnen."},
    {"long-text", k_german,
     "summary: Wir beraten Sie ausführlich zu allen Fragen, die mit der Suche nach einer Arbeit "
     "zusammenhängen,\n"
     "  vom Lebenslauf über die Anerkennung Ihrer Abschlüsse bis zum Gespräch mit dem Arbeitgeber, in vielen "
     "Sprachen,\n"
     "  nach Vereinbarung auch am Abend.",
     "summary: Wir helfen bei der Suche."},
    {"long-title", k_german, "title: Individuelle Beratung und Begleitung bei der Suche nach einer Arbeit",
     "title: Beratung zur Arbeit"},
    {"misplaced-file", "services/advice/de.yml", "title: Beratung",
     "title: Beratung zur Arbeit\n"
     "summary: Wir helfen bei der Suche.",
     k_german},
    {"missing-file", "places/annex/de.yaml", "name: Anbau",
     "city: Rostock\n"
     "checked: 2026-11-20",
     "places/annex/place.yaml"},
    {"missing-german",
     k_german,
     "title: Beratung zur Arbeit",
     "title: Beratung zur Arbeit\n"
     "summary: Wir helfen bei der Suche.",
     {},
     true},
    {"missing-key", k_centre,
     "emergency:\n"
     "  - {id: police}",
     "emergency:\n"
     "  - {id: police, phone: \"110\"}"},
    {"missing-language",
     k_english,
     "title: Language course\n"
     "of: {title: 195143f3}",
     "title: Language course\n"
     "summary: You learn German in 600 lessons.\n"
     "of: {title: 195143f3, summary: 8cad873f}",
     {},
     true},
    {"mixed-letters", k_german, "words: [\u0410rbeit]", "words: [Arbeit]"},
    {"newer-format", k_centre, "format: 2", "format: 1"},
    {"no-contact",
     "organisations/migra/organisation.yaml",
     "checked: 2026-11-20",
     "web: https://www.migra-mv.de\n"
     "checked: 2026-11-20",
     {},
     true},
    {"not-compared",
     k_english,
     "title: Language course\n"
     "summary: You learn German in 600 lessons.",
     "title: Language course\n"
     "summary: You learn German in 600 lessons.\n"
     "of: {title: 195143f3, summary: 8cad873f}",
     {},
     true},
    {"not-offered", "services/course/fr.yaml", "title: Cours de langue",
     "title: Language course\n"
     "summary: You learn German in 600 lessons.\n"
     "of: {title: 195143f3, summary: 8cad873f}",
     k_english, true},
    {"not-translated", k_english, "summary: Sie lernen Deutsch in 600 Stunden.",
     "summary: You learn German in 600 lessons."},
    {"notice-over", "notices/holiday/notice.yaml", "until: 2026-11-22", "until: 2026-12-31"},
    {"numbers-differ", k_english, "summary: You learn German in 500 lessons.",
     "summary: You learn German in 600 lessons."},
    {"offered-over", "organisations/verein/organisation.yaml", "offered: {until: 2014-12-31}",
     "offered: {from: 2013-01-01}"},
    {"out-of-date", k_english, "of: {title: 195143f3, summary: 00000000}",
     "of: {title: 195143f3, summary: 8cad873f}"},
    {"pasted", k_german, "words: [=B2, \"Beratung&nbsp;Arbeit\"]", "words: [Beratung, Arbeit]"},
    {"question-of-another-door", k_guide,
     "questions:\n"
     "  - id: situation\n"
     "    audience: [employer]\n"
     "    answers: [{id: new}, {id: here}]",
     "questions:\n"
     "  - id: situation\n"
     "    audience: [person]\n"
     "    answers: [{id: new}, {id: here}]"},
    {"repeated-id", k_guide,
     "topics:\n"
     "  - {id: work, icon: work}\n"
     "  - {id: work, icon: school}\n"
     "  - {id: german}",
     "topics:\n"
     "  - {id: work, icon: work}\n"
     "  - {id: german}"},
    {"repeated-key", k_service,
     "cost: free\n"
     "cost: paid",
     "cost: free"},
    {"second-document", k_german,
     "words: [Arbeit]\n"
     "---\n"
     "about: Kommen Sie vorbei.",
     "words: [Arbeit]"},
    {"tag", k_german, "summary: !Achtung bitte lesen", "summary: \"!Achtung bitte lesen\""},
    {"too-deep", k_german, "words: [[[[[[[[[[[[[[[[Arbeit]]]]]]]]]]]]]]]]", "words: [Arbeit]"},
    {"topic-without-service", "services/course/service.yaml", "topics: [work]", "topics: [german]"},
    {"unchecked", k_service, "checked: 2025-03-01", "checked: 2026-11-20"},
    {"unclosed-quote", k_german, "summary: \"Wir helfen bei der Suche.",
     "summary: \"Wir helfen bei der Suche.\""},
    {"unknown-key", k_service, "telefon: \"+49 381 4443116\"", "contact: {phone: \"+49 381 4443116\"}"},
    {"unknown-markup", k_german,
     "about: |\n"
     "  Bringen Sie mit:\n"
     "  * Pass",
     "about: |\n"
     "  Bringen Sie mit:\n"
     "  - Pass"},
    {"unknown-reference", k_service, "place: hause", "place: house"},
    {"unknown-time-zone", k_centre, "time_zone: Berlin", "time_zone: Europe/Berlin"},
    {"unused-question",
     k_service,
     "# niemand fragt mit for: nach situation\n"
     "organisation: migra\n"
     "topics: [work]\n"
     "checked: 2026-11-20",
     "organisation: migra\n"
     "topics: [work]\n"
     "for: {situation: [new]}\n"
     "checked: 2026-11-20",
     {},
     true},
    {"without-german", k_english, "bring: [Passport]", "# bring: [Pass] zuerst in de.yaml"},
    {"wrong-letters", k_english, "summary: Вивчайте німецьку мову протягом 600 навчальних годин.",
     "summary: You learn German in 600 lessons."},
    {"wrong-type", k_german, "bring: Pass", "bring: [Pass]"},
};

}  // namespace

std::span<const Example> rule_examples()
{
    return k_examples;
}

const Example* example_of(std::string_view rule)
{
    const auto found = std::ranges::lower_bound(k_examples, rule, {}, &Example::rule);
    return found != std::end(k_examples) && found->rule == rule ? found : nullptr;
}

}  // namespace staff
