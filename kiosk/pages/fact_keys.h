#pragma once

#include "kiosk/content/facts.h"

namespace pages {

// Where the terminal's words for a fact stand ("cost.free"); null when the fact is not known.
const char* key_of(content::Cost cost);
const char* key_of(content::Start start);
const char* key_of(content::Interpreter interpreter);
const char* key_of(content::Wheelchair wheelchair);

}  // namespace pages
