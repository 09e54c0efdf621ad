#pragma once

#include <string_view>

#include "kiosk/ui/keyboard.h"

namespace ui {

// Where the keys of a language come from: a layout of xkb-data, and letters that stand there only behind dead
// keys or a third level, put at the ends of rows. No layout: Ethiopic.
struct KeySource {
    std::string_view language;
    const char* layout = nullptr;
    const char* variant = "";
    std::string_view upper = {};
    std::string_view middle = {};
    std::string_view lower = {};

    bool is_ethiopic() const { return layout == nullptr; }
};

// By the whole tag, else by its language alone; Latin letters for a language that is not known.
const KeySource& key_source(const base::LanguageTag& language);

// One key for each letter, with its capital for shift.
KeyRow keys_for(std::string_view letters);

}  // namespace ui
