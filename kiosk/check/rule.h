#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/check/check.h"
#include "kiosk/check/names.h"

namespace check {

// A rule says what it found; it prints nothing, opens nothing and never stops early. Its findings get its
// name.
struct FactsRule {
    std::string_view name;
    base::Findings (*run)(const content::Facts&, const Context&);
};

// All words of one thing.
struct Subject {
    const content::Facts& facts;
    const content::Thing& thing;
    const content::Translations& translations;
    const Names& names;  // empty unless the thing's words name ids

    const content::Words* german() const;           // null: none
    bool promises(const base::LanguageTag&) const;  // offered by the centre
};

struct WordsRule {
    std::string_view name;
    base::Findings (*run)(const Subject&, const Context&);
};

// `detail` chooses among the rule's sentences.
inline base::Finding error(base::Spot spot, std::string detail, std::vector<std::string> arguments)
{
    return {std::move(spot), base::Severity::error, {}, std::move(detail), std::move(arguments)};
}

inline base::Finding warning(base::Spot spot, std::string detail, std::vector<std::string> arguments)
{
    return {std::move(spot), base::Severity::warning, {}, std::move(detail), std::move(arguments)};
}

inline base::Finding note(base::Spot spot, std::string detail, std::vector<std::string> arguments)
{
    return {std::move(spot), base::Severity::note, {}, std::move(detail), std::move(arguments)};
}

// "2026-11-20"
std::string written(base::Date date);

// References between facts (references.cpp).
base::Findings unknown_references(const content::Facts& facts, const Context& context);
base::Findings circles(const content::Facts& facts, const Context& context);
base::Findings repeated_languages(const content::Facts& facts, const Context& context);
base::Findings unknown_time_zone(const content::Facts& facts, const Context& context);

// Topics, questions and who they lead to (guide_rules.cpp).
base::Findings topics_without_service(const content::Facts& facts, const Context& context);
base::Findings services_without_topic(const content::Facts& facts, const Context& context);
base::Findings unused_questions(const content::Facts& facts, const Context& context);
base::Findings questions_of_other_doors(const content::Facts& facts, const Context& context);

// Whether a visitor gets there, and whether it is still true (service_rules.cpp).
base::Findings no_contact(const content::Facts& facts, const Context& context);
base::Findings unchecked(const content::Facts& facts, const Context& context);
base::Findings offered_over(const content::Facts& facts, const Context& context);
base::Findings notices_over(const content::Facts& facts, const Context& context);

// What the fonts can draw (glyph_rules.cpp).
base::Findings icons_without_glyph(const content::Facts& facts, const Context& context);
base::Findings letters_of_facts_without_glyph(const content::Facts& facts, const Context& context);
base::Findings letters_without_glyph(const Subject& subject, const Context& context);

// Which words there are (words_rules.cpp).
base::Findings missing_german(const Subject& subject, const Context& context);
base::Findings missing_languages(const Subject& subject, const Context& context);
base::Findings languages_not_offered(const Subject& subject, const Context& context);
base::Findings words_without_german(const Subject& subject, const Context& context);
base::Findings words_of_unknown_ids(const Subject& subject, const Context& context);
base::Findings long_titles(const Subject& subject, const Context& context);

// How they stand to the German (translation_rules.cpp).
base::Findings out_of_date(const Subject& subject, const Context& context);
base::Findings not_compared(const Subject& subject, const Context& context);

}  // namespace check
