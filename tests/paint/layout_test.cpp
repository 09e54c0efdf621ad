#include "kiosk/paint/layout.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/ui/views.h"
#include "tests/paint/laying.h"

namespace {

using paint::Box;
using paint::Layout;
using tests::screen_with;
using ui::Look;
using ui::Role;

class Laying : public tests::Laying {
protected:
    // As the view makes it, with a list of three.
    static ui::Screen search_screen(const base::LanguageTag& language, ui::Keyboards& keyboards)
    {
        pages::TypingField field;
        field.text = {"ሰ", language};
        field.hint = field.clear = field.erase = field.shift_label = field.space = {"Suchen", language};
        field.keys = language;
        field.other_keys = "de";
        field.other_label = {"Deutsch", "de"};
        field.completions = {{{"Anerkennung", "de"}, 1}, {{"Anerkennungsberatung", "de"}, 1}};
        pages::SearchPage search;
        search.title = search.status = {"Suchen", language};
        for (const char* id : {"a", "b", "c"})
            search.hits.push_back({{id}, {"Anerkennung", "de"}, {}, {}, {}, {}});
        search.field = field;
        pages::Page page;
        page.language = language;
        page.page_up = page.page_down = {"weiter", language};
        page.body = search;
        return ui::screen(page, keyboards);
    }

