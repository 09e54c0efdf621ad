#include "kiosk/bundle/doubt.h"

namespace bundle {
namespace {

// "guide/guide.yaml" of "guide/guide.yaml: topics", where the id should be.
std::string file_referred_to(const base::Finding& finding)
{
    if (finding.detail == "area") return "guide/guide.yaml";
    return finding.arguments.size() < 2 ? "" : finding.arguments[1].substr(0, finding.arguments[1].find(':'));
}

}  // namespace

Doubt::Doubt(const base::Findings& while_reading_facts)
{
    for (const base::Finding& finding : while_reading_facts) {
        if (finding.severity == base::Severity::error) misread_.insert(finding.spot.file);
    }
}

base::Findings Doubt::without_doubtful(base::Findings judged) const
{
    std::erase_if(judged, [this](const base::Finding& finding) { return covers(finding); });
    return judged;
}

bool Doubt::covers(const base::Finding& finding) const
{
    if (finding.rule == "unknown-reference") return misread_.contains(file_referred_to(finding));
    const bool is_about_the_whole = finding.spot.line == 1 && finding.spot.column == 1;
    const bool is_an_error = finding.severity == base::Severity::error;
    return is_about_the_whole && !is_an_error && misread_.contains(finding.spot.file);
}

}  // namespace bundle
