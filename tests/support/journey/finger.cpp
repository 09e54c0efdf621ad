#include "tests/support/journey/finger.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>

#include <cmath>
#include <stdexcept>

namespace journey {

namespace {

constexpr unsigned k_left_button = 1;
constexpr int k_any_screen = -1;

// A touch screen tells about a finger some sixty times a second.
constexpr std::chrono::milliseconds k_between_moves{16};

unsigned long as_delay(std::chrono::milliseconds time)
{
    return static_cast<unsigned long>(time.count());
}

}  // namespace

struct Finger::Server {
    explicit Server(const std::string& display) : x(XOpenDisplay(display.c_str()))
    {
        if (x == nullptr) throw std::runtime_error("cannot connect to display " + display);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server() { XCloseDisplay(x); }

    // The server itself waits `after` before each act, so that the pace does not depend on this program.
    void move(Point to, std::chrono::milliseconds after = {}) const
    {
        XTestFakeMotionEvent(x, k_any_screen, static_cast<int>(std::lround(to.x)),
                             static_cast<int>(std::lround(to.y)), as_delay(after));
    }
    void button(Bool down) const { XTestFakeButtonEvent(x, k_left_button, down, 0); }
    void until_done() const { XSync(x, False); }

    ::Display* x;
};

Finger::Finger(const std::string& display) : server_(std::make_unique<Server>(display)) {}

Finger::~Finger() = default;

void Finger::press(Point at)
{
    server_->move(at);
    server_->button(True);
    server_->until_done();
}

void Finger::move(Point to)
{
    server_->move(to);
    server_->until_done();
}

void Finger::release()
{
    server_->button(False);
    server_->until_done();
}

void Finger::tap(Point at)
{
    server_->move(at);
    server_->button(True);
    server_->button(False);
    server_->until_done();
}

void Finger::drag(Point from, Point to, std::chrono::milliseconds takes)
{
    const auto moves = std::max<long>(2, takes / k_between_moves);
    server_->move(from);
    server_->button(True);
    for (long i = 1; i <= moves; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(moves);
        server_->move({std::lerp(from.x, to.x, share), std::lerp(from.y, to.y, share)}, k_between_moves);
    }
    server_->button(False);
    server_->until_done();
}

void Finger::type(const std::string& key, std::chrono::milliseconds held)
{
    const KeyCode code = XKeysymToKeycode(server_->x, XStringToKeysym(key.c_str()));
    if (code == 0) throw std::runtime_error("the keyboard has no key " + key);
    XTestFakeKeyEvent(server_->x, code, True, 0);
    XTestFakeKeyEvent(server_->x, code, False, as_delay(held));
    server_->until_done();
}

}  // namespace journey
