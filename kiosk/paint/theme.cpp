#include "kiosk/paint/theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace paint {
namespace {

// sRGB to linear light; the threshold is the one of the sRGB standard.
double linear(std::uint8_t channel)
{
    static const auto k_linear = [] {
        std::array<double, 256> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double c = static_cast<double>(i) / 255;
            all[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return all;
    }();
    return k_linear[channel];
}

double luminance(Colour c)
{
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

// Black on white; petrol so deep that it is told from black only by its family.
Palette light()
{
    Palette c;
    c.paper = c.surface = rgb(0xffffff);
    c.ink = rgb(0x000000);
    c.quiet = rgb(0x1c1c1c);
    c.accent = rgb(0x00222e);
    c.accent_pressed = rgb(0x003a4d);
    c.tint = rgb(0xe8f1f4);
    c.tint_pressed = rgb(0xd3e3e9);
    c.border = rgb(0x000000);
    c.line = rgb(0x767676);
    c.disabled = rgb(0x595959);
    c.good = rgb(0x003319);
    c.good_tint = rgb(0xe6f6ec);
    c.bad = rgb(0x5c0000);
    c.bad_tint = rgb(0xfdeeec);
    c.remark = rgb(0x332500);
    c.remark_tint = rgb(0xfff6da);
    c.focus = rgb(0x000000);
    c.focus_halo = rgb(0xffd500);
    c.spoken = rgb(0xffe44d);
    c.spoken_on_accent = rgb(0x003a4d);
    c.beyond = rgb(0xe3e3e3);
    c.night = c.far_sea = c.middle_sea = rgb(0x00161f);
    c.sea = rgb(0x00222e);
    c.night_quiet = rgb(0xffffff);
    return c;
}

// White on near black; yellow is what can be tapped, as on many devices for people with low vision.
Palette dark()
{
    Palette c;
    c.paper = rgb(0x0a0c0f);
    c.surface = rgb(0x12161a);
    c.ink = rgb(0xffffff);
    c.quiet = rgb(0xf2f4f6);
    c.accent = rgb(0xffe16b);
    c.accent_ink = rgb(0x000000);
    c.accent_pressed = rgb(0xfff3c0);
    c.tint = rgb(0x1d2328);
    c.tint_pressed = rgb(0x2b3238);
    c.border = rgb(0xc4ccd4);
    c.line = rgb(0x6d767f);
    c.disabled = rgb(0x9aa3ac);
    c.good = rgb(0xb4f7cd);
    c.good_tint = rgb(0x06210f);
    c.bad = rgb(0xffdad6);
    c.bad_tint = rgb(0x330606);
    c.remark = rgb(0xffe9ad);
    c.remark_tint = rgb(0x261c00);
    c.focus = rgb(0x5ce1ff);
    c.focus_halo = rgb(0x000000);
    c.spoken = rgb(0x08386e);
    c.spoken_on_accent = rgb(0xffffff);
    c.beyond = rgb(0x000000);
    c.night = c.far_sea = c.middle_sea = rgb(0x000000);
    c.sea = rgb(0x0a0c0f);
    c.night_quiet = rgb(0xffffff);
    return c;
}

// Capital letters, mm.
struct Step {
    float body, strong, section, title, display, welcome, key;
    float growth;
};

constexpr std::array<Step, session::k_largest_size + 1> k_steps = {{
    {5.2f, 6.0f, 6.4f, 8.4f, 10.5f, 16.0f, 6.4f, 1.0f},
    {6.4f, 7.1f, 7.6f, 9.6f, 11.3f, 16.4f, 7.0f, 1.1f},
    {7.3f, 8.0f, 8.6f, 10.6f, 12.0f, 16.8f, 7.3f, 1.18f},
    {8.7f, 9.3f, 10.0f, 12.0f, 13.0f, 17.5f, 7.3f, 1.3f},
}};

void enlarge(Theme& theme, const Step& step)
{
    Typography& type = theme.type;
    type.body.cap_mm = type.bold.cap_mm = step.body;
    type.strong.cap_mm = type.lead.cap_mm = step.strong;
    type.section.cap_mm = step.section;
    type.title.cap_mm = step.title;
    type.display.cap_mm = step.display;
    type.welcome.cap_mm = step.welcome;
    type.key.cap_mm = step.key;
    theme.space.growth = step.growth;
}

// Lines do what shadows and shades of white do otherwise.
void draw_lines(Shape& shape)
{
    shape.border = 0.7f;
    shape.chosen_border = 1.5f;
    shape.sheet_border = 0.35f;
    shape.shadow = 0;
}

}  // namespace

Theme theme_for(const session::Settings& settings)
{
    const session::Settings wanted = session::bounded(settings);
    Theme theme;
    enlarge(theme, k_steps[static_cast<std::size_t>(wanted.size)]);
    if (wanted.contrast == session::Contrast::light) theme.colours = light();
    if (wanted.contrast == session::Contrast::dark) theme.colours = dark();
    if (wanted.contrast != session::Contrast::usual) draw_lines(theme.shape);
    theme.motion.shrinks = !wanted.less_motion;
    return theme;
}

std::string to_hex(Colour colour)
{
    return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

double contrast(Colour a, Colour b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace paint
