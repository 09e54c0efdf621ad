#pragma once

#include <string_view>

#include "kiosk/content/words.h"
#include "kiosk/load/report.h"

// What other programs leave in a text that is copied from them. A visitor would see it as it is.
namespace load {

// Of tables, word processors and web pages, in any text.
void check_pasted(std::string_view text, Mark mark, Report& report);

// Signs for headings, links and so on that the terminal does not know, in words of a form.
void check_markup(std::string_view text, content::Form form, Mark mark, Report& report);

}  // namespace load
