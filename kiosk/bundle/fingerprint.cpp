#include "kiosk/bundle/fingerprint.h"

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/hash.h"

namespace bundle {

std::string fingerprint(const load::Folder& folder)
{
    Hash hash;
    hash.add(std::to_string(k_version));
    for (const load::Source& source : folder.sources) {
        hash.add(source.path);
        hash.add(
            base::read_file(folder.root / source.path, load::k_longest_file_bytes).value_or(std::string()));
    }
    return hash.digits();
}

}  // namespace bundle
