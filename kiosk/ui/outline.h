#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/picture.h"
#include "kiosk/ui/screen.h"

// What stands on the screen, in words and numbers: a screen and where everything was drawn. Tests, speech,
// focus and layout checks read it.
namespace ui {

struct OutlineNode {
    std::string id;
    Role role = Role::text;
    base::Phrase label;
    base::Direction direction = base::Direction::left_to_right;
    float x = 0, y = 0, width = 0, height = 0;  // window pixels, origin top left
    bool visible = true;                        // false: scrolled out of sight
    bool enabled = true;
    bool focused = false;
    float text_px = 0;  // font size; 0: no text
    std::string fg;     // "#rrggbb"
    std::string bg;
};

struct Outline {
    long frame = 0;
    bool settled = true;
    std::string screen;
    std::optional<std::string> page;
    base::LanguageTag language;
    base::SizePx size;
    double px_per_mm = 0;
    std::vector<OutlineNode> nodes;
};

std::string_view name_of(Role role);

// One JSON object on one line.
std::string to_json(const Outline& outline);

// A text picture for people and goldens: a line per node, "[id] label", other languages marked {de}.
std::string to_text(const Screen& screen);

}  // namespace ui
