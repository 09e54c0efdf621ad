#pragma once

#include <string_view>

#include "kiosk/base/language.h"

namespace load {

// What a letter belongs to. `none`: digits, signs, spaces, and marks that every script has.
enum class Script {
    none,
    latin,
    greek,
    cyrillic,
    armenian,
    hebrew,
    arabic,
    indic,  // Devanagari, Bengali, Tamil...
    thai,
    burmese,
    georgian,
    ethiopic,
    khmer,
    chinese,  // and Japanese
    korean,
};

Script script_of(char32_t letter);

// What a language is written in: the tag's own script ("sr-Latn"), else the usual one.
Script script_of(const base::LanguageTag& language);

// Greek and Cyrillic have letters that look like Latin ones.
bool looks_latin(Script script);

// The first letter of an address or a name that is no Latin one though it may look so, in UTF-8; empty: none.
std::string_view look_alike(std::string_view text);

}  // namespace load
