#pragma once

#include <string>

#include "kiosk/content/words.h"
#include "kiosk/load/keys.h"
#include "kiosk/schema/json.h"

// The file of a content folder's ids, and how schemas refer to it.
namespace schema {

inline constexpr const char* k_ids_file = "ids.json";

// "ids.json#/definitions/places". Not for `nowhere`.
std::string reference_to(load::Refers refers);

// Whether words of this kind have ids for keys, and where those are listed.
bool has_ids_in_words(content::Kind kind);
Json ids_in_words_of(content::Kind kind);

}  // namespace schema
