#pragma once

#include "kiosk/pages/notices.h"
#include "kiosk/pages/reader.h"

namespace pages {

// When the facts were last verified; "unchecked" when that is long ago or never was: ask at the desk, and
// where and when that is.
Remark checked(const content::Evidence& evidence, const Notices& notices, Reader& reader);

}  // namespace pages
