#include "kiosk/base/finding.h"

#include <algorithm>
#include <iterator>

namespace base {

bool has_errors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::error; });
}

void sort(Findings& findings)
{
    std::ranges::sort(findings);
    const auto repeated = std::ranges::unique(findings);
    findings.erase(repeated.begin(), repeated.end());
}

void append(Findings& to, Findings more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace base
