#pragma once

#include <filesystem>
#include <optional>

#include "kiosk/base/finding.h"
#include "kiosk/base/result.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/i18n/words.h"
#include "kiosk/text/engine.h"

namespace shell {

// What there is to show, and what staff should hear about it.
struct Opened {
    std::optional<bundle::Catalogue> catalogue;  // absent: nothing can be shown
    base::Findings findings;                     // of the folder, when it was compiled
    std::vector<base::Trouble> troubles;         // outside the content: disk, a damaged bundle
};

// A bundle is opened; a folder is compiled unless the store already holds the bundle of just these files.
// Content with an error is never shown: the bundle shown last stays.
Opened open_content(const std::filesystem::path& content, const std::filesystem::path& state,
                    base::Date today, text::Engine& engine);

}  // namespace shell
