#include "kiosk/paint/theme.h"

#include <gtest/gtest.h>

namespace {

using paint::Colour;
using paint::contrast;
using paint::rgb;

TEST(Contrast, FollowsTheFormulaOfWcag)
{
    EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xffffff)), 21.0, 0.01);
    EXPECT_NEAR(contrast(rgb(0xffffff), rgb(0xffffff)), 1.0, 0.01);
    EXPECT_NEAR(contrast(rgb(0x767676), rgb(0xffffff)), 4.54, 0.01);
}

struct Pair {
    const char* name;
    Colour ink;
    Colour ground;
    double least;
};

class Palette : public testing::TestWithParam<Pair> {};

TEST_P(Palette, CanBeRead)
{
    EXPECT_GE(contrast(GetParam().ink, GetParam().ground), GetParam().least);
}

constexpr paint::Palette k_colours;
constexpr double k_text = 7;   // WCAG 2.2, 1.4.6, level AAA
constexpr double k_shape = 3;  // WCAG 2.2, 1.4.11

INSTANTIATE_TEST_SUITE_P(
    Default, Palette,
    testing::Values(Pair{"InkOnPaper", k_colours.ink, k_colours.paper, k_text},
                    Pair{"QuietOnPaper", k_colours.quiet, k_colours.paper, k_text},
                    Pair{"QuietOnSurface", k_colours.quiet, k_colours.surface, k_text},
                    Pair{"QuietOnTint", k_colours.quiet, k_colours.tint, k_text},
                    Pair{"AccentOnPaper", k_colours.accent, k_colours.paper, k_text},
                    Pair{"AccentOnTint", k_colours.accent, k_colours.tint, k_text},
                    Pair{"InkOnPressed", k_colours.ink, k_colours.tint_pressed, k_text},
                    Pair{"LabelOnAccent", k_colours.accent_ink, k_colours.accent, k_text},
                    Pair{"Good", k_colours.good, k_colours.good_tint, k_text},
                    Pair{"GoodOnSurface", k_colours.good, k_colours.surface, k_text},
                    Pair{"Bad", k_colours.bad, k_colours.bad_tint, k_text},
                    Pair{"Remark", k_colours.remark, k_colours.remark_tint, k_text},
                    Pair{"RemarkOnSurface", k_colours.remark, k_colours.surface, k_text},
                    Pair{"Greeting", k_colours.accent_ink, k_colours.night, k_text},
                    Pair{"GreetingTouch", k_colours.tint_pressed, k_colours.night, k_text},
                    Pair{"CentreOnNight", k_colours.sun, k_colours.night, k_text},
                    Pair{"HandOnSun", k_colours.night, k_colours.sun, k_shape},
                    Pair{"BorderOnPaper", k_colours.border, k_colours.paper, k_shape},
                    Pair{"BorderOnSurface", k_colours.border, k_colours.surface, k_shape},
                    Pair{"DisabledOnSurface", k_colours.disabled, k_colours.surface, k_shape}),
    [](const auto& one) { return std::string(one.param.name); });

}  // namespace
