#pragma once

#include <set>
#include <string>

#include "kiosk/schema/schema.h"

namespace tests {

// The shipped sentences of a language; the keys that were found are noted in `used`.
schema::Sentence shipped_sentences(const std::string& language, std::set<std::string>* used = nullptr);

}  // namespace tests
