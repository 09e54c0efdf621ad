#pragma once

#include <utility>
#include <vector>

#include "kiosk/stage/stage.h"

namespace stage {

// What happened since somebody last looked, in order.
class Inbox {
public:
    // Of moves in a row only the last is kept, of "draw again" in a row only one: a slow frame must not make
    // the next one slower.
    void add(const Input& input);

    std::vector<Input> take_all() { return std::exchange(inputs_, {}); }

private:
    bool replaces_last(const Input& input) const;

    std::vector<Input> inputs_;
};

}  // namespace stage
