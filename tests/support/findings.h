#pragma once

#include <string>

#include "kiosk/base/finding.h"

namespace tests {

// One line each, as a table in a test has them: "de.yaml:3:5: error: bad-hours/time(\"8 Uhr\")".
std::string to_text(const base::Finding& finding);
std::string to_text(base::Findings findings);  // sorted

}  // namespace tests
