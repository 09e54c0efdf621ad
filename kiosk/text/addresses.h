#pragma once

#include <pango/pango.h>

namespace text {

// Pango hyphenates a word that is wider than its line. In a mail or web address the hyphen would be read as
// part of it, so there lines break without one.
void keep_addresses_without_hyphens(PangoLayout* layout);

}  // namespace text
