#pragma once

#include <iosfwd>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"

namespace staff {

// Exit codes of every command.
inline constexpr int k_good = 0;
inline constexpr int k_not_good = 1;  // the content has errors; something does not fit
inline constexpr int k_wrong = 2;     // wrong usage, unknown name, unreadable input

// Where a command writes, and for whom.
struct Console {
    std::ostream& out;    // what was asked for, nothing else
    std::ostream& err;    // reasons, counts, progress
    int out_columns = 0;  // of the terminal; 0: it is none
    bool out_has_colours = false;
    bool err_is_terminal = false;       // progress may rewrite its line
    base::LanguageTag language = "en";  // of messages: "en" or "de"
};

// Says what is wrong and what to do about it; gives k_wrong.
int refuse(const Console& console, const base::Trouble& trouble);

}  // namespace staff
