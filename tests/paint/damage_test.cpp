// What is drawn again when something changes: no more than that, and never less.
#include "kiosk/paint/damage.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "kiosk/hours/hours.h"
#include "kiosk/ui/views.h"
#include "tests/paint/glass.h"
#include "tests/support/centre/test_centre.h"

namespace {

using namespace std::chrono_literals;
using paint::Rect;
using paint::Region;
using paint::Shown;
using session::Event;

paint::Box box(const std::string& id, const Rect& rect, bool scrolls)
{
    paint::Box box;
    box.id = id;
    box.rect = rect;
    box.scrolls = scrolls;
    paint::Panel panel;
    panel.rect = rect;
    box.marks.emplace_back(panel);
    return box;
}

// Three choices that scroll under a bar of two.
paint::Layout layout()
{
    paint::Layout layout;
    layout.surface = {{400, 600}, 1};
    layout.viewport = {0, 0, 400, 500};
    layout.content_px = 800;
    layout.boxes = {box("a", {20, 20, 300, 100}, true),        box("b", {20, 200, 300, 100}, true),
                    box("c", {20, 600, 300, 100}, true),       box("page.down", {340, 440, 50, 50}, false),
                    box("bar.back", {0, 510, 100, 80}, false), box("bar.home", {200, 510, 100, 80}, false)};
    return layout;
}

Rect wider(const Rect& rect, float by)
{
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

TEST(Damage, IsNothingWhenNothingChanges)
{
    EXPECT_EQ(damage({layout(), {}}, layout(), {}), Region{});
    EXPECT_EQ(damage({layout(), {10, "a"}}, layout(), {10, "a"}), Region{});
}

TEST(Damage, OfAPressIsTheBoxPressed)
{
    EXPECT_EQ(damage({layout(), {}}, layout(), {0, "a"}), Region{wider({20, 20, 300, 100}, 1)});
    EXPECT_EQ(damage({layout(), {0, "bar.home"}}, layout(), {}), Region{wider({200, 510, 100, 80}, 1)});
    EXPECT_EQ(damage({layout(), {100, ""}}, layout(), {100, "b"}), Region{wider({20, 100, 300, 100}, 1)});
}

TEST(Damage, OfAFocusHoldsItsRing)
{
    EXPECT_EQ(damage({layout(), {}}, layout(), {0, "", "a"}), Region{wider({20, 20, 300, 100}, 3)});
}

TEST(Damage, OfAWordIsItsBox)
{
    EXPECT_EQ(damage({layout(), {}}, layout(), {0, "", "", paint::SpokenPart{"b", 0, 3}}),
              Region{wider({20, 200, 300, 100}, 1)});
}

TEST(Damage, OfAPressThatMovesOnIsBoth)
{
    const Region both = damage({layout(), {0, "bar.back"}}, layout(), {0, "bar.home"});
    EXPECT_EQ(both, (Region{{0, 509, 101, 82}, wider({200, 510, 100, 80}, 1)}));
}

TEST(Damage, OfAScrollStaysInTheViewport)
{
    const Region region = damage({layout(), {50, ""}}, layout(), {60, ""});
    ASSERT_FALSE(region.empty());
    for (const Rect& part : region) EXPECT_LE(part.bottom(), 500);
}

TEST(Damage, OfReachingTheEndHoldsThePageButtonAndTheFade)
{
    paint::Layout all = layout();
    all.boxes.erase(all.boxes.begin(), all.boxes.begin() + 3);
    const Region region = damage({all, {200, ""}}, all, {300, ""});
    for (const Rect& changed : {Rect{340, 440, 50, 50}, Rect{0, 493, 400, 7}}) {
        EXPECT_TRUE(std::ranges::any_of(region, [&](const Rect& part) {
            return overlap(part, changed) == changed;
        })) << changed.y;
    }
}

TEST(Damage, OfOneChangedMarkIsItsBoxBeforeAndAfter)
{
    paint::Layout changed = layout();
    std::get<paint::Panel>(changed.boxes[1].marks[0]).rect.height = 60;
    EXPECT_EQ(damage({layout(), {}}, changed, {}), Region{wider({20, 200, 300, 100}, 1)});
}

TEST(Damage, OfABoxThatComesLeavesOutThoseAroundIt)
{
    paint::Layout more = layout();
    more.boxes.insert(more.boxes.begin() + 1, box("new", {20, 130, 300, 50}, true));
    EXPECT_EQ(damage({layout(), {}}, more, {}), Region{wider({20, 130, 300, 50}, 1)});
    EXPECT_EQ(damage({more, {}}, layout(), {}), Region{wider({20, 130, 300, 50}, 1)});
}

TEST(Damage, IsTheWholeWhereTheGroundIsAnother)
{
    paint::Layout other = layout();
    other.background = paint::rgb(0x123456);
    EXPECT_EQ(damage({layout(), {}}, other, {}), paint::whole(other));
    other = layout();
    other.surface.size.width = 500;
    EXPECT_EQ(damage({layout(), {}}, other, {}), paint::whole(other));
    other = layout();
    other.viewport.height = 300;
    EXPECT_EQ(damage({layout(), {}}, other, {}), paint::whole(other));
}

TEST(Damage, DoesNotReachWhereNothingIsSeen)
{
    EXPECT_EQ(damage({layout(), {}}, layout(), {0, "c"}), Region{}) << "below the viewport";
}

// On real screens: what is drawn in parts is the same picture, to the last pixel, as drawn as a whole.
class PartialRedraw : public testing::Test {
protected:
    PartialRedraw()
    {
        const pages::World world{
            centre.catalogue(), words, hours::moment({base::Date{2026y / 11 / 24}, 9h}, "Europe/Berlin"), {}};
        ui::Keyboards keyboards;
        const std::vector<std::vector<Event>> ways = {
            {},
            {session::OpenedHelp{}},
            {session::OpenedService{{"advice"}}},
            {session::OpenedSearch{}},
            {session::OpenedSearch{}, session::Typed{"a"}},
            {session::OpenedSearch{}, session::ShiftedKeys{}},
            {session::ChoseTopic{content::Audience::person, guide::k_any_topic}},
            {session::TimePassed{125s}},
            {session::TimePassed{126s}},
        };
        for (const char* language : {"de", "ar"}) {
            for (const auto& way : ways) {
                session::Session visit = session::after({}, session::Touched{});
                visit = session::after(std::move(visit), session::ChoseLanguage{language});
                for (const Event& event : way) visit = session::after(std::move(visit), event);
                layouts.push_back(glass.laid_out(ui::screen(pages::page(world, visit), keyboards)));
            }
        }
        layouts.push_back(glass.laid_out(ui::screen(pages::page(world, {}), keyboards)));
    }

    // Mostly the same screen with another view, as in a visit.
    Shown after(const Shown& shown)
    {
        const paint::Layout& next = below(4) == 0 ? layouts[below(layouts.size())] : shown.layout;
        Shown now{next, shown.view};
        if (below(2) == 0) now.view.pressed = below(3) == 0 ? "" : next.boxes[below(next.boxes.size())].id;
        if (below(3) == 0) now.view.focused = next.boxes[below(next.boxes.size())].id;
        if (below(3) == 0) {
            const paint::Box& read = next.boxes[below(next.boxes.size())];
            const std::size_t begin = below(read.label.text.size() + 1);
            now.view.spoken = paint::SpokenPart{read.id, begin, begin + below(12)};
        }
        if (below(2) == 0) now.view.scroll_px = static_cast<float>(below(2000));
        now.view.scroll_px = std::min(now.view.scroll_px, std::floor(next.furthest_scroll_px()));
        return now;
    }
    std::size_t below(std::size_t end) { return chance() % end; }

    base::Picture drawn(const Shown& shown, const Region& region)
    {
        glass.painter->draw(shown.layout, shown.view, region);
        return glass.stage->picture();
    }

    tests::TestCentre centre{"small"};
    i18n::Words words{KIOSK_SHARE "/locales", "kiosk"};
    tests::Glass glass{{540, 720}, 1.3f};
    std::vector<paint::Layout> layouts;
    std::mt19937 chance{7};
};

// Where two pictures of a size are not the same; empty: nowhere.
std::string differences(const base::Picture& one, const base::Picture& other)
{
    std::string found;
    int count = 0;
    for (std::size_t byte = 0; byte < one.rgba.size(); byte += 4) {
        if (std::equal(&one.rgba[byte], &one.rgba[byte] + 4, &other.rgba[byte]) || ++count > 5) continue;
        const int pixel = static_cast<int>(byte / 4);
        found += fmt::format("({}, {}): {} {} {}, not {} {} {}; ", pixel % one.size.width,
                             pixel / one.size.width, one.rgba[byte], one.rgba[byte + 1], one.rgba[byte + 2],
                             other.rgba[byte], other.rgba[byte + 1], other.rgba[byte + 2]);
    }
    return count == 0 ? "" : fmt::format("{} pixels: {}", count, found);
}

TEST_F(PartialRedraw, LooksLikeAWholeOne)
{
    Shown shown{layouts.front(), {}};
    drawn(shown, whole(shown.layout));
    int partial = 0;
    for (int i = 0; i < 200; ++i) {
        const Shown now = after(shown);
        const Region region = damage(shown, now.layout, now.view);
        if (region != whole(now.layout)) ++partial;
        const base::Picture in_parts = drawn(now, region);
        ASSERT_EQ(differences(in_parts, drawn(now, whole(now.layout))), "")
            << "step " << i << ", pressed " << now.view.pressed << ", scrolled " << now.view.scroll_px;
        shown = now;
    }
    EXPECT_GT(partial, 100);
}

TEST_F(PartialRedraw, LeavesEverythingElseAsItIs)
{
    const paint::Layout& home = layouts.front();
    drawn({layouts.back(), {}}, whole(layouts.back()));
    const base::Picture before = glass.stage->picture();
    const Rect part{100, 200, 50, 40};
    const base::Picture after = drawn({home, {}}, {part});
    for (int y = 0; y < before.size.height; ++y) {
        for (int x = 0; x < before.size.width; ++x) {
            if (part.contains(static_cast<float>(x), static_cast<float>(y))) continue;
            const auto byte = static_cast<std::size_t>(y * before.size.width + x) * 4;
            ASSERT_EQ(before.rgba[byte], after.rgba[byte]) << x << ", " << y;
        }
    }
}

}  // namespace
