#include <GL/gl.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <thread>

#include "kiosk/stage/stage.h"
#include "tests/stage/drawing.h"
#include "tests/stage/other_program.h"
#include "tests/support/journey/finger.h"
#include "tests/support/journey/xvfb.h"

namespace {

using namespace std::chrono_literals;
using Inputs = std::vector<stage::Input>;
using Phase = stage::Touch::Phase;

constexpr base::SizePx k_screen{800, 600};
constexpr const char* k_title = "Under test";

std::vector<stage::Touch> touches_of(const Inputs& inputs)
{
    std::vector<stage::Touch> touches;
    for (const stage::Input& input : inputs)
        if (const auto* touch = std::get_if<stage::Touch>(&input)) touches.push_back(*touch);
    return touches;
}

template <class Kind>
long count_of(const Inputs& inputs)
{
    return std::count_if(inputs.begin(), inputs.end(),
                         [](const stage::Input& input) { return std::holds_alternative<Kind>(input); });
}

bool ends_with_up(const Inputs& inputs)
{
    const auto touches = touches_of(inputs);
    return !touches.empty() && touches.back().phase == Phase::up;
}

// A display of its own and our window on it.
class WindowOn : public testing::Test {
protected:
    WindowOn()
    {
        setenv("DISPLAY", display_.name().c_str(), 1);
        open({.size = k_screen, .title = k_title});
    }

    void open(const stage::WindowOptions& options)
    {
        window_.reset();
        auto window = stage::Window::open(options);
        if (!window) throw std::runtime_error(window.error().what);
        window_ = std::move(*window);
    }

