#pragma once

#include <string>

#include "kiosk/i18n/words.h"
#include "kiosk/report/report.h"

namespace report {

// For whom a page is written.
struct Reader {
    base::LanguageTag language;  // "de" or "en"
    const i18n::Words& staff;    // domain "staff"
    std::string folder;          // of the content, as the reader calls it
};

// The report as one HTML page that needs nothing else: no file, no network, no script. For large and small
// screens, and for paper.
std::string page(const Report& report, const Reader& reader);

}  // namespace report
