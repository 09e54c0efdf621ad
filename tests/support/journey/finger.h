#pragma once

#include <chrono>
#include <memory>
#include <string>

namespace journey {

// A point of the screen in pixels, origin top left.
struct Point {
    double x = 0;
    double y = 0;
};

// One finger on a display, by the X server's own test extension: programs cannot tell it from a real one.
// Every act is over, for the server, when the function returns; the program may still be to hear of it.
class Finger {
public:
    explicit Finger(const std::string& display);
    ~Finger();

    void press(Point at);
    void move(Point to);
    void release();
    void tap(Point at);

    // Down at `from`, evenly to `to` in the given time, up.
    void drag(Point from, Point to, std::chrono::milliseconds takes);

    // Presses and lets go of a key of the keyboard: "a", "Escape", by X's names. `held` is long enough for
    // the keyboard to repeat it.
    void type(const std::string& key, std::chrono::milliseconds held = {});

private:
    struct Server;
    std::unique_ptr<Server> server_;
};

}  // namespace journey
