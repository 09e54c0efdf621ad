#include "kiosk/staff/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/check/check.h"
#include "kiosk/load/rules.h"
#include "kiosk/translate/import.h"

namespace staff {

std::vector<std::string> known_rules()
{
    std::vector<std::string> names;
    for (const std::string_view name : load::rule_names()) names.emplace_back(name);
    for (const std::string_view name : check::rule_names()) names.emplace_back(name);
    for (const std::string_view name : translate::rule_names()) names.emplace_back(name);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string explanation(const std::string& rule, const i18n::Words& staff, const base::LanguageTag& language)
{
    std::string text = fmt::format("{}\n\n{}\n", rule, staff.say(rule + ".why", {language}).text);
    if (!staff.has(rule + ".message", "en")) return text;
    base::Finding finding;
    finding.rule = rule;
    finding.arguments.assign(4, "…");
    const i18n::Sentences sentences = i18n::sentences(finding, staff, language);
    text += "\n  " + sentences.message + "\n";
    if (!sentences.hint.empty()) text += "  " + sentences.hint + "\n";
    return text;
}

}  // namespace staff
