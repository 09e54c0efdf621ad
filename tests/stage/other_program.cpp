#include "tests/stage/other_program.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <stdexcept>

struct OtherProgram::Server {
    explicit Server(const std::string& display)
        : x(XOpenDisplay(display.c_str())), root(x == nullptr ? 0 : DefaultRootWindow(x))
    {
        if (x == nullptr) throw std::runtime_error("cannot connect to display " + display);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server() { XCloseDisplay(x); }

    bool is_called(::Window window, const std::string& title) const
    {
        char* name = nullptr;
        if (!XFetchName(x, window, &name) || name == nullptr) return false;
        const bool same = title == name;
        XFree(name);
        return same;
    }

    ::Window window(const std::string& title) const
    {
        ::Window ignored = 0;
        ::Window* children = nullptr;
        unsigned count = 0;
        ::Window found = 0;
        XQueryTree(x, root, &ignored, &ignored, &children, &count);
        for (unsigned i = 0; i < count; ++i)
            if (is_called(children[i], title)) found = children[i];
        if (children != nullptr) XFree(children);
        if (found == 0) throw std::runtime_error("no window is called " + title);
        return found;
    }

    ::Display* x;
    ::Window root;
};

OtherProgram::OtherProgram(const std::string& display) : server_(std::make_unique<Server>(display)) {}

OtherProgram::~OtherProgram() = default;

base::Picture OtherProgram::screen() const
{
    XWindowAttributes root{};
    XGetWindowAttributes(server_->x, server_->root, &root);
    base::Picture picture{{root.width, root.height}, {}};
    XImage* image = XGetImage(server_->x, server_->root, 0, 0, static_cast<unsigned>(root.width),
                              static_cast<unsigned>(root.height), AllPlanes, ZPixmap);
    for (int y = 0; y < root.height; ++y) {
        for (int x = 0; x < root.width; ++x) {
            const unsigned long pixel = XGetPixel(image, x, y);
            for (const int shift : {16, 8, 0})
                picture.rgba.push_back(static_cast<std::uint8_t>(pixel >> shift));
            picture.rgba.push_back(255);
        }
    }
    XDestroyImage(image);
    return picture;
}

void OtherProgram::cover_and_uncover()
{
    XSetWindowAttributes attributes{};
    attributes.override_redirect = True;
    const ::Window cover = XCreateWindow(server_->x, server_->root, 0, 0, 200, 200, 0, CopyFromParent,
                                         InputOutput, nullptr, CWOverrideRedirect, &attributes);
    XMapRaised(server_->x, cover);
    XDestroyWindow(server_->x, cover);
    XSync(server_->x, False);
}

void OtherProgram::ask_to_close(const std::string& title)
{
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = server_->window(title);
    event.xclient.message_type = XInternAtom(server_->x, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(server_->x, "WM_DELETE_WINDOW", False));
    XSendEvent(server_->x, event.xclient.window, False, NoEventMask, &event);
    XSync(server_->x, False);
}

void OtherProgram::resize(const std::string& title, base::SizePx size)
{
    XResizeWindow(server_->x, server_->window(title), static_cast<unsigned>(size.width),
                  static_cast<unsigned>(size.height));
    XSync(server_->x, False);
}
