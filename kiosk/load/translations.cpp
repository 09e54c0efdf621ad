#include <algorithm>

#include "kiosk/load/file.h"
#include "kiosk/load/load.h"

namespace load {

base::Loaded<content::Translations> translations(const Folder& folder, const content::Thing& thing)
{
    base::Loaded<content::Translations> loaded;
    const std::string prefix = content::folder_of(thing) + "/";
    auto source = std::ranges::lower_bound(folder.sources, prefix, {}, &Source::path);
    for (; source != folder.sources.end() && source->path.starts_with(prefix); ++source) {
        if (!source->language) continue;
        Report report(source->path, loaded.findings);
        const auto bytes = bytes_of(folder.root / source->path, report);
        if (!bytes) continue;
        auto words = words_from(source->path, thing, *source->language, *bytes);
        base::append(loaded.findings, std::move(words.findings));
        loaded.value.emplace(*source->language, std::move(words.value));
    }
    return loaded;
}

}  // namespace load
