#include "kiosk/check/check.h"

#include <algorithm>

#include "kiosk/check/rule.h"

namespace check {
namespace {

constexpr FactsRule k_facts_rules[] = {
    {"unknown-reference", unknown_references},
    {"circle", circles},
    {"unknown-time-zone", unknown_time_zone},
    {"topic-without-service", topics_without_service},
    {"unused-question", unused_questions},
    {"unused-answer", unused_answers},
    {"never-shown", never_shown},
    {"long-list", long_lists},
    {"guide-not-proven", guide_not_proven},
    {"question-of-another-door", questions_of_other_doors},
    {"no-contact", no_contact},
    {"unchecked", unchecked},
    {"offered-over", offered_over},
    {"notice-over", notices_over},
    {"holidays-over", holidays_over},
    {"always-but-holidays", always_but_holidays},
    {"room-not-on-plan", rooms_not_on_plan},
    {"icon-without-glyph", icons_without_glyph},
    {"letter-without-glyph", letters_of_facts_without_glyph},
};

constexpr WordsRule k_words_rules[] = {
    {"missing-german", missing_german},
    {"missing-language", missing_languages},
    {"not-offered", languages_not_offered},
    {"without-german", words_without_german},
    {"unknown-reference", words_of_unknown_ids},
    {"long-title", long_titles},
    {"long-text", long_texts},
    {"not-translated", words_not_translated},
    {"wrong-letters", words_in_other_letters},
    {"out-of-date", out_of_date},
    {"not-compared", not_compared},
    {"numbers-differ", numbers_that_differ},
    {"letter-without-glyph", letters_without_glyph},
};

bool names_ids(content::Kind kind)
{
    return std::ranges::any_of(content::word_fields(kind), [](const content::WordField& field) {
        return field.path.find('*') != std::string_view::npos;
    });
}

void append_as(std::string_view rule, base::Findings& all, base::Findings found)
{
    for (base::Finding& finding : found) finding.rule = rule;
    base::append(all, std::move(found));
}

}  // namespace

base::Findings facts_findings(const content::Facts& facts, const std::vector<content::Thing>& things,
                              const Context& context)
{
    base::Findings found;
    const Names names(facts, things);
    guide::Prover once;
    guide::Prover& prover = context.prover ? *context.prover : once;
    const AllFacts all{facts, names, proof(facts, things, context.today, prover)};
    for (const FactsRule& rule : k_facts_rules) append_as(rule.name, found, rule.run(all, context));
    base::sort(found);
    return found;
}

base::Findings words_findings(const content::Facts& facts, const content::Thing& thing,
                              const base::Loaded<content::Translations>& words, const Context& context)
{
    base::Findings found;
    const Names names = names_ids(thing.kind) ? Names(facts, {}) : Names();
    const auto german = words.value.find(base::k_source_language);
    const content::Prints prints =
        german == words.value.end() ? content::Prints() : content::prints_of(thing.kind, german->second);
    const Subject subject{facts, thing, words, names, prints};
    for (const WordsRule& rule : k_words_rules) append_as(rule.name, found, rule.run(subject, context));
    base::sort(found);
    return found;
}

std::vector<std::string_view> rule_names()
{
    std::vector<std::string_view> names;
    for (const FactsRule& rule : k_facts_rules) names.push_back(rule.name);
    for (const WordsRule& rule : k_words_rules) names.push_back(rule.name);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace check
