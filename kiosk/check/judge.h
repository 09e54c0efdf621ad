#pragma once

#include "kiosk/bundle/compile.h"
#include "kiosk/check/check.h"

namespace check {

// The rules as what a compiler asks; what the context refers to must outlive it.
bundle::Judge judge_with(const Context& context);

}  // namespace check
