#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/i18n/words.h"

namespace shell {

// How a terminal's content is, for whoever looks after terminals from afar.
struct Health {
    std::chrono::sys_seconds looked_at;
    std::filesystem::path content;
    std::string bundle;  // fingerprint of what is shown, or is to be once the visit has ended; empty: nothing
    base::Findings findings;
    std::vector<base::Trouble> troubles;
};

// One JSON object:
//   {"looked_at":"2026-11-24T09:00:00Z","content":"/srv/content","state":"good|errors|trouble","bundle":"1a2b..."|null,
//    "errors":0,"warnings":3,"notes":1,"troubles":[{"what","repair"}],"findings":[{"file","line","column",
//    "severity","rule","message","hint"}]}
// Beside these stand "clock" and "searches_without_result", which health_file.h writes.
// `state` is "trouble" when something outside the content is wrong: the disk, the folder. Findings come
// errors first, two hundred at most.
std::string to_json(const Health& health, const i18n::Words& staff, const base::LanguageTag& language);

}  // namespace shell
