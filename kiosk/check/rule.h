#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/check/check.h"
#include "kiosk/check/names.h"
#include "kiosk/content/print.h"

namespace check {

// All facts, and what may be named in them.
struct AllFacts {
    const content::Facts& facts;
    const Names& names;
    const guide::Proof*
        proof;  // null: some thing's facts were not understood, nothing is known to be missing
};

// A rule says what it found; it prints nothing, opens nothing and never stops early. Its findings get its
// name.
struct FactsRule {
    std::string_view name;
    base::Findings (*run)(const AllFacts&, const Context&);
};

// All words of one thing.
struct Subject {
    const content::Facts& facts;
    const content::Thing& thing;
    const base::Loaded<content::Translations>& words;
    const Names& names;                    // empty unless the thing's words name ids
    const content::Prints& german_prints;  // empty without German

    const content::Translations& translations() const { return words.value; }
    const content::Words* german() const;  // null: none
    // German always is. Every language counts as offered when the centre's facts were not understood.
    bool is_offered(const base::LanguageTag& language) const;
    // False when reading has complained about the file and brought nothing.
    bool was_understood(const base::LanguageTag& language) const;
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

// What is over needs no care any more.
bool is_over(const content::Offered& offered, base::Date today);

// References between facts (references.cpp).
base::Findings unknown_references(const AllFacts& all, const Context& context);
base::Findings circles(const AllFacts& all, const Context& context);
base::Findings unknown_time_zone(const AllFacts& all, const Context& context);

// Topics, questions and who they lead to (guide_rules.cpp).
base::Findings topics_without_service(const AllFacts& all, const Context& context);
base::Findings unused_questions(const AllFacts& all, const Context& context);
base::Findings questions_of_other_doors(const AllFacts& all, const Context& context);

// What the proof of the guide has shown (proof_rules.cpp).
base::Findings unused_answers(const AllFacts& all, const Context& context);
base::Findings never_shown(const AllFacts& all, const Context& context);
base::Findings long_lists(const AllFacts& all, const Context& context);
base::Findings guide_not_proven(const AllFacts& all, const Context& context);

// Whether a visitor gets there, and whether it is still true (service_rules.cpp).
base::Findings no_contact(const AllFacts& all, const Context& context);
base::Findings unchecked(const AllFacts& all, const Context& context);
base::Findings offered_over(const AllFacts& all, const Context& context);
base::Findings notices_over(const AllFacts& all, const Context& context);

// Public holidays (hours_rules.cpp).
base::Findings holidays_over(const AllFacts& all, const Context& context);
base::Findings always_but_holidays(const AllFacts& all, const Context& context);

// Floor plans and the rooms on them (plan_rules.cpp).
base::Findings rooms_not_on_plan(const AllFacts& all, const Context& context);

// What the fonts can draw (glyph_rules.cpp).
base::Findings icons_without_glyph(const AllFacts& all, const Context& context);
base::Findings letters_of_facts_without_glyph(const AllFacts& all, const Context& context);
base::Findings letters_without_glyph(const Subject& subject, const Context& context);

// Which words there are (words_rules.cpp).
base::Findings missing_german(const Subject& subject, const Context& context);
base::Findings missing_languages(const Subject& subject, const Context& context);
base::Findings languages_not_offered(const Subject& subject, const Context& context);
base::Findings words_without_german(const Subject& subject, const Context& context);
base::Findings words_of_unknown_ids(const Subject& subject, const Context& context);
base::Findings long_titles(const Subject& subject, const Context& context);
base::Findings long_texts(const Subject& subject, const Context& context);

// Whether they are in their language at all (script_rules.cpp).
base::Findings words_not_translated(const Subject& subject, const Context& context);
base::Findings words_in_other_letters(const Subject& subject, const Context& context);

// How they stand to the German (translation_rules.cpp).
base::Findings out_of_date(const Subject& subject, const Context& context);
base::Findings not_compared(const Subject& subject, const Context& context);
base::Findings numbers_that_differ(const Subject& subject, const Context& context);

}  // namespace check
