#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/paint/layout.h"

// Moving along what is on the screen, by keys or with a finger that only looks.
namespace shell {

// What comes after `current`, or before it; from nowhere the first or the last, and round at the ends. Empty
// when there is nothing.
std::string next_focus(const std::vector<std::string>& order, const std::string& current);
std::string previous_focus(const std::vector<std::string>& order, const std::string& current);

// Which of `order` stands at that point of the glass; a line of a card counts as the card. Empty: none.
std::string focusable_at(const paint::Layout& layout, const std::vector<std::string>& order, float x_px,
                         float y_px, float scroll_px);

// Where to scroll so that a box, or part of one, is in sight with some room around; absent: it is already, or
// does not scroll. Pixels.
std::optional<float> scroll_to_show(const paint::Layout& layout, const std::string& id, float scroll_px);

}  // namespace shell
