#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/stage/stage.h"

namespace shell {

// What a key means to who does not use the glass.
enum class Act { next, previous, select, back, louder, softer };

// Keys and keypads are keyboards to the program. Arrow keys, Tab, Enter, the space bar and Escape mean
// something everywhere; a device file says what further keys mean, those of a keypad (R-ACC-29).
class Keypad {
public:
    Keypad() = default;

    // From the device file: "F13", "up", "enter", "a", or "scancode:202" for a key without a name -> "next",
    // "previous", "select", "back", "louder", "softer". What cannot be understood is left out and told.
    explicit Keypad(const std::map<std::string, std::string>& mapping);

    std::optional<Act> act_of(const stage::KeyPressed& key) const;

    const std::vector<base::Trouble>& troubles() const { return troubles_; }

private:
    std::map<int, Act> by_key_;
    std::map<int, Act> by_scancode_;
    std::vector<base::Trouble> troubles_;
};

}  // namespace shell
