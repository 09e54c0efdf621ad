#pragma once

#include <functional>
#include <optional>
#include <string>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/i18n/words.h"

// Findings for a person at a terminal.
namespace staff {

struct Look {
    int columns = 80;  // of the terminal
    bool has_colours = false;
    bool shows_all = false;  // also where many findings are of one kind
};

// The line of its file that a finding is about; nothing when it is about a file or folder as a whole.
using SourceLine = std::function<std::optional<std::string>(const base::Finding&)>;

// The finding's line as everywhere, under it the line of the file with a caret under the place, then what to
// do about it. Ends in a line break.
std::string finding_text(const base::Finding& finding, const std::optional<std::string>& source,
                         const i18n::Words& staff, const base::LanguageTag& language, const Look& look);

// All of them, errors last, because the end is what is read first. Where many are of one kind, a few stand
// for all; under them a table says how many there are of each rule.
std::string findings_text(base::Findings findings, const SourceLine& source_of, const i18n::Words& staff,
                          const base::LanguageTag& language, const Look& look);

// The colour of a severity around a text, if the look has colours.
std::string coloured(const std::string& text, base::Severity severity, const Look& look);

}  // namespace staff
