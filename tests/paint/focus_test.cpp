// What shows where keys stand and what is being read.
#include <gtest/gtest.h>

#include "kiosk/ui/nodes.h"
#include "tests/paint/glass.h"

namespace {

constexpr float k_px_per_mm = 3.2f;

ui::Screen screen_in(const char* language, const char* text)
{
    ui::Screen screen;
    screen.name = "help";
    screen.language = language;
    screen.groups.push_back({ui::Flow::column,
                             {ui::heading("title", ui::Look::title, {text, language}),
                              ui::tappable("action.about", ui::Role::link, ui::Look::secondary,
                                           {text, language}, session::OpenedAbout{})}});
    return screen;
}

struct Pixels {
    int count = 0;
    int left = 1 << 20, right = -1;
};

Pixels pixels_of(const base::Picture& picture, paint::Colour colour, const paint::Rect& in)
{
    Pixels pixels;
    for (int y = 0; y < picture.size.height; ++y) {
        for (int x = 0; x < picture.size.width; ++x) {
            if (!in.contains(static_cast<float>(x), static_cast<float>(y))) continue;
            const auto* rgba = &picture.rgba[static_cast<std::size_t>(y * picture.size.width + x) * 4];
            if (rgba[0] != colour.red || rgba[1] != colour.green || rgba[2] != colour.blue) continue;
            ++pixels.count;
            pixels.left = std::min(pixels.left, x);
            pixels.right = std::max(pixels.right, x);
        }
    }
    return pixels;
}

class Marked : public testing::Test {
protected:
    base::Picture drawn(const paint::Layout& layout, const paint::View& view)
    {
        glass.painter->draw(layout, view);
        return glass.stage->picture();
    }

    tests::Glass glass{{1080, 700}, k_px_per_mm};
};

TEST_F(Marked, FocusHasARingOfTwoTonesAMillimetreWideEach)
{
    const paint::Layout layout = glass.laid_out(screen_in("en", "About this terminal"));
    const base::Picture picture = drawn(layout, {.pressed = {}, .focused = "action.about"});
    const paint::Rect box = layout.find("action.about")->rect;
    // A line from outside to the middle of the left edge.
    const float y = box.y + box.height / 2;
    const paint::Rect line{box.x - 20, y, 20, 1};
    EXPECT_GE(pixels_of(picture, layout.colours.focus, line).count, 3);
    EXPECT_GE(pixels_of(picture, layout.colours.focus_halo, line).count, 3);
    EXPECT_EQ(pixels_of(drawn(layout, {}), layout.colours.focus_halo, line).count, 0);
}

TEST_F(Marked, RingStandsOutFromWhateverIsUnderIt)
{
    for (const session::Contrast contrast :
         {session::Contrast::usual, session::Contrast::light, session::Contrast::dark}) {
        const paint::Palette colours = paint::theme_for({.contrast = contrast}).colours;
        for (const paint::Colour ground : {colours.paper, colours.surface, colours.accent, colours.tint})
            EXPECT_GE(
                std::max(paint::contrast(colours.focus, ground), paint::contrast(colours.focus_halo, ground)),
                3);
    }
}

TEST_F(Marked, WordThatIsHeardStandsOnAGroundOfItsOwn)
{
    const char* text = "About this terminal";
    const paint::Layout layout = glass.laid_out(screen_in("en", text));
    const paint::Rect title = layout.find("title")->rect;
    const auto word = [&](std::size_t begin, std::size_t end) {
        return pixels_of(drawn(layout, {.pressed = {}, .spoken = paint::SpokenPart{"title", begin, end}}),
                         layout.colours.spoken, title);
    };
    const Pixels about = word(0, 5);
    const Pixels terminal = word(11, 19);
    EXPECT_GT(about.count, 500);
    EXPECT_LT(about.right, terminal.left);
    EXPECT_EQ(word(3, 3).count, 0);
    EXPECT_EQ(word(400, 500).count, 0);
}

TEST_F(Marked, WordIsFoundFromTheRightWhereTheLineRunsSo)
{
    const std::string text = "\u0633\u0624\u0627\u0644 \u062c\u062f\u064a\u062f";
    const paint::Layout layout = glass.laid_out(screen_in("ar", text.c_str()));
    const paint::Rect title = layout.find("title")->rect;
    const auto word = [&](std::size_t begin, std::size_t end) {
        return pixels_of(drawn(layout, {.pressed = {}, .spoken = paint::SpokenPart{"title", begin, end}}),
                         layout.colours.spoken, title);
    };
    EXPECT_GT(word(0, 8).left, word(9, 17).right);
}

}  // namespace