    static void expect_keys_fit(const Layout& layout)
    {
        std::vector<const Box*> keys;
        for (const Box& box : layout.boxes) {
            if (box.scrolls || (!box.tap && box.role != Role::field)) continue;
            keys.push_back(&box);
            const bool is_key = box.role == Role::key;
            EXPECT_GE(mm(layout, box.rect.width), is_key ? 15 : 20) << box.id;
            EXPECT_GE(mm(layout, box.rect.height), is_key ? 15 : 20) << box.id;
            EXPECT_GE(box.rect.x, 0) << box.id;
            EXPECT_LE(box.rect.right(), static_cast<float>(layout.surface.size.width)) << box.id;
            EXPECT_GE(box.rect.y, layout.viewport.bottom()) << box.id;
        }
        ASSERT_GT(keys.size(), 30u);
        for (const Box* a : keys) {
            for (const Box* b : keys) {
                if (a->id >= b->id || (a->role == Role::field) != (b->role == Role::field)) continue;
                const float across = std::max(a->rect.x - b->rect.right(), b->rect.x - a->rect.right());
                const float down = std::max(a->rect.y - b->rect.bottom(), b->rect.y - a->rect.bottom());
                EXPECT_GE(mm(layout, std::max(across, down)), 2.54f) << a->id << " and " << b->id;
            }
        }
    }
};

TEST_F(Laying, GivesEveryTargetTheSizeOfAFinger)
{
    for (const base::SizePx size : {base::SizePx{1080, 1920}, {1920, 1080}, {3840, 2160}}) {
        for (const Look look : {Look::row, Look::tile, Look::language, Look::card, Look::chip, Look::door}) {
            const Layout layout = lay_out(screen_with(9, "de", look), size);
            for (const Box& box : layout.boxes) {
                if (!box.tap) continue;
                const float least = box.id.starts_with("topic.") && look != Look::chip ? 25.0f : 20.0f;
                EXPECT_GE(mm(layout, box.rect.height), least - 0.5f) << box.id << static_cast<int>(look);
                EXPECT_GE(mm(layout, box.rect.width), least) << box.id;
            }
        }
    }
}

TEST_F(Laying, KeepsTargetsApart)
{
    const Layout layout = lay_out(screen_with(9, "de", Look::tile));
    for (const Box& a : layout.boxes) {
        for (const Box& b : layout.boxes) {
            if (!a.tap || !b.tap || a.id >= b.id || a.scrolls != b.scrolls) continue;
            const float across = std::max(a.rect.x - b.rect.right(), b.rect.x - a.rect.right());
            const float down = std::max(a.rect.y - b.rect.bottom(), b.rect.y - a.rect.bottom());
            EXPECT_GE(mm(layout, std::max(across, down)), 2.54f) << a.id << " and " << b.id;
        }
    }
}

TEST_F(Laying, MirrorsEverythingForLanguagesFromTheRight)
{
    const Layout german = lay_out(screen_with(4, "de"));
    ui::Screen mirrored = screen_with(4, "ar");
    const Layout arabic = lay_out(mirrored);
    ASSERT_EQ(german.boxes.size(), arabic.boxes.size());
    for (std::size_t i = 0; i < german.boxes.size(); ++i) {
        EXPECT_NEAR(arabic.boxes[i].rect.x, 1080 - german.boxes[i].rect.right(), 0.01f) << german.boxes[i].id;
    }
}

TEST_F(Laying, ShowsPageButtonsOnlyWhenThePageDoesNotFit)
{
    EXPECT_EQ(lay_out(screen_with(3, "de")).find("page.down"), nullptr);
    const Layout tall = lay_out(screen_with(40, "de"));
    ASSERT_NE(tall.find("page.down"), nullptr);
    EXPECT_GT(tall.furthest_scroll_px(), 0);
    for (const Box& box : tall.boxes) {
        if (!box.id.starts_with("topic.")) continue;
        EXPECT_LE(box.rect.right(), tall.find("page.up")->rect.x) << "the buttons stand beside the list";
    }
}

TEST_F(Laying, FindsUnderAFingerWhatWasDrawnThere)
{
    const Layout layout = lay_out(screen_with(40, "de"));
    const Box& third = *layout.find("topic.2");
    const float x = third.rect.x + 5;
    const float y = third.rect.y + 5;
    EXPECT_EQ(layout.hit(x, y, 0)->id, "topic.2");
    EXPECT_EQ(layout.hit(x, y - 100, 100)->id, "topic.2");
    EXPECT_EQ(layout.hit(2, 2, 0), nullptr);
    const Box& bar = *layout.find("bar.home");
    EXPECT_EQ(layout.hit(bar.rect.x + 5, bar.rect.y + 5, 300)->id, "bar.home") << "the bar does not scroll";
}

TEST_F(Laying, LeavesOutWhatIsDisabled)
{
    ui::Screen screen = screen_with(1, "de");
    screen.bar.front().enabled = false;
    const Layout layout = lay_out(screen);
    const Box& back = *layout.find("bar.back");
    EXPECT_EQ(layout.hit(back.rect.x + 5, back.rect.y + 5, 0), nullptr);
}

TEST_F(Laying, TellsTheOutlineWhatIsInSight)
{
    const ui::Screen screen = screen_with(40, "de");
    const Layout layout = lay_out(screen);
    const auto visible = [&](const std::string& id, float scroll_px) {
        const ui::Outline outline = paint::outline_of(screen, layout, scroll_px);
        return std::ranges::find(outline.nodes, id, &ui::OutlineNode::id)->visible;
    };
    EXPECT_TRUE(visible("topic.0", 0));
    EXPECT_FALSE(visible("topic.39", 0));
    EXPECT_TRUE(visible("topic.39", layout.furthest_scroll_px()));
    EXPECT_FALSE(visible("topic.0", layout.furthest_scroll_px()));
}

TEST_F(Laying, ShapesNothingTwice)
{
    const ui::Screen screen = screen_with(9, "de");
    lay_out(screen);
    const std::size_t shaped = engine().shaped_count();
    lay_out(screen);
    EXPECT_EQ(engine().shaped_count(), shaped);
}

TEST_F(Laying, GivesEveryKeyTheSizeOfAFingerInEveryLanguageAndWindow)
{
    std::vector<base::LanguageTag> languages = ui::languages_with_keyboard();
    ui::Keyboards keyboards;
    for (const base::SizePx size : {base::SizePx{1080, 1920}, {1920, 1080}, {800, 600}}) {
        for (const base::LanguageTag& language : languages) {
            SCOPED_TRACE(language + " " + std::to_string(size.width));
            const ui::Screen screen = search_screen(language, keyboards);
            const Layout layout = lay_out(screen, size);
            expect_keys_fit(layout);
            EXPECT_GE(mm(layout, layout.viewport.height), 85) << "room for the list";
        }
    }
}

TEST_F(Laying, KeepsKeysInTheirPlacesWhenTheScreenIsMirrored)
{
    ui::Keyboards keyboards;
    ui::Screen screen = search_screen("ar", keyboards);
    const Layout arabic = lay_out(screen);
    EXPECT_LT(arabic.find("key.1")->rect.x, arabic.find("key.2")->rect.x);
    EXPECT_LT(arabic.find("key.ض")->rect.x, arabic.find("key.ص")->rect.x);
    EXPECT_GT(arabic.find("key.delete")->rect.x, arabic.find("key.0")->rect.x);
    EXPECT_LT(arabic.find("search.clear")->rect.x, 300) << "the field is mirrored";
    screen.language = "de";
    const Layout german = lay_out(screen);
    EXPECT_EQ(german.find("key.ض")->rect.x, arabic.find("key.ض")->rect.x);
    EXPECT_GT(german.find("search.clear")->rect.x, 700);
}

TEST_F(Laying, BreaksRowsOfKeysOnASmallPanel)
{
    ui::Keyboards keyboards;
    const Layout layout =
        paint::lay_out(search_screen("de", keyboards), {{1000, 1600}, 7.0f}, theme, engine());
    expect_keys_fit(layout);
    EXPECT_GT(layout.find("key.p")->rect.y, layout.find("key.q")->rect.y);
}

}  // namespace
