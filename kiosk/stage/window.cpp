#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

#include "kiosk/stage/inbox.h"
#include "kiosk/stage/pixels.h"
#include "kiosk/stage/stage.h"

namespace stage {

namespace {

// GLFW between its first call and its last.
class Library {
public:
    Library() : ready_(glfwInit() == GLFW_TRUE) {}
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library()
    {
        if (ready_) glfwTerminate();
    }

    bool ready() const { return ready_; }

private:
    bool ready_;
};

struct Destroy {
    void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using Handle = std::unique_ptr<GLFWwindow, Destroy>;

class GlfwWindow final : public Window {
public:
    GlfwWindow(std::unique_ptr<Library> library, Handle handle);

    base::SizePx size() const override { return size_; }
    void present() override { glfwSwapBuffers(window_.get()); }
    bool keeps_what_was_drawn() const override { return keeps_; }
    base::Picture picture() const override { return read_pixels(size_); }
    std::vector<Input> wait(std::optional<std::chrono::duration<double>> at_most) override;
    void wake() override { glfwPostEmptyEvent(); }  // one write() to a pipe

private:
    static GlfwWindow& of(GLFWwindow* window)
    {
        return *static_cast<GlfwWindow*>(glfwGetWindowUserPointer(window));
    }
    void listen_to_fingers();
    void listen_to_keys();
    void listen_to_the_window();

    void pointer_moved(float x_px, float y_px);
    void button_changed(bool pressed);
    void key_changed(const KeyPressed& key, int action);
    void resized(base::SizePx size);
    Touch touch(Touch::Phase phase) const;

    std::unique_ptr<Library> library_;  // outlives the window
    Handle window_;
    base::SizePx size_;
    bool keeps_;
    Inbox inbox_;
    float x_px_ = 0;  // of the pointer, as the events told it
    float y_px_ = 0;
    bool touched_ = false;
    bool repeating_ = false;  // the key that is typing is being held down
};

// Mesa's software renderers copy their picture to the screen; graphics cards swap it for an older one.
bool copies_to_the_screen()
{
    const std::string_view renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
    return renderer.starts_with("llvmpipe") || renderer.starts_with("softpipe");
}

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

GlfwWindow::GlfwWindow(std::unique_ptr<Library> library, Handle handle)
    : library_(std::move(library)), window_(std::move(handle)), keeps_(copies_to_the_screen())
{
    glfwGetFramebufferSize(window_.get(), &size_.width, &size_.height);
    glfwSwapInterval(0);  // waiting for the screen would only make a touch feel later
    glfwSetWindowUserPointer(window_.get(), this);
    listen_to_fingers();
    listen_to_keys();
    listen_to_the_window();
    // That a new window must be drawn goes without saying.
    glfwPollEvents();
    inbox_.take_all();
}

// The position is the one the events carry: glfwGetCursorPos tells where the pointer is by now, which for a
// quick finger is somewhere else.
void GlfwWindow::listen_to_fingers()
{
    glfwSetCursorPosCallback(window_.get(), [](GLFWwindow* window, double x, double y) {
        of(window).pointer_moved(static_cast<float>(x), static_cast<float>(y));
    });
    glfwSetMouseButtonCallback(window_.get(), [](GLFWwindow* window, int button, int action, int) {
        if (button == GLFW_MOUSE_BUTTON_LEFT) of(window).button_changed(action == GLFW_PRESS);
    });
}

void GlfwWindow::listen_to_keys()
{
    glfwSetKeyCallback(window_.get(), [](GLFWwindow* window, int key, int scancode, int action, int mods) {
        of(window).key_changed({scancode, key, (mods & GLFW_MOD_SHIFT) != 0, now()}, action);
    });
    glfwSetCharCallback(window_.get(), [](GLFWwindow* window, unsigned letter) {
        if (!of(window).repeating_) of(window).inbox_.add(Typed{static_cast<char32_t>(letter), now()});
    });
}

void GlfwWindow::listen_to_the_window()
{
    glfwSetFramebufferSizeCallback(window_.get(), [](GLFWwindow* window, int width, int height) {
        of(window).resized({width, height});
    });
    glfwSetWindowRefreshCallback(window_.get(), [](GLFWwindow* window) { of(window).inbox_.add(Resized{}); });
    glfwSetWindowCloseCallback(window_.get(),
                               [](GLFWwindow* window) { of(window).inbox_.add(CloseAsked{}); });
}

void GlfwWindow::pointer_moved(float x_px, float y_px)
{
    x_px_ = x_px;
    y_px_ = y_px;
    if (touched_) inbox_.add(touch(Touch::Phase::move));
}

// GLFW lets go of a button for the visitor when the window loses the focus, and once more when the finger
// really leaves.
void GlfwWindow::button_changed(bool pressed)
{
    if (pressed == touched_) return;
    touched_ = pressed;
    inbox_.add(touch(pressed ? Touch::Phase::down : Touch::Phase::up));
}

void GlfwWindow::key_changed(const KeyPressed& key, int action)
{
    repeating_ = action == GLFW_REPEAT;
    if (action == GLFW_PRESS) inbox_.add(key);
}

void GlfwWindow::resized(base::SizePx size)
{
    if (size.width <= 0 || size.height <= 0) return;  // minimised
    size_ = size;
    inbox_.add(Resized{});
}

Touch GlfwWindow::touch(Touch::Phase phase) const
{
    return {phase, x_px_, y_px_, now()};
}

std::vector<Input> GlfwWindow::wait(std::optional<std::chrono::duration<double>> at_most)
{
    if (!at_most) glfwWaitEvents();
    else if (at_most->count() > 0) glfwWaitEventsTimeout(at_most->count());
    else glfwPollEvents();
    return inbox_.take_all();
}

void hint_opengl()
{
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
}

Handle open_fullscreen(const std::string& title)
{
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return nullptr;
    glfwWindowHint(GLFW_REFRESH_RATE, mode->refreshRate);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    Handle window(glfwCreateWindow(mode->width, mode->height, title.c_str(), monitor, nullptr));
    if (window) glfwSetInputMode(window.get(), GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    return window;
}

Handle open_sized(const std::string& title, base::SizePx size)
{
    glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
    return Handle(glfwCreateWindow(size.width, size.height, title.c_str(), nullptr, nullptr));
}

// What GLFW has to say about its last failure.
std::string reason()
{
    const char* said = nullptr;
    glfwGetError(&said);
    return said ? said : "no monitor";
}

}  // namespace

base::Result<std::unique_ptr<Window>> Window::open(const WindowOptions& options)
{
    auto library = std::make_unique<Library>();
    if (!library->ready())
        return base::trouble(fmt::format("no display to open a window on ({})", reason()),
                             "set DISPLAY, or look at the screens without one: kioskctl tour CONTENT -o DIR");
    hint_opengl();
    Handle window = options.size ? open_sized(options.title, *options.size) : open_fullscreen(options.title);
    if (!window)
        return base::trouble(fmt::format("no window with OpenGL 3.3 ({})", reason()),
                             "install libgl1-mesa-dri or the graphics card's driver");
    glfwMakeContextCurrent(window.get());
    return std::make_unique<GlfwWindow>(std::move(library), std::move(window));
}

}  // namespace stage
