#pragma once

#include <string>

#include "kiosk/base/result.h"

namespace edit {

// A trouble that says what an id is, and what may have been meant.
base::Result<void> must_be_id(const std::string& id);

}  // namespace edit
