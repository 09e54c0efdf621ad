#pragma once

#include <string>
#include <vector>

#include "kiosk/staff/console.h"

namespace staff {

// The whole of `kioskctl`. Gives the exit code.
int run(int count, const char* const* words);

// The same without a process around it; `words` are those behind the program's name.
int run(const std::vector<std::string>& words, const Console& console);

}  // namespace staff
