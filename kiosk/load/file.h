#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "kiosk/load/node.h"

namespace load {

// Reads and parses a file of a content folder; nothing, with a finding, when that cannot be done.
std::optional<std::string> bytes_of(const std::filesystem::path& path, Report& report);
std::optional<Node> parse_file(const std::filesystem::path& path, Report& report);

}  // namespace load
