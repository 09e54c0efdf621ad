#include "kiosk/paint/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace {

using paint::Colour;
using paint::contrast;
using paint::rgb;
using session::Contrast;

paint::Theme theme_of(Contrast contrast, int size = 0)
{
    session::Settings settings;
    settings.contrast = contrast;
    settings.size = size;
    return paint::theme_for(settings);
}

TEST(ContrastOfColours, FollowsTheFormulaOfWcag)
{
    EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xffffff)), 21.0, 0.01);
    EXPECT_NEAR(contrast(rgb(0xffffff), rgb(0xffffff)), 1.0, 0.01);
    EXPECT_NEAR(contrast(rgb(0x767676), rgb(0xffffff)), 4.54, 0.01);
}

// What widgets write or draw, on what. Sources: WCAG 2.2, 1.4.6 (level AAA) and 1.4.11.
struct Pair {
    const char* name;
    Colour paint::Palette::*ink;
    Colour paint::Palette::*ground;
};

using P = paint::Palette;

constexpr std::array k_texts = {
    Pair{"InkOnPaper", &P::ink, &P::paper},
    Pair{"InkOnSurface", &P::ink, &P::surface},
    Pair{"InkOnChosen", &P::ink, &P::tint},
    Pair{"QuietOnPaper", &P::quiet, &P::paper},
    Pair{"QuietOnSurface", &P::quiet, &P::surface},
    Pair{"QuietOnChosen", &P::quiet, &P::tint},
    Pair{"AccentOnPaper", &P::accent, &P::paper},
    Pair{"AccentOnSurface", &P::accent, &P::surface},
    Pair{"AccentOnChosen", &P::accent, &P::tint},
    Pair{"LabelOnAccent", &P::accent_ink, &P::accent},
    Pair{"Good", &P::good, &P::good_tint},
    Pair{"GoodOnSurface", &P::good, &P::surface},
    Pair{"Bad", &P::bad, &P::bad_tint},
    Pair{"Remark", &P::remark, &P::remark_tint},
    Pair{"RemarkOnSurface", &P::remark, &P::surface},
    Pair{"Greeting", &P::night_ink, &P::night},
    Pair{"GreetingTouch", &P::night_quiet, &P::night},
    Pair{"CentreOnNight", &P::sun, &P::night},
    Pair{"NoticeOnSea", &P::night_ink, &P::sea},
};

// Under a finger, and while it is being read aloud.
constexpr std::array k_passing = {
    Pair{"InkPressed", &P::ink, &P::tint_pressed},
    Pair{"QuietPressed", &P::quiet, &P::tint_pressed},
    Pair{"AccentPressed", &P::accent, &P::tint_pressed},
    Pair{"LabelOnAccentPressed", &P::accent_ink, &P::accent_pressed},
    Pair{"InkSpoken", &P::ink, &P::spoken},
    Pair{"QuietSpoken", &P::quiet, &P::spoken},
    Pair{"AccentSpoken", &P::accent, &P::spoken},
    Pair{"GoodSpoken", &P::good, &P::spoken},
    Pair{"BadSpoken", &P::bad, &P::spoken},
    Pair{"RemarkSpoken", &P::remark, &P::spoken},
    Pair{"LabelOnAccentSpoken", &P::accent_ink, &P::spoken_on_accent},
};

constexpr std::array k_shapes = {
    Pair{"BorderOnPaper", &P::border, &P::paper},
    Pair{"BorderOnSurface", &P::border, &P::surface},
    Pair{"BorderOnPressed", &P::border, &P::tint_pressed},
    Pair{"AccentOnPaper", &P::accent, &P::paper},
    Pair{"AccentOnMedallion", &P::accent, &P::tint},
    Pair{"DisabledOnSurface", &P::disabled, &P::surface},
    Pair{"DisabledOnPaper", &P::disabled, &P::paper},
    Pair{"HandOnSun", &P::night, &P::sun},
    Pair{"SunOnSea", &P::sun, &P::sea},
    Pair{"EdgeOfWhatIsBeyond", &P::border, &P::beyond},
    Pair{"FocusOnItsHalo", &P::focus, &P::focus_halo},
};

class Palette : public testing::TestWithParam<Contrast> {
protected:
    static bool is_high() { return GetParam() != Contrast::usual; }
    template <std::size_t count>
    static void expect_at_least(double least, const std::array<Pair, count>& pairs)
    {
        const paint::Palette colours = theme_of(GetParam()).colours;
        for (const Pair& pair : pairs)
            EXPECT_GE(contrast(colours.*pair.ink, colours.*pair.ground), least) << pair.name;
    }
};

TEST_P(Palette, KeepsTextsReadable)
{
    expect_at_least(is_high() ? 12 : 7, k_texts);
}

TEST_P(Palette, KeepsTextsReadableUnderAFingerAndWhileTheyAreSpoken)
{
    expect_at_least(7, k_passing);
}

