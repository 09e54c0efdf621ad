// A floor plan on the glass: the room looked for is seen, on the side where it is, in every language.
#include <gtest/gtest.h>

#include "kiosk/load/device.h"
#include "kiosk/paint/painter.h"
#include "kiosk/stage/stage.h"

namespace {

constexpr base::SizePx k_size{640, 480};
constexpr char k_svg[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 200\">"
    "<rect id=\"room-1\" x=\"0\" y=\"0\" width=\"200\" height=\"200\"/>"
    "<rect id=\"room-2\" x=\"200\" y=\"0\" width=\"200\" height=\"200\"/></svg>";

ui::Screen screen_with(const std::string& svg, const std::string& language)
{
    ui::Node node;
    node.id = "plan";
    node.role = ui::Role::image;
    node.look = ui::Look::plan;
    node.label = {"2.07", language};
    node.drawing = ui::Drawing{svg, "room-1"};
    ui::Screen screen;
    screen.name = "service";
    screen.language = language;
    screen.groups.push_back({ui::Flow::column, {node}});
    return screen;
}

struct Glass {
    std::unique_ptr<stage::Stage> stage = *stage::open_surfaceless(k_size);
    text::Engine engine = *text::Engine::open(*load::font_set(KIOSK_SHARE "/fonts"));
    paint::Theme theme;
    std::unique_ptr<paint::Painter> painter = *paint::Painter::open(engine);

    paint::Layout shown(const ui::Screen& screen)
    {
        paint::Layout layout = paint::lay_out(screen, {k_size, 1}, theme, engine);
        painter->draw(layout, {});
        return layout;
    }
};

const paint::Drawing* drawing_in(const paint::Layout& layout)
{
    for (const paint::Mark& mark : layout.find("plan")->marks) {
        if (const auto* drawing = std::get_if<paint::Drawing>(&mark)) return drawing;
    }
    return nullptr;
}

paint::Colour colour_at(const base::Picture& picture, float x, float y)
{
    const auto at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.size.width) +
                     static_cast<std::size_t>(x)) *
                    4;
    return {picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]};
}

TEST(Drawings, ShowTheRoomWhereItIsInEveryDirectionOfReading)
{
    Glass glass;
    for (const char* language : {"de", "ar"}) {
        const paint::Layout layout = glass.shown(screen_with(k_svg, language));
        const paint::Drawing* drawing = drawing_in(layout);
        ASSERT_TRUE(drawing);
        const paint::Rect& at = drawing->at;
        EXPECT_NEAR(at.width, at.height * 2, 2) << language;
        const base::Picture picture = glass.stage->picture();
        EXPECT_EQ(colour_at(picture, at.x + at.width / 4, at.y + at.height / 2), glass.theme.colours.accent)
            << language;
        EXPECT_EQ(colour_at(picture, at.x + at.width * 3 / 4, at.y + at.height / 2),
                  glass.theme.colours.paper)
            << language;
    }
}

TEST(Drawings, LeaveOutWhatCannotBeDrawn)
{
    Glass glass;
    const paint::Layout layout = glass.shown(screen_with("<svg", "de"));
    const paint::Box* box = layout.find("plan");
    ASSERT_TRUE(box);
    EXPECT_EQ(box->label.text, "2.07") << "the words stay";
}

// The white sheet under facts belongs to no node; it must not go when its page is scrolled.
TEST(Drawings, KeepTheSheetUnderFactsWhileScrolling)
{
    Glass glass;
    ui::Screen screen = screen_with(k_svg, "de");
    ui::Node fact;
    fact.id = "fact.where";
    fact.look = ui::Look::fact;
    fact.label = {"Wo", "de"};
    screen.groups.front().nodes.assign(6, screen.groups.front().nodes.front());
    screen.groups.push_back({ui::Flow::grid, {fact}});
    const paint::Layout layout = paint::lay_out(screen, {k_size, 1}, glass.theme, glass.engine);
    const paint::Rect at = layout.find("fact.where")->rect;
    const float scroll = layout.furthest_scroll_px();
    ASSERT_GT(scroll, 100);
    glass.painter->draw(layout, {.scroll_px = scroll, .pressed = {}});
    EXPECT_EQ(colour_at(glass.stage->picture(), at.right() - 8, at.y - scroll + at.height / 2),
              glass.theme.colours.surface);
}

}  // namespace
