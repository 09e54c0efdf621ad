#include "kiosk/check/rule.h"

#include <fmt/format.h>

#include <algorithm>

namespace check {

const content::Words* Subject::german() const
{
    const auto german = words.value.find(base::k_source_language);
    return german == words.value.end() ? nullptr : &german->second;
}

bool Subject::is_offered(const base::LanguageTag& language) const
{
    const std::vector<content::OfferedLanguage>& offered = facts.centre.languages;
    return language == base::k_source_language || offered.empty() ||
           std::ranges::find(offered, language, &content::OfferedLanguage::tag) != offered.end();
}

bool Subject::was_understood(const base::LanguageTag& language) const
{
    const auto file = words.value.find(language);
    if (file != words.value.end() && !file->second.fields.empty()) return true;
    const std::string path = content::folder_of(thing) + "/" + language + ".yaml";
    return std::ranges::none_of(words.findings, [&](const base::Finding& finding) {
        return finding.severity == base::Severity::error && finding.spot.file == path;
    });
}

std::string written(base::Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

bool is_over(const content::Offered& offered, base::Date today)
{
    return offered.until && *offered.until < today;
}

}  // namespace check
