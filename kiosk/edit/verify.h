#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/content/words.h"
#include "kiosk/load/load.h"

namespace edit {

// Things whose facts a person can verify, by `id` alone or with its kind, "service/mbeon" or
// "services/mbeon". Several when an id alone means several.
std::vector<content::Thing> things_called(const load::Folder& folder, const std::string& id);

// The facts file of a thing, from the content folder.
std::string facts_file(const content::Thing& thing);

// What a facts file says, line by line, without comments and without its day of verification.
std::vector<std::string> facts_of(const std::string& text);

// Writes `checked: <day>` into the facts file of a thing. A trouble when somebody has verified it later.
base::Result<void> verify(const std::filesystem::path& content, const content::Thing& thing, base::Date day);

// "2026-11-20"
std::string to_text(base::Date day);

}  // namespace edit
