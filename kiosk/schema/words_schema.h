#pragma once

#include "kiosk/content/words.h"
#include "kiosk/schema/json.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/schema/schema.h"

namespace schema {

// Of a words file of a kind, from the table of its fields. `role` is not facts.
Json words_schema(content::Kind kind, Role role, const Sentence& sentence);

}  // namespace schema
