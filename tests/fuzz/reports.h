#pragma once

#include <string_view>

#include "kiosk/base/finding.h"

namespace tests::fuzz {

// Requires of everything that was found in a file: it stands within the file, and what it says can be shown
// on any terminal. `bytes` is the file.
void require_showable(const base::Findings& findings, std::string_view bytes);

}  // namespace tests::fuzz
