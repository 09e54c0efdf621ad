#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/ui/screen.h"

namespace bench {

struct NamedScreen {
    std::string name;  // "results de"
    ui::Screen screen;
};

// The screens a visitor meets with that bundle, those with much on them among them: a search for everything,
// a list of results, every service.
base::Result<std::vector<NamedScreen>> screens_of(const std::filesystem::path& bundle,
                                                  const std::vector<base::LanguageTag>& languages);

}  // namespace bench
