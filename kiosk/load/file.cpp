#include "kiosk/load/file.h"

#include "kiosk/base/files.h"
#include "kiosk/load/load.h"

namespace load {

std::optional<std::string> bytes_of(const std::filesystem::path& path, Report& report)
{
    auto bytes = base::read_file(path, k_longest_file_bytes);
    if (bytes) return std::move(*bytes);
    report.error({}, {"unreadable", "file", {}});
    return std::nullopt;
}

std::optional<Node> parse_file(const std::filesystem::path& path, Report& report)
{
    const auto bytes = bytes_of(path, report);
    return bytes ? parse(*bytes, report) : std::nullopt;
}

}  // namespace load
