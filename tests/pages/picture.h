#pragma once

#include <string>

#include "kiosk/pages/pages.h"

namespace tests {

// A page as text for people and goldens. Phrases in another language than the page's are marked {de}, empty
// ones (empty). Isolates are shown as angle brackets, those from the left as <ltr ...>; no-break spaces as _.
std::string picture(const pages::Page& page);

}  // namespace tests
