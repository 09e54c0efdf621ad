#include "kiosk/bundle/compile.h"

#include "kiosk/bundle/compiler.h"
#include "kiosk/bundle/reading.h"

namespace bundle {

base::Result<Compiled> compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                               const std::filesystem::path& file)
{
    return Compiler().compile(folder, judge, file);
}

base::Findings examine(const base::Loaded<load::Folder>& folder, const Judge& judge)
{
    Reading reading(folder, judge);
    for (const content::Thing& thing : load::things(folder.value)) {
        if (!reading.reads_on()) break;
        reading.add(reading.read(thing).findings);
    }
    return reading.take_findings();
}

}  // namespace bundle
