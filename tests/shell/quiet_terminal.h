#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiosk/shell/terminal.h"
#include "tests/support/centre/test_centre.h"

// A terminal without display, loudspeaker and time: what is said is written down, and time passes when it is
// told to.
namespace tests {

class QuietTerminal {
public:
    // A folder of tests/centres/. `mute`: without a loudspeaker.
    explicit QuietTerminal(const std::string& centre, bool mute = false);
    ~QuietTerminal();

    // As GLFW numbers keys.
    void press(int key);
    void touch(float x_px, float y_px);
    void slide(const std::vector<std::pair<float, float>>& way);  // down, moves, up
    void hold(float x_px, float y_px, std::chrono::milliseconds time);
    void tap(const std::string& id);
    void pass(std::chrono::milliseconds time);

    // Ends what is being said, as a loudspeaker does after a while.
    void hear_out();

    // What has been said since this was last asked, a phrase each.
    std::vector<base::Phrase> take_heard();
    bool is_speaking() const;

    // As last drawn.
    const ui::Outline& outline() const;
    const ui::OutlineNode* node(const std::string& id) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace tests
