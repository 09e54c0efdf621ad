#include "kiosk/staff/source_lines.h"

#include <algorithm>
#include <array>

#include "kiosk/base/files.h"
#include "kiosk/check/check.h"
#include "kiosk/load/load.h"

namespace staff {
namespace {

// What `check` says of a thing, and what is said of files without opening them, stands at their beginning.
bool is_about_the_whole(const base::Finding& finding)
{
    static constexpr std::array<std::string_view, 8> k_of_files = {
        "bad-id",       "bad-language", "misplaced-file", "missing-key",
        "newer-format", "too-large",    "too-many",       "unreadable"};
    if (finding.spot.line != 1 || finding.spot.column != 1) return false;
    const auto judged = check::rule_names();
    return std::ranges::find(k_of_files, finding.rule) != k_of_files.end() ||
           std::ranges::binary_search(judged, finding.rule);
}

}  // namespace

std::optional<std::string> SourceLines::of(const base::Finding& finding)
{
    if (is_about_the_whole(finding)) return std::nullopt;
    open(finding.spot.file);
    const auto number = static_cast<std::size_t>(finding.spot.line);
    if (number == 0 || number > lines_.size()) return std::nullopt;
    return lines_[number - 1];
}

void SourceLines::open(const std::string& file)
{
    if (file == file_) return;
    file_ = file;
    lines_.clear();
    const auto bytes = base::read_file(folder_ / file, load::k_longest_file_bytes);
    const bool is_text = bytes && bytes->find('\0') == std::string::npos;
    if (!is_text || bytes->size() > load::k_longest_file_bytes) return;
    std::string_view rest = *bytes;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines_.emplace_back(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

}  // namespace staff
