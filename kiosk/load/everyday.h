#pragma once

#include <optional>
#include <string_view>

#include "kiosk/load/node.h"

namespace load {

// Reads the part of YAML that nearly every file is written in, some thirty times faster than yaml-cpp: keys
// of plain letters, texts on one line, in quotes without a backslash, or behind | or >, lists, brackets.
// Nothing when a file has anything else in it, right or wrong: that is for yaml-cpp. What it reads is what
// yaml-cpp reads there, mark by mark, and nothing in it is worth a finding.
//
// `text` has no tabs and no control characters.
std::optional<Node> read_everyday(std::string_view text);

}  // namespace load
