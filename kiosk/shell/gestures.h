#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/stage/stage.h"

namespace shell {

// What one finger means: a tap, a drag that scrolls and runs on, or nothing. Acts on release; a finger that
// slides off has changed its mind.
class Gestures {
public:
    // `slop_px`: a touch that moves no further is a tap (5 mm).
    explicit Gestures(float slop_px) : slop_px_(slop_px) {}

    struct Outcome {
        std::optional<std::string> tapped;  // id of what was tapped
        bool touched = false;               // a finger left that tapped nothing: somebody is there
        float scrolled_px = 0;              // further down the page; negative: back up
    };

    // Id of what a tap at that point would act on; empty: nothing.
    using Target = std::function<std::string(float x_px, float y_px)>;

    Outcome on(const stage::Touch& touch, const Target& target);

    // The page runs on for a while after a drag.
    Outcome at(stage::TimePoint now);
    bool running() const { return speed_px_per_s_ != 0; }
    void stop() { speed_px_per_s_ = 0; }

    // The finger on the screen meant the old screen, and so does one that comes within 200 ms.
    void screen_changed(stage::TimePoint now);

    // Id of what is under the finger and would be tapped if it left now; empty: nothing.
    std::string pressed() const;

private:
    struct Finger {
        float from_x = 0, from_y = 0;
        float last_y = 0;
        std::string target;
        bool over_target = false;
        bool dragging = false;
        bool deaf = false;  // came too soon after a change, or only to stop a running page
    };
    struct Sample {
        float y = 0;
        stage::TimePoint at;
    };

    void down(const stage::Touch& touch, const Target& target);
    Outcome move(const stage::Touch& touch, const Target& target);
    Outcome up(const stage::Touch& touch, const Target& target);
    void remember(const stage::Touch& touch);
    float speed(stage::TimePoint released) const;

    float slop_px_;
    std::optional<Finger> finger_;
    std::vector<Sample> samples_;  // of the last 100 ms
    float speed_px_per_s_ = 0;     // of the page, after the finger has left
    stage::TimePoint ran_at_;
    std::optional<stage::TimePoint> changed_at_;
};

}  // namespace shell
