#include "kiosk/fit/fit.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/load/device.h"

namespace {

using fit::Misfit;
using fit::Rule;
using paint::Box;
using paint::Colour;
using paint::Glyphs;
using paint::Icon;
using paint::Layout;
using paint::Panel;
using paint::Rect;

constexpr Colour k_ink = paint::rgb(0x17212b);
constexpr Colour k_white = paint::rgb(0xffffff);

text::Engine& engine()
{
    static text::Engine opened = *text::Engine::open(*load::font_set(KIOSK_SHARE "/fonts"));
    return opened;
}

// At 2 px per mm, so that a target is 40 px, a key 30 px, and 6 px are enough between two.
Layout empty_layout()
{
    Layout layout;
    layout.surface = {{400, 300}, 2};
    layout.background = k_white;
    layout.viewport = {0, 0, 400, 250};
    return layout;
}

Glyphs glyphs(const std::string& text, const Rect& at, const base::LanguageTag& language = "de")
{
    Glyphs glyphs;
    glyphs.request.phrase = {text, language};
    glyphs.request.em_px = 20;
    glyphs.request.width_px = at.width;
    glyphs.at = at;
    glyphs.colour = k_ink;
    return glyphs;
}

Box text_box(const std::string& id, const Rect& rect, const std::string& text = "Hilfe",
             const base::LanguageTag& language = "de")
{
    Box box;
    box.id = id;
    box.label = {text, language};
    box.rect = rect;
    box.marks.push_back(glyphs(text, rect, language));
    return box;
}

// White with a border, as high as asked.
Box target(const std::string& id, const Rect& rect)
{
    Box box = text_box(id, rect);
    box.role = ui::Role::button;
    box.tap = session::WentHome{};
    Panel panel;
    panel.rect = rect;
    panel.fill = panel.pressed = k_white;
    panel.border = k_ink;
    panel.border_px = 1;
    box.marks.insert(box.marks.begin(), panel);
    return box;
}

std::string found(const Layout& layout)
{
    std::string all;
    for (const Misfit& misfit : fit::misfits(layout, engine()))
        all += std::string(all.empty() ? "" : "; ") + std::string(fit::name_of(misfit.rule)) + " " +
               misfit.box + ": " + misfit.what;
    return all;
}

std::string found(std::vector<Box> boxes)
{
    Layout layout = empty_layout();
    layout.boxes = std::move(boxes);
    return found(layout);
}

TEST(Fit, FindsNothingWhereAllIsWell)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}), target("a", {10, 60, 40, 40}),
                     target("b", {56, 60, 100, 40})}),
              "");
}

TEST(Fit, FindsAWordThatIsWiderThanItsPlace)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 40, 30}, "Anerkennung")}).substr(0, 55),
              "clipped title: 'Anerkennung' sticks 80 px out of its pl");
}

TEST(Fit, FindsATextThatIsHigherThanItsBox)
{
    Box box = text_box("title", {10, 10, 60, 30}, "eins zwei drei vier");
    EXPECT_TRUE(found({box}).starts_with("clipped title: ")) << found({box});
}

TEST(Fit, FindsAShortenedText)
{
    Box box = text_box("title", {10, 10, 60, 30}, "eins zwei drei vier");
    std::get<Glyphs>(box.marks[0]).request.max_lines = 1;
    EXPECT_EQ(found({box}), "shortened title: 'eins zwei drei vier' does not fit and is shortened");
}

TEST(Fit, FindsATextOutsideOfTheScreen)
{
    EXPECT_EQ(found({text_box("right", {380, 10, 60, 30})}).substr(0, 38),
              "outside right: 'Hilfe' stands 26 px ou");
    EXPECT_EQ(found({text_box("below", {10, 290, 60, 30})}).substr(0, 15), "outside below: ");
    EXPECT_EQ(found({text_box("left", {-10, 10, 60, 30})}).substr(0, 14), "outside left: ");
}

