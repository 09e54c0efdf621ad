#include <fmt/format.h>

#include "kiosk/load/device.h"
#include "kiosk/load/file.h"
#include "kiosk/load/section.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

namespace fs = std::filesystem;

constexpr Key k_icons[] = {
    {"family", Form::line, true}, {"file", Form::line, true}, {"package", Form::line, true}};
constexpr Key k_fonts[] = {
    {"icons", Form::section, true, {}, k_icons},
    {"families", Form::line, true},
    {"languages", Form::lines_by_name},
    {"files", Form::lines_by_name, true},
};

// A font file and the package that it comes in.
struct File {
    std::string name;
    std::string package;
};

void read_languages(const Section& top, text::FontSet& set)
{
    const Entry* languages = top.find("languages");
    if (!languages) return;
    for (const Entry& entry : languages->value.entries) {
        if (auto families = value_of(entry.value, entry.key, line, top.report()))
            set.by_language.emplace(entry.key, std::move(*families));
    }
}

std::vector<File> files(const Section& top)
{
    std::vector<File> files;
    if (const auto icons = top.inner("icons")) files.push_back({icons->line("file"), icons->line("package")});
    const Entry* packages = top.find("files");
    if (!packages) return files;
    for (const Entry& package : packages->value.entries) {
        for (auto& name : values_of(package.value, package.key, line, top.report()))
            files.push_back({std::move(name.value), package.key});
    }
    return files;
}

// The program's own file: what is wrong with it is for whoever builds it, in a few words.
tl::unexpected<base::Trouble> broken(const base::Finding& finding)
{
    const std::string rule = finding.detail.empty() ? finding.rule : finding.rule + "/" + finding.detail;
    const std::string place =
        fmt::format("{}:{}:{}", finding.spot.file, finding.spot.line, finding.spot.column);
    return base::trouble(fmt::format("{}: {} {}", place, rule, fmt::join(finding.arguments, " ")),
                         "install the program again");
}

}  // namespace

base::Result<text::FontSet> font_set(const fs::path& folder)
{
    base::Findings findings;
    const fs::path manifest = folder / "fonts.yaml";
    Report report(manifest.string(), findings);
    const auto file = parse_file(manifest, report);
    if (!file) return broken(findings.front());

    const Section top(*file, k_fonts, report);
    text::FontSet set;
    set.families = top.line("families");
    if (const auto icons = top.inner("icons")) set.icon_family = icons->line("family");
    read_languages(top, set);
    const std::vector<File> needed = files(top);
    if (base::has_errors(findings)) return broken(findings.front());
    for (const auto& [name, package] : needed) {
        std::error_code trouble;
        if (!fs::is_regular_file(folder / name, trouble)) {
            return base::trouble(fmt::format("the font {} is missing", (folder / name).string()),
                                 fmt::format("install {} and build or install the program again", package));
        }
        set.files.push_back(folder / name);
    }
    return set;
}

}  // namespace load