TEST_P(Palette, KeepsShapesVisible)
{
    expect_at_least(3, k_shapes);
}

TEST_P(Palette, HasARingForTheFocusThatStandsOutFromAnyGround)
{
    const paint::Palette colours = theme_of(GetParam()).colours;
    for (const Colour P::*ground : {&P::paper, &P::surface, &P::accent, &P::tint, &P::tint_pressed,
                                    &P::bad_tint, &P::remark_tint, &P::night, &P::sea}) {
        const double outside = contrast(colours.focus, colours.*ground);
        const double inside = contrast(colours.focus_halo, colours.*ground);
        EXPECT_GE(std::max(outside, inside), 3) << paint::to_hex(colours.*ground);
    }
}

TEST_P(Palette, ShowsAPressAndAChoiceByMoreThanOneTone)
{
    const paint::Palette colours = theme_of(GetParam()).colours;
    EXPECT_NE(colours.surface, colours.tint);
    EXPECT_NE(colours.tint, colours.tint_pressed);
    EXPECT_NE(colours.accent, colours.accent_pressed);
    const paint::Shape shape = theme_of(GetParam()).shape;
    EXPECT_GE(shape.chosen_border, 2 * shape.border) << "a choice is told by its line, too";
}

std::string name_of(const testing::TestParamInfo<Contrast>& one)
{
    switch (one.param) {
        case Contrast::usual: return "Usual";
        case Contrast::light: return "Light";
        case Contrast::dark: return "Dark";
    }
    return {};
}

INSTANTIATE_TEST_SUITE_P(Of, Palette, testing::Values(Contrast::usual, Contrast::light, Contrast::dark),
                         name_of);

TEST(Theme, IsTheUsualOneUntilAVisitorWantsAnother)
{
    EXPECT_EQ(paint::theme_for({}), paint::Theme{});
}

TEST(Theme, HasTheFourHeightsOfCapitalsThatAreAskedFor)
{
    const std::array heights = {5.2f, 6.4f, 7.3f, 8.7f};
    for (int size = 0; size <= session::k_largest_size; ++size) {
        const paint::Theme theme = theme_of(Contrast::usual, size);
        EXPECT_FLOAT_EQ(theme.type.body.cap_mm, heights[static_cast<std::size_t>(size)]);
        EXPECT_FLOAT_EQ(theme.type.bold.cap_mm, heights[static_cast<std::size_t>(size)]);
        EXPECT_FLOAT_EQ(theme.type.label.cap_mm, 5.2f) << "the bar's labels stay";
    }
    EXPECT_EQ(theme_of(Contrast::usual, 99), theme_of(Contrast::usual, session::k_largest_size));
}

TEST(Theme, KeepsItsHierarchyAtEverySize)
{
    for (int size = 0; size <= session::k_largest_size; ++size) {
        const paint::Typography type = theme_of(Contrast::usual, size).type;
        EXPECT_GE(type.strong.cap_mm, type.body.cap_mm * 1.05f);
        EXPECT_GE(type.section.cap_mm, type.body.cap_mm * 1.14f);
        EXPECT_GE(type.title.cap_mm, type.section.cap_mm * 1.19f);
        EXPECT_GE(type.display.cap_mm, type.title.cap_mm);
        EXPECT_GE(type.welcome.cap_mm, type.display.cap_mm * 1.3f);
    }
}

TEST(Theme, GrowsInEveryStepAndLessAtTheTop)
{
    for (int size = 1; size <= session::k_largest_size; ++size) {
        const paint::Typography before = theme_of(Contrast::usual, size - 1).type;
        const paint::Typography type = theme_of(Contrast::usual, size).type;
        const float body = type.body.cap_mm / before.body.cap_mm;
        EXPECT_GT(type.title.cap_mm, before.title.cap_mm);
        EXPECT_LT(type.title.cap_mm / before.title.cap_mm, body);
        EXPECT_LT(type.welcome.cap_mm / before.welcome.cap_mm, body);
        EXPECT_GT(theme_of(Contrast::usual, size).space.growth,
                  theme_of(Contrast::usual, size - 1).space.growth);
    }
}

TEST(Theme, DrawsLinesInsteadOfShadowsInHighContrast)
{
    for (const Contrast high : {Contrast::light, Contrast::dark}) {
        const paint::Shape shape = theme_of(high).shape;
        EXPECT_EQ(shape.shadow, 0);
        EXPECT_GT(shape.border, paint::Shape{}.border);
        EXPECT_GT(shape.sheet_border, 0);
    }
}

TEST(Theme, StandsStillWhereLessMotionIsWanted)
{
    session::Settings settings;
    settings.less_motion = true;
    EXPECT_FALSE(paint::theme_for(settings).motion.shrinks);
}

}  // namespace