TEST(Fit, AllowsWhatIsBelowTheScreenToBeScrolledTo)
{
    Layout layout = empty_layout();
    layout.content_px = 600;
    layout.boxes = {text_box("far", {10, 500, 60, 30})};
    layout.boxes[0].scrolls = true;
    EXPECT_EQ(found(layout), "");
    layout.boxes[0] = text_box("farther", {10, 590, 60, 30});
    layout.boxes[0].scrolls = true;
    EXPECT_EQ(found(layout).substr(0, 17), "outside farther: ");
}

TEST(Fit, FindsTextsOverEachOther)
{
    EXPECT_EQ(found({text_box("one", {10, 10, 60, 30}), text_box("other", {20, 18, 60, 30}, "Stadt")}),
              "overlapping other: 'Stadt' is written over 'Hilfe'");
}

TEST(Fit, FindsATextOverItsIcon)
{
    Box box = text_box("bar.help", {10, 10, 60, 30});
    box.marks.push_back(Icon{{12, 12, 24, 24}, "home", k_ink});
    EXPECT_EQ(found({box}), "overlapping bar.help: 'Hilfe' is written over the icon 'home'");
}

TEST(Fit, FindsWhatPassesUnderThePageButtons)
{
    Layout layout = empty_layout();
    layout.content_px = 600;
    layout.boxes = {text_box("line", {10, 10, 380, 30}, "eine Zeile, die bis an den rechten Rand reicht"),
                    target("page.up", {340, 190, 50, 50})};
    layout.boxes[0].scrolls = true;
    EXPECT_NE(found(layout).find("passes under 'page.up' when it is scrolled"), std::string::npos)
        << found(layout);
    layout.boxes[0] = text_box("line", {10, 10, 300, 30}, "eine Zeile");
    layout.boxes[0].scrolls = true;
    EXPECT_EQ(found(layout), "");
}

TEST(Fit, FindsTargetsThatAreTooSmall)
{
    EXPECT_EQ(found({target("a", {10, 10, 60, 38})}),
              "small-target a: is 30.0 x 19.0 mm; a finger needs 20 mm");
}

TEST(Fit, AsksForTheSizeOfKeysLess)
{
    Box key = target("key.a", {10, 10, 30, 30});
    key.role = ui::Role::key;
    key.marks.resize(1);
    key.marks.push_back(glyphs("a", {10, 10, 30, 30}));
    EXPECT_EQ(found({key}), "");
    key.rect.width = 27;
    EXPECT_EQ(found({key}), "small-target key.a: is 13.5 x 15.0 mm; a finger needs 15 mm");
}

TEST(Fit, FindsTargetsThatAreTooClose)
{
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), target("b", {73, 10, 60, 40})}),
              "near-targets b: is 1.5 mm from 'a'; fingers need 2.54 mm");
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), target("b", {40, 40, 60, 40})}).substr(0, 13),
              "overlapping b");
}

TEST(Fit, LeavesAloneWhatCannotBeTapped)
{
    Box off = target("b", {73, 10, 60, 20});
    off.enabled = false;
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), off}), "");
}

TEST(Fit, FindsPaleText)
{
    Box box = text_box("title", {10, 10, 300, 30});
    std::get<Glyphs>(box.marks[0]).colour = paint::rgb(0x808080);
    EXPECT_EQ(found({box}),
              "low-contrast title: text #808080 on #ffffff has a contrast of 3.9; 7.0 is the least");
}

TEST(Fit, JudgesAColourByWhatIsUnderIt)
{
    Box box = target("a", {10, 10, 60, 40});
    std::get<Panel>(box.marks[0]).fill = k_ink;
    EXPECT_EQ(found({box}).substr(0, 52), "low-contrast a: text #17212b on #17212b has a contra");
    std::get<Glyphs>(box.marks[1]).colour = k_white;
    std::get<Panel>(box.marks[0]).pressed = k_ink;
    EXPECT_EQ(found({box}), "");
    std::get<Panel>(box.marks[0]).pressed = k_white;
    EXPECT_EQ(found({box}).substr(0, 36), "low-contrast a: text under the finger");
}

