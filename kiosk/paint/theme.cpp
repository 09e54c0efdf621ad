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

}  // namespace

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
