#pragma once

#include "kiosk/ui/keyboard.h"

namespace ui {

// The consonants of Tigrinya and Amharic in their alphabetic order, each in its first form.
std::vector<KeyRow> ethiopic_rows();

}  // namespace ui
