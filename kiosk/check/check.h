#pragma once

#include <string_view>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/guide/proof.h"
#include "kiosk/text/coverage.h"

// The rules that content must meet beyond being readable.
namespace check {

// What the rules need to know besides the content.
struct Context {
    base::Date today;
    const text::Coverage& coverage;
    guide::Prover* prover = nullptr;  // of who judges again and again; null: every time proves anew
};

// `things` are all that have a facts file: a reference to one that could not be understood is not the
// reference's mistake.
base::Findings facts_findings(const content::Facts& facts, const std::vector<content::Thing>& things,
                              const Context& context);

// `words` with what was found while reading them: what could not be understood is not missing.
base::Findings words_findings(const content::Facts& facts, const content::Thing& thing,
                              const base::Loaded<content::Translations>& words, const Context& context);

// The proof of the guide, some failures of which are findings above. Null when some facts could not be
// understood: what seems to be missing may stand there. Valid until the prover proves again.
const guide::Proof* proof(const content::Facts& facts, const std::vector<content::Thing>& things,
                          base::Date today, guide::Prover& prover);

// Whether findings of this rule say what the proof has shown.
bool is_of_the_proof(std::string_view rule);

// Every name a finding of this module may bear, sorted.
std::vector<std::string_view> rule_names();

}  // namespace check
