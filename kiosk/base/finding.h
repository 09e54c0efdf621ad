#pragma once

#include <compare>
#include <string>
#include <vector>

namespace base {

// A place in a content file. Both count from 1; columns are UTF-8 bytes, as compilers count. `file` is
// relative to the content folder.
struct Spot {
    std::string file;
    int line = 1;
    int column = 1;
    auto operator<=>(const Spot&) const = default;
};

enum class Severity { note, warning, error };

// Something an editor should look at. Visitors never see one. Its sentences are not here: they stand in
// locales/<language>/staff.po under "<rule>.message" and "<rule>.hint", with "<rule>.<detail>." in place of
// "<rule>." when the rule has several.
struct Finding {
    Spot spot;
    Severity severity = Severity::error;
    std::string rule;                    // stable name, e.g. "missing-german"
    std::string detail;                  // which of the rule's sentences; empty: its only one
    std::vector<std::string> arguments;  // fill {1}, {2}... of the sentences
    auto operator<=>(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

// A value is always usable; the findings say what had to be skipped or guessed to make it so.
template <class T>
struct [[nodiscard]] Loaded {
    T value;
    Findings findings;
};

bool has_errors(const Findings& findings);

// By file, line, column; repeated findings once.
void sort(Findings& findings);

void append(Findings& to, Findings more);

}  // namespace base
