#include <EGL/egl.h>
#include <EGL/eglext.h>
#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>

#include "kiosk/stage/pixels.h"
#include "kiosk/stage/stage.h"

namespace stage {

namespace {

// EGL's connection to a renderer that has no screen.
class Display {
public:
    Display() : egl_(eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr))
    {
        EGLint major = 0;
        EGLint minor = 0;
        ready_ = egl_ != EGL_NO_DISPLAY && eglInitialize(egl_, &major, &minor) == EGL_TRUE;
    }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    ~Display()
    {
        if (ready_) eglTerminate(egl_);
        eglReleaseThread();
    }

    bool ready() const { return ready_; }
    EGLDisplay egl() const { return egl_; }

private:
    EGLDisplay egl_;
    bool ready_ = false;
};

EGLContext new_context(EGLDisplay display)
{
    static constexpr std::array k_config = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE,
                                            EGL_PBUFFER_BIT, EGL_NONE};
    static constexpr std::array k_version = {EGL_CONTEXT_MAJOR_VERSION,
                                             3,
                                             EGL_CONTEXT_MINOR_VERSION,
                                             3,
                                             EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                             EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                             EGL_NONE};
    EGLConfig config = nullptr;
    EGLint count = 0;
    if (!eglBindAPI(EGL_OPENGL_API)) return EGL_NO_CONTEXT;
    if (!eglChooseConfig(display, k_config.data(), &config, 1, &count) || count < 1) return EGL_NO_CONTEXT;
    return eglCreateContext(display, config, EGL_NO_CONTEXT, k_version.data());
}

// An OpenGL context, current from birth to death.
class Context {
public:
    explicit Context(EGLDisplay display) : display_(display), egl_(new_context(display))
    {
        current_ = egl_ != EGL_NO_CONTEXT &&
                   eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, egl_) == EGL_TRUE;
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context()
    {
        if (current_) eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        if (egl_ != EGL_NO_CONTEXT) eglDestroyContext(display_, egl_);
    }

    bool current() const { return current_; }

private:
    EGLDisplay display_;
    EGLContext egl_;
    bool current_ = false;
};

// A colour buffer in memory, drawn into from birth to death.
class Canvas {
public:
    explicit Canvas(base::SizePx size)
    {
        glGenRenderbuffers(1, &colour_);
        glBindRenderbuffer(GL_RENDERBUFFER, colour_);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, size.width, size.height);
        glGenFramebuffers(1, &framebuffer_);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour_);
        glViewport(0, 0, size.width, size.height);
        glClear(GL_COLOR_BUFFER_BIT);
        complete_ = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    ~Canvas()
    {
        glDeleteFramebuffers(1, &framebuffer_);
        glDeleteRenderbuffers(1, &colour_);
    }

    bool complete() const { return complete_; }

private:
    GLuint framebuffer_ = 0;
    GLuint colour_ = 0;
    bool complete_ = false;
};

class Surfaceless final : public Stage {
public:
    Surfaceless(std::unique_ptr<Display> display, std::unique_ptr<Context> context, base::SizePx size)
        : display_(std::move(display)), context_(std::move(context)), size_(size), canvas_(size)
    {
    }

    base::SizePx size() const override { return size_; }
    void present() override { glFinish(); }
    bool keeps_what_was_drawn() const override { return true; }
    base::Picture picture() const override { return read_pixels(size_); }
    bool can_be_drawn_on() const { return canvas_.complete(); }

private:
    std::unique_ptr<Display> display_;  // outlives the context, which outlives the canvas
    std::unique_ptr<Context> context_;
    base::SizePx size_;
    Canvas canvas_;
};

auto no_renderer(const char* lacking)
{
    return base::trouble(
        fmt::format("cannot draw without a display: {} (EGL error {:#06x})", lacking, eglGetError()),
        "install libegl1 and libgl1-mesa-dri");
}

}  // namespace

base::Result<std::unique_ptr<Stage>> open_surfaceless(base::SizePx size)
{
    auto display = std::make_unique<Display>();
    if (!display->ready()) return no_renderer("EGL has no surfaceless platform");
    auto context = std::make_unique<Context>(display->egl());
    if (!context->current()) return no_renderer("there is no OpenGL 3.3");
    auto stage = std::make_unique<Surfaceless>(std::move(display), std::move(context), size);
    if (!stage->can_be_drawn_on())
        return base::trouble(fmt::format("cannot draw {} x {} pixels", size.width, size.height),
                             "ask for a smaller picture");
    return stage;
}

}  // namespace stage
