#pragma once

#include <string>

#include "kiosk/report/page.h"
#include "kiosk/report/report.h"

namespace tests {

// The day on which the small centre's house is open.
inline constexpr base::Date k_thursday{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(26)};

// Of a folder of content, by no rules but the loader's.
report::Report report_of(const std::filesystem::path& folder, const base::LanguageTag& language = "de",
                         base::Date today = k_thursday);

std::string page_of(const std::filesystem::path& folder, const base::LanguageTag& language = "de");

std::filesystem::path small_centre();

// A copy of the small centre that a test may change.
void copy_small_centre(const std::filesystem::path& to);

}  // namespace tests
