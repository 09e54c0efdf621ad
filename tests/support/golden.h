#pragma once

#include <string>

namespace tests {

// Compares with tests/golden/<name>, which is readable text. With KIOSK_UPDATE_GOLDENS=1 in the environment
// the file is written anew instead; read the difference before committing it.
void expect_golden(const std::string& name, const std::string& actual);

}  // namespace tests
