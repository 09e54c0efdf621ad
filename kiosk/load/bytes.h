#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kiosk/load/report.h"

namespace load {

// The bytes of a file as text: UTF-8 without a byte order mark, lines ending in \n. Nothing when they are too
// many or not UTF-8; the report names the encoding they seem to have.
std::optional<std::string> decoded(std::string_view bytes, Report& report);

// Reports characters that nobody wants in a text: control characters, tabs, hidden changes of direction,
// presentation forms, characters that were lost. `begin` is where the text begins in its file. False when it
// has tabs or control characters: what YAML makes of those is not worth reading.
bool check_characters(std::string_view text, Mark begin, Report& report);

}  // namespace load
