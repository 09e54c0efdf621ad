#pragma once

#include "kiosk/content/words.h"
#include "kiosk/schema/json.h"
#include "kiosk/schema/schema.h"

namespace schema {

// Of the facts file of a kind, from the table of its keys.
Json facts_schema(content::Kind kind, const Sentence& sentence);

}  // namespace schema
