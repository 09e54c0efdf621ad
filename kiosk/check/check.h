#pragma once

#include <string_view>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/text/coverage.h"

// The rules that content must meet beyond being readable.
namespace check {

// What the rules need to know besides the content.
struct Context {
    base::Date today;
    const text::Coverage& coverage;
};

// `things` are all that have a facts file: a reference to one that could not be understood is not the
// reference's mistake.
base::Findings facts_findings(const content::Facts& facts, const std::vector<content::Thing>& things,
                              const Context& context);

// `words` with what was found while reading them: what could not be understood is not missing.
base::Findings words_findings(const content::Facts& facts, const content::Thing& thing,
                              const base::Loaded<content::Translations>& words, const Context& context);

// Every name a finding of this module may bear, sorted.
std::vector<std::string_view> rule_names();

}  // namespace check
