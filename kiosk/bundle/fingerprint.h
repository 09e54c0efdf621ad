#pragma once

#include <string>

#include "kiosk/load/load.h"

namespace bundle {

// Names what a bundle is made from: SHA-256, 64 hex digits, over the version of bundles and each source's
// path and the SHA-256 of its bytes. A source that cannot be read counts as empty.
std::string fingerprint(const load::Folder& folder);

}  // namespace bundle
