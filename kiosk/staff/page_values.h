#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "kiosk/pages/pages.h"

// Parts of pages as JSON: plain values for other programs.
namespace staff {

nlohmann::ordered_json json_of(const std::vector<base::Phrase>& phrases);
nlohmann::ordered_json json_of(const std::optional<base::Phrase>& phrase);  // null when absent
nlohmann::ordered_json json_of(pages::OpenState open);                      // null when unknown

}  // namespace staff
