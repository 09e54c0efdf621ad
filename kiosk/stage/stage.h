#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/base/picture.h"
#include "kiosk/base/result.h"

// A surface to draw on with OpenGL and, on a window, what fingers and keys did.
namespace stage {

using TimePoint = std::chrono::steady_clock::time_point;

// The first finger, or the left mouse button. Pixels of the surface, origin top left. `at` is when the
// program was told, never when it looked.
struct Touch {
    enum class Phase { down, move, up } phase = Phase::down;
    float x_px = 0;
    float y_px = 0;
    TimePoint at;
};

struct KeyPressed {
    int scancode = 0;  // as GLFW numbers keys, GLFW_KEY_*; -1: the keyboard has no name for it
    int key = -1;
    bool shift = false;
    TimePoint at;
};

struct Typed {
    char32_t letter = 0;
    TimePoint at;
};

struct Resized {};  // or uncovered: what is on the screen must be drawn again
struct CloseAsked {};

using Input = std::variant<Touch, KeyPressed, Typed, Resized, CloseAsked>;

// A current GL context (3.3 core) with a surface. One per process at a time.
class Stage {
public:
    virtual ~Stage() = default;
    virtual base::SizePx size() const = 0;
    virtual void present() = 0;  // shows what has been drawn

    // True: after `present` everything is still there, and what did not change need not be drawn again
    // until the next Resized. False: a frame begins with rubbish.
    virtual bool keeps_what_was_drawn() const = 0;

    // What has been drawn since the last `present`; right after it only where things drawn are kept.
    virtual base::Picture picture() const = 0;
};

struct WindowOptions {
    std::optional<base::SizePx> size;  // absent: fullscreen on the first monitor
    std::string title = "Welcome";
};

class Window : public Stage {
public:
    // A trouble when there is no display or no OpenGL 3.3; exit code 3 is the caller's.
    static base::Result<std::unique_ptr<Window>> open(const WindowOptions& options);

    // Sleeps until something happened, `wake` was called or the time is up (no time: as long as it takes);
    // then everything that happened, in order.
    virtual std::vector<Input> wait(std::optional<std::chrono::duration<double>> at_most) = 0;

    // Ends `wait` from any thread or signal-safe context of the program.
    virtual void wake() = 0;
};

// Draws into memory, without any display (EGL surfaceless). A trouble when the machine has no EGL for it.
base::Result<std::unique_ptr<Stage>> open_surfaceless(base::SizePx size);

}  // namespace stage
