#pragma once

#include <map>
#include <string>

#include "kiosk/content/words.h"

namespace content {

// Print of a field's German, 8 hex digits of SHA-256: a translation notes under `of` from which German it
// was made. White space around and inside the text makes no difference; any letter does. The text is taken
// to be NFC already.
std::string print(const Text& german);

// The prints of every field that has one, by path.
using Prints = std::map<std::string, std::string>;
Prints prints_of(Kind kind, const Words& german);

// How a translated field stands to the German of today.
enum class Freshness {
    current,
    out_of_date,   // the German has changed since, or is gone
    not_compared,  // nobody has written a print
};

// Of a field the translation has. Fields for search only are always current.
Freshness freshness(Kind kind, const std::string& path, const Words& translation, const Words& german);
// The same where many fields are asked about.
Freshness freshness(Kind kind, const std::string& path, const Words& translation, const Prints& german);

}  // namespace content
