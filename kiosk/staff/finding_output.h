#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "kiosk/staff/finding_text.h"

// The findings of a folder as commands give them.
namespace staff {

// As text for a terminal of the look's width; without one (0 columns) a line each, and its hint.
std::string output_text(const base::Findings& findings, const std::filesystem::path& folder,
                        const i18n::Words& words, const base::LanguageTag& language, const Look& look);

// A list of objects: file, line, column, severity, rule, message, hint.
nlohmann::ordered_json json_of(const base::Findings& findings, const i18n::Words& words,
                               const base::LanguageTag& language);

}  // namespace staff
