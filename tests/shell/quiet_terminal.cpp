#include "tests/shell/quiet_terminal.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/load/device.h"

namespace tests {
namespace {

using Phase = stage::Touch::Phase;

class StillClock final : public base::Clock {
public:
    std::chrono::sys_seconds now() const override
    {
        using namespace std::chrono;
        return sys_days{year{2026} / 11 / 24} + hours{9} + floor<seconds>(passed_);
    }
    stage::TimePoint steady() const override { return stage::TimePoint{} + passed_; }
    void pass(std::chrono::milliseconds time) { passed_ += time; }

private:
    std::chrono::milliseconds passed_{std::chrono::hours{1}};
};

class PaperWindow final : public stage::Window {
public:
    base::SizePx size() const override { return {1080, 1920}; }
    void present() override {}
    bool keeps_what_was_drawn() const override { return true; }
    base::Picture picture() const override { return {}; }
    std::vector<stage::Input> wait(std::optional<std::chrono::duration<double>>) override
    {
        return std::exchange(inputs, {});
    }
    void wake() override {}

    std::vector<stage::Input> inputs;
};

class NoPaint final : public paint::Painter {
public:
    using paint::Painter::draw;
    void draw(const paint::Layout&, const paint::View&, const paint::Region&) override {}
};

// Says a thing for as long as nobody ends it.
class Notebook final : public shell::Mouth {
public:
    bool can_say(const base::Phrase& phrase) const override { return phrase.language != "ti"; }
    void say(const std::vector<base::Phrase>& phrases, const session::Settings&) override
    {
        heard.insert(heard.end(), phrases.begin(), phrases.end());
        is_speaking = !phrases.empty();
    }
    void stop() override { is_speaking = false; }
    bool speaking() const override { return is_speaking; }
    std::optional<speech::Word> word() const override { return {}; }
    std::optional<base::Trouble> trouble() const override { return {}; }

    std::vector<base::Phrase> heard;
    bool is_speaking = false;
};

text::Engine open_engine()
{
    return std::move(*text::Engine::open(*load::font_set(KIOSK_SHARE "/fonts")));
}

}  // namespace

struct QuietTerminal::Parts {
    Parts(const std::string& name, bool mute)
        : centre(name),
          terminal({.window = window,
                    .painter = painter,
                    .engine = engine,
                    .clock = clock,
                    .words = words,
                    .px_per_mm = 3.2f,
                    .mouth = mute ? nullptr : &mouth},
                   centre.another(), {})
    {
        terminal.show();
    }

    void answer(std::vector<stage::Input> inputs)
    {
        window.inputs = std::move(inputs);
        terminal.answer({});
        terminal.show();
        outline = terminal.outline();
    }

    TestCentre centre;
    StillClock clock;
    PaperWindow window;
    NoPaint painter;
    Notebook mouth;
    text::Engine engine = open_engine();
    i18n::Words words{KIOSK_SHARE "/locales", "kiosk"};
    shell::Terminal terminal;
    ui::Outline outline;
};

QuietTerminal::QuietTerminal(const std::string& centre, bool mute)
    : parts_(std::make_unique<Parts>(centre, mute))
{
    pass(std::chrono::seconds{1});
}

QuietTerminal::~QuietTerminal() = default;

void QuietTerminal::press(int key)
{
    parts_->answer(
        {stage::KeyPressed{.scancode = 0, .key = key, .shift = false, .at = parts_->clock.steady()}});
}

void QuietTerminal::touch(float x_px, float y_px)
{
    slide({{x_px, y_px}});
}

void QuietTerminal::slide(const std::vector<std::pair<float, float>>& way)
{
    pass(std::chrono::milliseconds{500});  // touches right after a new screen are not heard
    Phase phase = Phase::down;
    for (const auto& [x, y] : way) {
        parts_->answer({stage::Touch{phase, x, y, parts_->clock.steady()}});
        phase = Phase::move;
    }
    parts_->answer({stage::Touch{Phase::up, way.back().first, way.back().second, parts_->clock.steady()}});
}

void QuietTerminal::hold(float x_px, float y_px, std::chrono::milliseconds time)
{
    parts_->answer({stage::Touch{Phase::down, x_px, y_px, parts_->clock.steady()}});
    pass(time);
    parts_->answer({stage::Touch{Phase::up, x_px, y_px, parts_->clock.steady()}});
}

void QuietTerminal::tap(const std::string& id)
{
    const ui::OutlineNode* one = node(id);
    ASSERT_TRUE(one) << id;
    touch(one->x + one->width / 2, one->y + one->height / 2);
}

void QuietTerminal::pass(std::chrono::milliseconds time)
{
    parts_->clock.pass(time);
    parts_->answer({});
}

void QuietTerminal::hear_out()
{
    parts_->mouth.is_speaking = false;
    parts_->answer({});
}

std::vector<base::Phrase> QuietTerminal::take_heard()
{
    return std::exchange(parts_->mouth.heard, {});
}

bool QuietTerminal::is_speaking() const
{
    return parts_->mouth.is_speaking;
}

const ui::Outline& QuietTerminal::outline() const
{
    return parts_->outline;
}

const ui::OutlineNode* QuietTerminal::node(const std::string& id) const
{
    const auto found = std::ranges::find(parts_->outline.nodes, id, &ui::OutlineNode::id);
    return found == parts_->outline.nodes.end() ? nullptr : &*found;
}

}  // namespace tests
