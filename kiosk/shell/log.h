#pragma once

#include <string_view>

#include "kiosk/base/finding.h"
#include "kiosk/base/result.h"

// What staff read of a terminal: lines on standard error, which a system service's journal keeps.
namespace shell {

void log(std::string_view line);
void log(const base::Trouble& trouble);

// The errors among them, in the language of the locale; the first fifty.
void log_errors(const base::Findings& findings);

}  // namespace shell
