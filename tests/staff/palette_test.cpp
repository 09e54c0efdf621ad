#include "kiosk/report/palette.h"

#include <gtest/gtest.h>

#include "kiosk/paint/theme.h"

namespace {

// Pages that staff read look like the terminal.
TEST(Palette, IsTheTerminals)
{
    const paint::Palette terminal;
    const std::pair<const char*, paint::Colour> colours[] = {
        {"paper", terminal.paper},
        {"surface", terminal.surface},
        {"ink", terminal.ink},
        {"quiet", terminal.quiet},
        {"accent", terminal.accent},
        {"accent-ink", terminal.accent_ink},
        {"tint", terminal.tint},
        {"border", terminal.border},
        {"line", terminal.line},
        {"good", terminal.good},
        {"good-tint", terminal.good_tint},
        {"bad", terminal.bad},
        {"bad-tint", terminal.bad_tint},
        {"remark", terminal.remark},
        {"remark-tint", terminal.remark_tint},
    };
    for (const auto& [name, colour] : colours) {
        const std::string property = std::string("--") + name + ": " + paint::to_hex(colour) + ";";
        EXPECT_NE(report::k_palette.find(property), std::string_view::npos) << property;
    }
}

}  // namespace
