#include "kiosk/staff/finding_output.h"

#include "kiosk/staff/source_lines.h"

namespace staff {

std::string output_text(const base::Findings& findings, const std::filesystem::path& folder,
                        const i18n::Words& words, const base::LanguageTag& language, const Look& look)
{
    if (look.columns > 0) {
        SourceLines lines(folder);
        const SourceLine source_of = [&lines](const base::Finding& finding) { return lines.of(finding); };
        return findings_text(findings, source_of, words, language, look);
    }
    std::string text;
    for (const base::Finding& finding : findings) text += i18n::to_line(finding, words, language) + "\n";
    return text;
}

nlohmann::ordered_json json_of(const base::Findings& findings, const i18n::Words& words,
                               const base::LanguageTag& language)
{
    auto list = nlohmann::ordered_json::array();
    for (const base::Finding& finding : findings) {
        const i18n::Sentences sentences = i18n::sentences(finding, words, language);
        list.push_back({{"file", finding.spot.file},
                        {"line", finding.spot.line},
                        {"column", finding.spot.column},
                        {"severity", i18n::name_of(finding.severity)},
                        {"rule", finding.rule},
                        {"message", sentences.message},
                        {"hint", sentences.hint}});
    }
    return list;
}

}  // namespace staff
