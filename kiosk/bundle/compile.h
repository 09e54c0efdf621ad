#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/base/result.h"
#include "kiosk/bundle/fingerprint.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/load/load.h"

namespace bundle {

// Says what is wrong with content that could be read. Filled by who compiles, with the functions of `check`;
// an empty function finds nothing.
struct Judge {
    // With the things that have a facts file, whether it was understood or not.
    std::function<base::Findings(const content::Facts&, const std::vector<content::Thing>&)> facts;
    // With what was found while the words were read. Of the facts it gets the centre's languages and the
    // thing's own; for the centre and the guide, all of both. What it finds depends on nothing else.
    std::function<base::Findings(const content::Facts&, const content::Thing&,
                                 const base::Loaded<content::Translations>&)>
        words;
    // The day it judges by. What a Compiler remembers from another day is found anew.
    base::Date as_of{};
};

struct Compiled {
    base::Findings findings;  // sorted
    bool written = false;
};

// Reads a scanned folder, judges it and writes the bundle: all or nothing, an error among the findings leaves
// an older file as it is. A trouble when the file cannot be written, or when the content changed meanwhile.
base::Result<Compiled> compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                               const std::filesystem::path& file);

// The findings only.
base::Findings examine(const base::Loaded<load::Folder>& folder, const Judge& judge);

}  // namespace bundle
