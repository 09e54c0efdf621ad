// Low controls: everything that is for the visitor stands in the lower part of the glass.
#include <cmath>

#include "tests/paint/laying.h"

namespace {

using paint::Box;
using paint::Layout;
using paint::Surface;
using paint::top_for;

struct Reach {
    const char* name;
    Surface surface;
    float floor_mm;   // to the lower edge of the glass
    float height_mm;  // of what is used
};

class TopOf : public testing::TestWithParam<Reach> {};

TEST_P(TopOf, AGlassIsWhereAnArmReaches)
{
    const Reach& reach = GetParam();
    const auto height = static_cast<float>(reach.surface.size.height);
    const float top = top_for(reach.surface, reach.floor_mm);
    EXPECT_NEAR((height - top) / reach.surface.px_per_mm, reach.height_mm, 0.4f);
    EXPECT_GE(top, 0);
    EXPECT_EQ(top, std::floor(top)) << "on whole pixels";
}

constexpr Surface k_upright{{1080, 1920}, 3.2f};
constexpr Surface k_lying{{1920, 1080}, 3.2f};

INSTANTIATE_TEST_SUITE_P(Known, TopOf,
                         testing::Values(Reach{"Upright", k_upright, 700, 400},
                                         Reach{"Lying", k_lying, 780, 320},
                                         Reach{"SoLowThatAllIsInReach", k_upright, 400, 600},
                                         Reach{"SoHighThatLittleIsInReach", k_upright, 1000, 300},
                                         Reach{"AboveAllReach", k_upright, 1300, 300},
                                         Reach{"UprightOfUnknownHeight", k_upright, 0, 330},
                                         Reach{"LyingOfUnknownHeight", k_lying, 0, 337.5f},
                                         Reach{"SmallAndUprightOfUnknownHeight", {{800, 1280}, 3.2f}, 0, 300},
                                         Reach{"SmallerThanThat", {{800, 640}, 3.2f}, 1000, 200}),
                         [](const auto& one) { return std::string(one.param.name); });

class Low : public tests::Laying {
protected:
    Layout lay_out_low(const ui::Screen& screen) const
    {
        return paint::lay_out(screen, {{1080, 1920}, 3.2f, k_top}, theme, engine());
    }
    static constexpr float k_top = 864;
};

TEST_F(Low, KeepsEveryTargetInThePart)
{
    ui::Screen screen = tests::screen_with(3, "ar");
    screen.path = tests::node("path.open", ui::Role::button, ui::Look::primary, "Pfad", "ar");
    screen.confirm = tests::node("action.confirm", ui::Role::button, ui::Look::primary, "Ja", "ar");
    for (const ui::Setting setting : {ui::Setting::page, ui::Setting::gate, ui::Setting::dialog}) {
        screen.setting = setting;
        const Layout layout = lay_out_low(screen);
        int targets = 0;
        for (const Box& box : layout.boxes) {
            if (!box.tap && !box.steers) continue;
            ++targets;
            EXPECT_GE(box.rect.y, k_top) << box.id << " in " << static_cast<int>(setting);
            EXPECT_LE(box.rect.bottom(), 1920) << box.id;
            const float x = box.rect.x + box.rect.width / 2, y = box.rect.y + box.rect.height / 2;
            ASSERT_NE(layout.hit(x, y, 0), nullptr) << box.id;
            EXPECT_EQ(layout.hit(x, y, 0)->id, box.id);
        }
        EXPECT_GE(targets, 9);
    }
}

TEST_F(Low, ScrollsWhatDoesNotFitAndHidesItAbove)
{
    const Layout layout = lay_out_low(tests::screen_with(40, "de"));
    EXPECT_EQ(layout.viewport.y, k_top);
    EXPECT_GE(layout.find("page.up")->rect.y, k_top);
    EXPECT_EQ(layout.find("page.down")->rect.right(),
              lay_out(tests::screen_with(40, "de")).find("page.down")->rect.right());
    const Box& first = *layout.find("topic.0");
    const float x = first.rect.x + 5;
    EXPECT_EQ(layout.hit(x, first.rect.y + 5, 0)->id, "topic.0");
    const float scroll = first.rect.bottom() - k_top;
    EXPECT_EQ(layout.hit(x, first.rect.bottom() - scroll - 5, scroll), nullptr) << "it has gone up";
    const ui::Outline outline = paint::outline_of(tests::screen_with(40, "de"), layout, scroll);
    EXPECT_FALSE(std::ranges::find(outline.nodes, "topic.0", &ui::OutlineNode::id)->visible);
    EXPECT_EQ(outline.size, (base::SizePx{1080, 1920}));
}

TEST_F(Low, CoversWhatIsAboveWithACalmGround)
{
    const Layout layout = lay_out_low(tests::screen_with(40, "de"));
    const auto& ground = std::get<paint::Panel>(layout.boxes.back().marks.front());
    EXPECT_TRUE(layout.boxes.back().id.empty());
    EXPECT_FALSE(layout.boxes.back().scrolls) << "it lies over what scrolls";
    EXPECT_EQ(ground.fill, theme.colours.beyond);
    EXPECT_EQ(ground.rect.height, k_top);
    EXPECT_EQ(ground.rect.width, 1080);
}

TEST_F(Low, SetsAScreenAsOnAGlassOfThatHeight)
{
    const ui::Screen screen = tests::screen_with(3, "de");
    const Layout low = lay_out_low(screen);
    const Layout small = paint::lay_out(screen, {{1080, 1056}, 3.2f}, theme, engine());
    for (const Box& box : small.boxes) {
        if (box.id.empty()) continue;
        EXPECT_EQ(low.find(box.id)->rect.y, box.rect.y + k_top) << box.id;
        EXPECT_EQ(low.find(box.id)->rect.x, box.rect.x) << box.id;
    }
}

TEST_F(Low, GreetsTheWholeRoomAllTheSame)
{
    ui::Screen screen;
    screen.setting = ui::Setting::attract;
    screen.language = "de";
    ui::Node hand = tests::node("touch", ui::Role::image, ui::Look::small, "");
    hand.icon = "touch_app";
    screen.groups.push_back(
        {ui::Flow::column,
         {tests::node("greeting.de", ui::Role::text, ui::Look::welcome, "Willkommen"), hand}});
    const Layout layout = lay_out_low(screen);
    EXPECT_LT(layout.find("greeting.de")->rect.y, k_top);
    EXPECT_GE(layout.find("touch")->rect.y, k_top);
}

}  // namespace
