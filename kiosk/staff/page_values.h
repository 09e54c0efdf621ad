#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/pages/pages.h"

// Parts of pages as JSON: plain values for other programs.
namespace staff {

nlohmann::ordered_json json_of(const std::vector<base::Phrase>& phrases);
nlohmann::ordered_json json_of(const std::optional<base::Phrase>& phrase);  // null when absent
nlohmann::ordered_json json_of(pages::OpenState open);                      // null when unknown

// On one line; bytes that are not UTF-8 become the replacement character.
std::string on_one_line(const nlohmann::ordered_json& json);

}  // namespace staff
