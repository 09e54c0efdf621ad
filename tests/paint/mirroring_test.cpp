// Which icons turn round in languages from the right, in the layout and in what is drawn.
#include "kiosk/paint/mirroring.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/paint/glass.h"

namespace {

struct Named {
    const char* icon;
    bool mirrored;
};

// Those of the terminal itself, and of topics and answers in the shipped content.
const Named k_icons[] = {
    {"arrow_back", true},
    {"arrow_forward", true},
    {"arrow_right_alt", true},
    {"chevron_left", true},
    {"chevron_right", true},
    {"contact_support", true},
    {"directions_run", true},
    {"directions_walk", true},
    {"help_outline", true},
    {"logout", true},
    {"keyboard_arrow_right", true},
    {"low_priority", true},
    {"menu_book", true},
    {"backspace", true},
    {"star_half", true},
    {"schedule", false},
    {"check_circle", false},
    {"done", false},
    {"phone_in_talk", false},
    {"call", false},
    {"play_arrow", false},
    {"pause", false},
    {"volume_up", false},
    {"search", false},
    {"history_edu", false},
    {"keyboard_arrow_up", false},
    {"keyboard_arrow_down", false},
    {"close", false},
    {"info", false},
    {"translate", false},
    {"location_on", false},
    {"format_list_numbered", false},
    {"euro", false},
    {"medical_services", false},
    {"public", false},
    {"hourglass_top", false},
};

constexpr base::SizePx k_size{640, 480};

ui::Screen screen_with(const std::string& icon, const std::string& language)
{
    ui::Node node;
    node.id = "topic.x";
    node.role = ui::Role::choice;
    node.look = ui::Look::tile;
    node.label = {"1", language};
    node.icon = icon;
    node.tap = session::WentHome{};
    ui::Screen screen;
    screen.name = "home";
    screen.language = language;
    screen.groups.push_back({ui::Flow::grid, {node}});
    return screen;
}

const paint::Icon& icon_in(const paint::Layout& layout, const std::string& name)
{
    for (const paint::Mark& mark : layout.find("topic.x")->marks)
        if (const auto* icon = std::get_if<paint::Icon>(&mark); icon && icon->name == name) return *icon;
    throw std::runtime_error("no icon " + name);
}

// The pixels of a square, row by row; the other way round on request.
std::vector<std::uint32_t> pixels(const base::Picture& picture, const paint::Rect& at, bool turned)
{
    std::vector<std::uint32_t> found;
    const int size = static_cast<int>(std::lround(at.width));
    const int left = static_cast<int>(std::lround(at.x)), top = static_cast<int>(std::lround(at.y));
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int column = left + (turned ? size - 1 - x : x);
            const auto byte = static_cast<std::size_t>((top + y) * picture.size.width + column) * 4;
            found.push_back(static_cast<std::uint32_t>(picture.rgba[byte] << 16 |
                                                       picture.rgba[byte + 1] << 8 | picture.rgba[byte + 2]));
        }
    }
    return found;
}

TEST(Mirroring, TurnsIconsThatPointAlongTheLine)
{
    tests::Glass glass(k_size);
    for (const auto& [name, mirrored] : k_icons) {
        EXPECT_EQ(paint::points_along(name), mirrored) << name;
        ASSERT_TRUE(glass.engine.coverage().has_icon(name)) << name;
        const paint::Layout german = glass.shown(screen_with(name, "de"));
        const auto seen = pixels(glass.stage->picture(), icon_in(german, name).at, false);
        const paint::Layout arabic = glass.shown(screen_with(name, "ar"));
        EXPECT_EQ(icon_in(arabic, name).mirrored, mirrored) << name;
        EXPECT_EQ(pixels(glass.stage->picture(), icon_in(arabic, name).at, mirrored), seen) << name;
    }
}

}  // namespace
