#pragma once

#include <filesystem>
#include <optional>

#include "kiosk/shell/content.h"
#include "kiosk/shell/options.h"

namespace shell {

// What there is to show at the start, and who notices when it changes.
struct Beginning {
    Opened opened;
    std::optional<ContentFolder> folder;  // absent: CONTENT is a bundle
};

// A folder is compiled before anything is shown only when nothing of it was ever shown, and for a preview.
// The coverage must outlive what is given back.
Beginning begin(const Options& options, const text::Coverage& coverage);

// Tells staff, in the log, what they should know of the content.
void report(const Opened& opened, bool something_is_shown, const std::filesystem::path& content);

}  // namespace shell
