#pragma once

#include <filesystem>
#include <string>

#include "kiosk/base/finding.h"

namespace report {

// Where a sentence of a field really begins: `field` is where the field's text does, and the file says the
// rest. `field` itself when the sentence is not found, or the file is gone.
base::Spot spot_in_file(const std::string& sentence, const base::Spot& field,
                        const std::filesystem::path& root);

}  // namespace report