TEST(Fit, FindsAnEdgeThatIsNotSeen)
{
    Box box = target("a", {10, 10, 60, 40});
    std::get<Panel>(box.marks[0]).border = paint::rgb(0xdddddd);
    EXPECT_EQ(found({box}),
              "low-contrast a: border #dddddd on #ffffff has a contrast of 1.4; 3.0 is the least");
}

TEST(Fit, FindsLettersAndIconsThatNoFontHas)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}, "a\U00013000b")}).substr(0, 52),
              "no-glyph title: no font has the letter U+13000 of 'a");
    Box box = text_box("bar.help", {60, 10, 60, 30});
    box.marks.push_back(Icon{{12, 12, 24, 24}, "no_such_icon", k_ink});
    EXPECT_EQ(found({box}), "no-glyph bar.help: there is no icon 'no_such_icon'");
}

TEST(Fit, FindsKeysInsteadOfTexts)
{
    EXPECT_EQ(found({text_box("bar.home", {10, 10, 300, 30}, "bar.home")}),
              "raw-key bar.home: shows the key 'bar.home'");
    Box box = text_box("bar.home", {10, 10, 300, 30});
    box.label = {};
    EXPECT_EQ(found({box}), "no-label bar.home: has no label");
}

TEST(Fit, FindsWhatWouldBeShownInTheWrongOrder)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}, "مرحبا")}),
              "wrong-direction title: 'مرحبا' runs from the right, but is said to be de");
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}, "\u2067مرحبا\u2069 heißt Hallo")}), "");
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 60}, "اتصل +49 385", "ar")}),
              "wrong-direction title: 'اتصل +49 385' holds a phone number that is not set apart");
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 60}, "اتصل \u2066+49 385\u2069", "ar")}), "");
}

TEST(Fit, TellsInTheOrderOfTheBoxes)
{
    Box pale = text_box("first", {10, 10, 300, 30});
    std::get<Glyphs>(pale.marks[0]).colour = paint::rgb(0x808080);
    const std::string both = found({pale, target("second", {10, 60, 60, 30})});
    EXPECT_LT(both.find("low-contrast first"), both.find("small-target second")) << both;
}

base::Picture picture_of(Colour colour)
{
    base::Picture picture{{400, 300}, {}};
    for (int i = 0; i < 400 * 300; ++i)
        picture.rgba.insert(picture.rgba.end(), {colour.red, colour.green, colour.blue, 255});
    return picture;
}

void fill(base::Picture& picture, int x, int y, Colour colour)
{
    const auto first = static_cast<std::size_t>(4 * (y * 400 + x));
    picture.rgba[first] = colour.red;
    picture.rgba[first + 1] = colour.green;
    picture.rgba[first + 2] = colour.blue;
}

TEST(FitInPictures, FindsATextThatWasNotDrawn)
{
    Layout layout = empty_layout();
    layout.boxes = {text_box("title", {10, 10, 300, 30})};
    base::Picture picture = picture_of(k_white);
    const auto found = fit::misfits_in(picture, layout, 0, engine());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (Misfit{Rule::low_contrast, "title", "'Hilfe' is drawn with a contrast of 1.0"}));
    fill(picture, 20, 24, k_ink);
    EXPECT_TRUE(fit::misfits_in(picture, layout, 0, engine()).empty());
}

TEST(FitInPictures, PassesOverWhatIsScrolledOutOfSight)
{
    Layout layout = empty_layout();
    layout.content_px = 600;
    layout.boxes = {text_box("far", {10, 500, 60, 30})};
    layout.boxes[0].scrolls = true;
    EXPECT_TRUE(fit::misfits_in(picture_of(k_white), layout, 0, engine()).empty());
    EXPECT_EQ(fit::misfits_in(picture_of(k_white), layout, 350, engine()).size(), 1u);
}

}  // namespace
