#include "kiosk/shell/health.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace shell {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t k_most_findings = 200;

const char* state_of(const Health& health)
{
    if (!health.troubles.empty()) return "trouble";
    return base::has_errors(health.findings) ? "errors" : "good";
}

Json troubles_of(const Health& health)
{
    Json list = Json::array();
    for (const base::Trouble& trouble : health.troubles)
        list.push_back({{"what", trouble.what}, {"repair", trouble.repair}});
    return list;
}

Json findings_of(const Health& health, const i18n::Words& staff, const base::LanguageTag& language)
{
    base::Findings worst_first = health.findings;
    std::ranges::stable_sort(worst_first, std::greater(), &base::Finding::severity);
    worst_first.resize(std::min(worst_first.size(), k_most_findings));
    Json list = Json::array();
    for (const base::Finding& finding : worst_first) {
        const i18n::Sentences sentences = i18n::sentences(finding, staff, language);
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

}  // namespace

std::string to_json(const Health& health, const i18n::Words& staff, const base::LanguageTag& language)
{
    const auto count = [&health](base::Severity severity) {
        return std::ranges::count(health.findings, severity, &base::Finding::severity);
    };
    const Json json{
        {"looked_at",
         fmt::format("{:%FT%TZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(health.looked_at)))},
        {"content", health.content.string()},
        {"state", state_of(health)},
        {"bundle", health.bundle.empty() ? Json() : Json(health.bundle)},
        {"errors", count(base::Severity::error)},
        {"warnings", count(base::Severity::warning)},
        {"notes", count(base::Severity::note)},
        {"troubles", troubles_of(health)},
        {"findings", findings_of(health, staff, language)}};
    // A path is bytes, and JSON is UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace shell