    // Everything that happens until `enough` says so, or for twenty seconds.
    Inputs until(const std::function<bool(const Inputs&)>& enough)
    {
        Inputs all;
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (!enough(all) && std::chrono::steady_clock::now() < end) {
            const Inputs more = window_->wait(20s);
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }

    journey::Xvfb display_{k_screen};
    journey::Finger finger_{display_.name()};
    OtherProgram other_{display_.name()};
    std::unique_ptr<stage::Window> window_;
};

TEST_F(WindowOn, DoesNotAskToBeDrawnAgainWhenItIsNew)
{
    drawing::fill(drawing::k_red);
    window_->present();
    other_.screen();
    EXPECT_TRUE(window_->wait(20ms).empty());
}

TEST_F(WindowOn, HasTheSizeAskedFor)
{
    open({.size = base::SizePx{320, 480}});
    EXPECT_EQ(window_->size(), (base::SizePx{320, 480}));
    EXPECT_EQ(window_->picture().size, (base::SizePx{320, 480}));
}

TEST_F(WindowOn, FillsTheScreenWithoutASize)
{
    open({});
    EXPECT_EQ(window_->size(), k_screen);
}

TEST_F(WindowOn, HasOpenGL33)
{
    const std::string version = reinterpret_cast<const char*>(glGetString(GL_VERSION));
    EXPECT_GE(version, "3.3") << version;
    EXPECT_EQ(glGetError(), static_cast<GLenum>(GL_NO_ERROR));
}

TEST_F(WindowOn, ShowsOnTheScreenWhatWasPresented)
{
    drawing::fill(drawing::k_red);
    drawing::fill_rows(k_screen, 0, 1, drawing::k_blue);
    window_->present();
    glFinish();
    const base::Picture screen = other_.screen();
    EXPECT_EQ(drawing::at(screen, 0, 0), drawing::k_blue);
    EXPECT_EQ(drawing::at(screen, 799, 1), drawing::k_red);
    EXPECT_EQ(drawing::at(screen, 0, 599), drawing::k_red);
    EXPECT_EQ(window_->picture().rgba, screen.rgba);
}

TEST_F(WindowOn, KeepsWhatWasDrawnBefore)
{
    drawing::fill(drawing::k_red);
    window_->present();
    ASSERT_TRUE(window_->keeps_what_was_drawn());  // the renderer of every machine without a graphics card
    drawing::fill_rows(k_screen, 300, 600, drawing::k_blue);
    window_->present();
    glFinish();
    EXPECT_EQ(drawing::at(other_.screen(), 400, 299), drawing::k_red);
    EXPECT_EQ(drawing::at(other_.screen(), 400, 300), drawing::k_blue);
}

TEST_F(WindowOn, TellsOfATapWhereItWasThoughThePointerMovedOn)
{
    const auto before = std::chrono::steady_clock::now();
    finger_.tap({100, 160});
    finger_.move({700, 500});
    const auto touches = touches_of(until(ends_with_up));
    ASSERT_EQ(touches.size(), 2u);
    EXPECT_EQ(touches[0].phase, Phase::down);
    EXPECT_EQ(touches[1].phase, Phase::up);
    for (const stage::Touch& touch : touches) {
        EXPECT_EQ(touch.x_px, 100);
        EXPECT_EQ(touch.y_px, 160);
        EXPECT_GE(touch.at, before);
        EXPECT_LE(touch.at, std::chrono::steady_clock::now());
    }
}

TEST_F(WindowOn, TellsOfADragInOrder)
{
    finger_.drag({100, 500}, {130, 200}, 200ms);
    const auto touches = touches_of(until(ends_with_up));
    ASSERT_GE(touches.size(), 3u);
    EXPECT_EQ(touches.front().phase, Phase::down);
    EXPECT_EQ(touches.front().y_px, 500);
    for (std::size_t i = 1; i + 1 < touches.size(); ++i) {
        EXPECT_EQ(touches[i].phase, Phase::move);
        EXPECT_LT(touches[i].y_px, touches[i - 1].y_px);
        EXPECT_GE(touches[i].at, touches[i - 1].at);
    }
    EXPECT_EQ(touches.back().x_px, 130);
    EXPECT_EQ(touches.back().y_px, 200);
}

TEST_F(WindowOn, SaysNothingOfAPointerThatTouchesNothing)
{
    finger_.move({10, 10});
    finger_.move({300, 300});
    finger_.tap({200, 200});
    const auto touches = touches_of(until(ends_with_up));
    ASSERT_EQ(touches.size(), 2u);
    EXPECT_EQ(touches[0].phase, Phase::down);
}

TEST_F(WindowOn, FollowsAFingerThatLeavesTheWindow)
{
    open({.size = base::SizePx{300, 300}});
    finger_.press({150, 150});
    finger_.move({500, 400});
    finger_.release();
    const auto touches = touches_of(until(ends_with_up));
    EXPECT_EQ(touches.back().x_px, 500);
    EXPECT_EQ(touches.back().y_px, 400);
}

TEST_F(WindowOn, TellsOfAKeyAndOfItsLetter)
{
    finger_.type("a");
    const Inputs inputs = until([](const Inputs& all) { return count_of<stage::Typed>(all) > 0; });
    ASSERT_EQ(inputs.size(), 2u);
    EXPECT_EQ(std::get<stage::KeyPressed>(inputs[0]).key, 'A');  // GLFW_KEY_A
    EXPECT_FALSE(std::get<stage::KeyPressed>(inputs[0]).shift);
    EXPECT_EQ(std::get<stage::Typed>(inputs[1]).letter, U'a');
}

TEST_F(WindowOn, TellsOnceOfAKeyThatIsHeld)
{
    finger_.type("a", 900ms);  // X repeats after 660 ms
    finger_.type("b");
    const auto typed_b = [](const Inputs& all) {
        const auto* typed = all.empty() ? nullptr : std::get_if<stage::Typed>(&all.back());
        return typed && typed->letter == U'b';
    };
    const Inputs inputs = until(typed_b);
    EXPECT_EQ(count_of<stage::KeyPressed>(inputs), 2);
    EXPECT_EQ(count_of<stage::Typed>(inputs), 2);
}

TEST_F(WindowOn, AsksToDrawAgainWhatWasUncovered)
{
    other_.cover_and_uncover();
    const Inputs inputs = until([](const Inputs& all) { return count_of<stage::Resized>(all) > 0; });
    EXPECT_EQ(count_of<stage::Resized>(inputs), 1);
}

TEST_F(WindowOn, FollowsANewSize)
{
    other_.resize(k_title, {500, 400});
    until([](const Inputs& all) { return count_of<stage::Resized>(all) > 0; });
    EXPECT_EQ(window_->size(), (base::SizePx{500, 400}));
    drawing::fill(drawing::k_red);
    EXPECT_TRUE(drawing::is_all(window_->picture(), drawing::k_red));
    EXPECT_EQ(window_->picture().size, (base::SizePx{500, 400}));
}

TEST_F(WindowOn, TellsWhenItShallClose)
{
    other_.ask_to_close(k_title);
    const Inputs inputs = until([](const Inputs& all) { return count_of<stage::CloseAsked>(all) > 0; });
    EXPECT_EQ(count_of<stage::CloseAsked>(inputs), 1);
}

TEST_F(WindowOn, ReturnsAtOnceWhenThereIsNoTime)
{
    EXPECT_TRUE(window_->wait(0s).empty());
}

TEST_F(WindowOn, ReturnsWhenTheTimeIsUp)
{
    const auto before = std::chrono::steady_clock::now();
    EXPECT_TRUE(window_->wait(50ms).empty());
    EXPECT_GE(std::chrono::steady_clock::now() - before, 45ms);
}

TEST_F(WindowOn, IsWokenFromAnotherThread)
{
    std::jthread waker([this] { window_->wake(); });
    EXPECT_TRUE(window_->wait({}).empty());
}

TEST_F(WindowOn, IsWokenWhenTheCallCameFirst)
{
    window_->wake();
    EXPECT_TRUE(window_->wait({}).empty());
}

// What a signal handler can reach.
stage::Window* woken_by_signal = nullptr;

TEST_F(WindowOn, IsWokenFromASignalHandler)
{
    woken_by_signal = window_.get();
    std::signal(SIGUSR1, [](int) { woken_by_signal->wake(); });
    const pthread_t waiting = pthread_self();
    std::jthread signaller([waiting] { pthread_kill(waiting, SIGUSR1); });
    EXPECT_TRUE(window_->wait({}).empty());
    signaller.join();
    std::signal(SIGUSR1, SIG_DFL);
}

struct NoDisplay {
    const char* name;
    const char* display;
    const char* says;
};

class WithoutADisplay : public testing::TestWithParam<NoDisplay> {};

TEST_P(WithoutADisplay, SaysWhatToDo)
{
    if (GetParam().display) setenv("DISPLAY", GetParam().display, 1);
    else unsetenv("DISPLAY");
    testing::internal::CaptureStderr();
    const auto window = stage::Window::open({});
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    ASSERT_FALSE(window.has_value());
    EXPECT_EQ(window.error().what, GetParam().says);
    EXPECT_EQ(window.error().repair,
              "set DISPLAY, or look at the screens without one: kioskctl tour CONTENT -o DIR");
}

INSTANTIATE_TEST_SUITE_P(
    Stage, WithoutADisplay,
    testing::Values(
        NoDisplay{"Unset", nullptr,
                  "no display to open a window on (X11: The DISPLAY environment variable is missing)"},
        NoDisplay{"NotThere", ":9876", "no display to open a window on (X11: Failed to open display :9876)"}),
    [](const auto& one) { return one.param.name; });

}  // namespace
