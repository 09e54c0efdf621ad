#include "kiosk/staff/finding_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/source_excerpt.h"

namespace staff {
namespace {

using base::Finding;
using base::Severity;

constexpr const char* k_bold = "\x1b[1m";
constexpr const char* k_faint = "\x1b[2m";
constexpr const char* k_plain = "\x1b[0m";

// How many findings of one kind are shown when there are more.
constexpr std::size_t k_errors_of_a_kind = 20;
constexpr std::size_t k_others_of_a_kind = 3;

const char* colour_of(Severity severity)
{
    switch (severity) {
        case Severity::error: return "\x1b[1;31m";
        case Severity::warning: return "\x1b[1;35m";
        case Severity::note: break;
    }
    return "\x1b[1;36m";
}

std::string in(const char* colour, const std::string& text, const Look& look)
{
    return look.has_colours && !text.empty() ? colour + text + k_plain : text;
}

// The line number's margin and the line, then the mark under it.
std::string source_text(const Finding& finding, const std::string& source, const i18n::Words& staff,
                        const base::LanguageTag& language, const Look& look)
{
    const std::string number = fmt::format("{:>5} | ", finding.spot.line);
    const std::string margin = fmt::format("{:>5} | ", "");
    const int columns = std::max(20, look.columns - static_cast<int>(number.size()));
    const Excerpt part = excerpt(source, finding, columns, staff, language);
    return in(k_faint, number, look) + part.line + "\n" + in(k_faint, margin, look) +
           part.mark.substr(0, part.mark_begins) +
           coloured(part.mark.substr(part.mark_begins), finding.severity, look) + "\n";
}

// Findings that say the same of different places.
struct Kind {
    Severity severity;
    std::string rule;
    std::string detail;
    auto operator<=>(const Kind&) const = default;
};

Kind kind_of(const Finding& finding)
{
    return {finding.severity, finding.rule, finding.detail};
}

std::size_t most_shown(Severity severity, const Look& look)
{
    if (look.shows_all) return static_cast<std::size_t>(-1);
    return severity == Severity::error ? k_errors_of_a_kind : k_others_of_a_kind;
}

// "  125  warning  unchecked", a line for each rule.
std::string rules_table(const base::Findings& findings, const Look& look)
{
    std::map<std::pair<Severity, std::string>, std::size_t> counts;
    for (const Finding& finding : findings) ++counts[{finding.severity, finding.rule}];
    std::string table;
    for (const auto& [kind, count] : counts) {
        const std::string name = fmt::format("{:<7}", i18n::name_of(kind.first));
        table += fmt::format("{:>7}  {}  {}\n", count, coloured(name, kind.first, look), kind.second);
    }
    return table;
}

}  // namespace

std::string coloured(const std::string& text, Severity severity, const Look& look)
{
    return in(colour_of(severity), text, look);
}

std::string finding_text(const Finding& finding, const std::optional<std::string>& source,
                         const i18n::Words& staff, const base::LanguageTag& language, const Look& look)
{
    const i18n::Sentences says = i18n::sentences(finding, staff, language);
    const std::string place =
        fmt::format("{}:{}:{}:", i18n::visible(finding.spot.file), finding.spot.line, finding.spot.column);
    std::string text =
        fmt::format("{} {}: {} {}\n", in(k_bold, place, look),
                    coloured(std::string(i18n::name_of(finding.severity)), finding.severity, look),
                    says.message, in(k_faint, "[" + finding.rule + "]", look));
    if (source) text += source_text(finding, *source, staff, language, look);
    if (!says.hint.empty()) text += "  " + i18n::labelled_hint(says.hint, staff, language) + "\n";
    return text;
}

std::string findings_text(base::Findings findings, const SourceLine& source_of, const i18n::Words& staff,
                          const base::LanguageTag& language, const Look& look)
{
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    std::map<Kind, std::size_t> all;
    for (const Finding& finding : findings) ++all[kind_of(finding)];
    std::map<Kind, std::size_t> passed;
    std::string text;
    for (const Finding& finding : findings) {
        const std::size_t most = most_shown(finding.severity, look);
        const std::size_t number = ++passed[kind_of(finding)];
        if (number <= most) text += finding_text(finding, source_of(finding), staff, language, look);
        if (number != most || all[kind_of(finding)] <= most) continue;
        const auto left = static_cast<long>(all[kind_of(finding)] - most);
        text += "  " + in(k_faint, plain(staff.count("command.alike", left, {language}).text), look) + "\n";
    }
    if (findings.size() > 1) text += "\n" + rules_table(findings, look);
    return text;
}

}  // namespace staff
