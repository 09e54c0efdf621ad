#pragma once

#include <optional>
#include <string>

#include "kiosk/base/language.h"
#include "kiosk/content/words.h"

// Which schema judges which file of a content folder, and how an editor finds it.
namespace schema {

// Where schemas stand in a content folder; `load` passes over it.
inline constexpr const char* k_folder = ".schema";

// What a file says: facts; German, which must be whole; or another language, which may lack anything.
enum class Role { facts, german, translation };

// Without a language: facts.
Role role_of(const std::optional<base::LanguageTag>& language);

// "service.facts.json", "service.german.json", "service.translation.json"
std::string file_name(content::Kind kind, Role role);

// The first line of a content file, without a line break: a comment by which editors find its schema,
// "# yaml-language-server: $schema=../../.schema/service.facts.json". Without a language: of the facts file.
std::string modeline(content::Kind kind, const std::optional<base::LanguageTag>& language = std::nullopt);

}  // namespace schema
