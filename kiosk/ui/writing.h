#pragma once

#include "kiosk/pages/pages.h"
#include "kiosk/ui/keyboard.h"
#include "kiosk/ui/screen.h"

namespace ui {

// The field with its keys: digits and delete, letters, shift, the other language and space. All rows are
// k_keys_in_a_row wide at most.
Writing writing(const pages::TypingField& field, const Keyboard& keyboard);

}  // namespace ui
