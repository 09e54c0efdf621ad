#include "tests/support/findings.h"

#include <fmt/format.h>

#include <array>

namespace tests {

std::string to_text(const base::Finding& finding)
{
    static constexpr std::array<const char*, 3> k_severities = {"note", "warning", "error"};
    std::string text =
        fmt::format("{}:{}:{}: {}: {}", finding.spot.file, finding.spot.line, finding.spot.column,
                    k_severities.at(static_cast<std::size_t>(finding.severity)), finding.rule);
    if (!finding.detail.empty()) text += "/" + finding.detail;
    std::string arguments;
    for (const std::string& argument : finding.arguments) {
        if (!arguments.empty()) arguments += ", ";
        arguments += "\"" + argument + "\"";
    }
    return arguments.empty() ? text : text + "(" + arguments + ")";
}

std::string to_text(base::Findings findings)
{
    base::sort(findings);
    std::string text;
    for (const base::Finding& finding : findings) text += to_text(finding) + "\n";
    return text;
}

}  // namespace tests
