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
    glyphs.request.em_px = 12;
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

// "rule box: value | value", one per line.
std::string text_of(const std::vector<Misfit>& misfits)
{
    std::string all;
    for (const Misfit& misfit : misfits) {
        if (!all.empty()) all += "\n";
        all += std::string(fit::name_of(misfit.rule)) + " " + misfit.box + ":";
        for (std::size_t i = 0; i < misfit.values.size(); ++i)
            all += (i > 0 ? " | " : " ") + misfit.values[i];
    }
    return all;
}

// One that has a node for each of the boxes, in their order.
ui::Screen screen_of(const Layout& layout, const base::LanguageTag& language)
{
    ui::Screen screen;
    screen.language = language;
    ui::Group& group = screen.groups.emplace_back();
    for (const Box& box : layout.boxes) {
        ui::Node node;
        node.id = box.id;
        node.role = box.role;
        node.label = {"x", language};
        node.enabled = box.enabled;
        if (!box.id.empty()) group.nodes.push_back(std::move(node));
    }
    return screen;
}

std::string found(const Layout& layout, const base::LanguageTag& language = "de")
{
    fit::Limits limits;
    limits.cap_mm = 4;  // so that words are shorter than their boxes
    return text_of(fit::misfits(screen_of(layout, language), layout, engine(), limits));
}

std::string found(std::vector<Box> boxes)
{
    Layout layout = empty_layout();
    layout.boxes = std::move(boxes);
    return found(layout);
}

Layout scrolling(std::vector<Box> boxes)
{
    Layout layout = empty_layout();
    layout.content_px = 600;
    layout.boxes = std::move(boxes);
    layout.boxes[0].scrolls = true;
    return layout;
}

TEST(Fit, FindsNothingWhereAllIsWell)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}), target("a", {10, 60, 40, 40}),
                     target("b", {56, 60, 100, 40})}),
              "");
}

TEST(Fit, FindsAWordThatIsWiderThanItsPlace)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 60, 60}, "zur Anerkennung")}),
              "broken-word title: zur Anerkennung | Anerkennung");
    EXPECT_EQ(found({text_box("title", {10, 10, 60, 60}, "zu An-erken-nung")}), "") << "breaks at hyphens";
    EXPECT_EQ(found({text_box("title", {10, 10, 60, 60}, "zu www.example.org")}), "") << "may be broken";
}

TEST(Fit, FindsATextThatIsHigherThanItsBox)
{
    EXPECT_TRUE(found({text_box("title", {10, 10, 40, 30}, "eins zwei drei vier")})
                    .starts_with("clipped title: eins zwei drei vier | "));
}

TEST(Fit, LetsTailsOfLettersHangBelowTheirLine)
{
    Box box = text_box("title", {10, 10, 100, 30}, "jung");
    const float bottom = 10 + engine().lay_out(std::get<Glyphs>(box.marks[0]).request).height_px;
    box.rect.height = bottom - 10 - 4;  // less than where the tails end
    EXPECT_EQ(found({box}), "");
}

TEST(Fit, FindsAShortenedText)
{
    Box box = text_box("title", {10, 10, 60, 30}, "eins zwei drei vier");
    std::get<Glyphs>(box.marks[0]).request.max_lines = 1;
    EXPECT_EQ(found({box}), "shortened title: eins zwei drei vier");
}

TEST(Fit, FindsATextOutsideOfTheScreen)
{
    EXPECT_TRUE(found({text_box("right", {380, 10, 60, 30})}).starts_with("outside right: Hilfe | "));
    EXPECT_TRUE(found({text_box("below", {10, 290, 60, 30})}).starts_with("outside below: Hilfe | "));
    EXPECT_TRUE(found({text_box("left", {-10, 10, 60, 30})}).starts_with("outside left: Hilfe | "));
}

TEST(Fit, AllowsWhatIsBelowTheScreenToBeScrolledTo)
{
    EXPECT_EQ(found(scrolling({text_box("far", {10, 500, 60, 30})})), "");
    EXPECT_TRUE(found(scrolling({text_box("farther", {10, 590, 60, 30})})).starts_with("outside farther: "));
}

TEST(Fit, CountsWhatScrollsFromTheUpperEdgeOfItsPart)
{
    Layout layout = scrolling({text_box("far", {10, 660, 60, 30})});
    layout.viewport = {0, 100, 400, 150};
    EXPECT_EQ(found(layout), "");
}

TEST(Fit, FindsTextsOverEachOther)
{
    EXPECT_EQ(found({text_box("one", {10, 10, 60, 30}), text_box("other", {20, 14, 60, 30}, "Stadt")}),
              "overlapping other: Stadt | Hilfe");
}

TEST(Fit, LetsTextsBesideEachOtherShareALine)
{
    EXPECT_EQ(found({text_box("one", {10, 10, 60, 30}), text_box("other", {60, 10, 60, 30}, "Stadt")}), "");
}

TEST(Fit, FindsATextOverItsIcon)
{
    Box box = text_box("bar.help", {10, 10, 60, 30});
    box.marks.push_back(Icon{{12, 12, 24, 24}, "home", k_ink});
    EXPECT_EQ(found({box}), "over-icon bar.help: Hilfe | home");
}

TEST(Fit, FindsWhatPassesUnderThePageButtons)
{
    Box button = target("page.up", {340, 190, 50, 50});
    button.label = {"hoch", "de"};
    std::get<Glyphs>(button.marks[1]).request.phrase = button.label;
    const char* long_line = "eine Zeile, die in dieser Sprache bis an den rechten Rand reicht";
    EXPECT_EQ(found(scrolling({text_box("line", {10, 10, 390, 30}, long_line), button})),
              "covered line: " + std::string(long_line) + " | hoch");
    EXPECT_EQ(found(scrolling({text_box("line", {10, 10, 300, 30}, "eine Zeile"), button})), "");
}

TEST(Fit, FindsLettersThatAreTooSmall)
{
    Box box = text_box("title", {10, 10, 300, 30});
    std::get<Glyphs>(box.marks[0]).request.em_px = engine().em_for_cap_height(8);
    EXPECT_EQ(found({box}), "");
    std::get<Glyphs>(box.marks[0]).request.em_px = engine().em_for_cap_height(7.6f);
    EXPECT_EQ(found({box}), "small-text title: Hilfe | 3.8 | 4.0");
}

TEST(Fit, FindsTargetsThatAreTooSmall)
{
    EXPECT_EQ(found({target("a", {10, 10, 60, 38})}), "small-target a: Hilfe | 30.0 | 19.0 | 20");
}

TEST(Fit, AsksForTheSizeOfKeysLess)
{
    Box key = target("key.a", {10, 10, 30, 30});
    key.role = ui::Role::key;
    key.label = {"a", "de"};
    key.marks.resize(1);
    key.marks.push_back(glyphs("a", {10, 10, 30, 30}));
    EXPECT_EQ(found({key}), "");
    key.rect.width = 27;
    EXPECT_EQ(found({key}), "small-target key.a: a | 13.5 | 15.0 | 15");
}

TEST(Fit, AsksForMoreOfWhatAPageIsAbout)
{
    Box choice = target("topic", {10, 10, 60, 48});
    choice.role = ui::Role::choice;
    EXPECT_EQ(found({choice}), "small-target topic: Hilfe | 30.0 | 24.0 | 25");
}

TEST(Fit, ForgivesWhatRoundingToPixelsTakes)
{
    EXPECT_EQ(found({target("a", {10, 10, 60, 39}), target("b", {10, 54, 60, 40})}), "");
}

TEST(Fit, FindsTargetsThatAreTooClose)
{
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), target("b", {73, 10, 60, 40})}),
              "near-targets b: Hilfe | 1.5 | Hilfe | 2.54");
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), target("b", {40, 40, 60, 40})}),
              "target-on-target b: Hilfe | Hilfe");
}

TEST(Fit, LetsASmallerTargetLieInALargeOne)
{
    Box sign = target("a.speak", {260, 10, 40, 60});
    std::get<Glyphs>(sign.marks[1]).at.y = 50;
    EXPECT_EQ(found({target("a", {10, 10, 290, 60}), sign}), "");
    EXPECT_EQ(found({target("b", {240, 10, 70, 60}), sign}), "filled-target b: Hilfe | 20");
}

TEST(Fit, LeavesAloneWhatCannotBeTapped)
{
    Box off = target("b", {73, 10, 39, 20});
    off.enabled = false;
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), off}), "");
}

TEST(Fit, FindsPaleText)
{
    Box box = text_box("title", {10, 10, 300, 30});
    std::get<Glyphs>(box.marks[0]).colour = paint::rgb(0x808080);
    EXPECT_EQ(found({box}), "pale-text title: Hilfe | #808080 | #ffffff | 3.9 | 7.0");
}

TEST(Fit, JudgesAColourByWhatIsUnderIt)
{
    Box box = target("a", {10, 10, 60, 40});
    std::get<Panel>(box.marks[0]).fill = k_ink;
    EXPECT_EQ(found({box}), "pale-text a: Hilfe | #17212b | #17212b | 1.0 | 7.0");
    std::get<Glyphs>(box.marks[1]).colour = k_white;
    std::get<Panel>(box.marks[0]).pressed = k_ink;
    EXPECT_EQ(found({box}), "");
    std::get<Panel>(box.marks[0]).pressed = k_white;
    EXPECT_EQ(found({box}), "pale-pressed a: Hilfe | #ffffff | #ffffff | 1.0 | 4.5");
}

TEST(Fit, FindsAnEdgeThatIsNotSeen)
{
    Box box = target("a", {10, 10, 60, 40});
    std::get<Panel>(box.marks[0]).border = paint::rgb(0xdddddd);
    EXPECT_EQ(found({box}), "pale-border a: Hilfe | #dddddd | #ffffff | 1.4 | 3.0");
}

TEST(Fit, FindsAPaleIconUnlessItIsHidden)
{
    Box box = target("a", {10, 10, 60, 40});
    box.marks.push_back(Icon{{40, 20, 24, 24}, "home", paint::rgb(0xdddddd)});
    EXPECT_EQ(found({box}), "pale-icon a: home | #dddddd | #ffffff | 1.4 | 3.0");
    box.enabled = false;
    EXPECT_EQ(found({box}), "pale-icon a: home | #dddddd | #ffffff | 1.4 | 3.0");
    std::get<Icon>(box.marks.back()).colour = k_white;
    EXPECT_EQ(found({box}), "");
}

TEST(Fit, FindsLettersAndIconsThatNoFontHas)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}, "a\U00013000b")}),
              "no-glyph title: a\U00013000b | U+13000");
    Box box = text_box("bar.help", {60, 10, 60, 30});
    box.marks.push_back(Icon{{12, 12, 24, 24}, "no_such_icon", k_ink});
    EXPECT_EQ(found({box}), "no-icon bar.help: Hilfe | no_such_icon");
}

TEST(Fit, FindsKeysInsteadOfTexts)
{
    for (const char* key : {"bar.home", "service.opens-today"})
        EXPECT_EQ(found({text_box("x", {10, 10, 300, 30}, key)}), std::string("raw-key x: ") + key);
    for (const char* text :
         {"Home", "home", "www.example.org", "+49 381", "Bitte warten.", "z.B. hier", "ende."})
        EXPECT_EQ(found({text_box("x", {10, 10, 300, 30}, text)}), "") << text;
}

TEST(Fit, LetsOnlyPicturesThatAreNotTappedSayNothing)
{
    Box box = target("a", {10, 10, 60, 40});
    box.marks.resize(1);
    box.label = {};
    EXPECT_EQ(found({box}), "no-label a: a");
    box.role = ui::Role::image;
    EXPECT_EQ(found({box}), "no-label a: a");
    box.tap.reset();
    EXPECT_EQ(found({box}), "");
}

TEST(Fit, FindsWhatWouldBeShownInTheWrongOrder)
{
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}, "مرحبا")}), "wrong-direction title: مرحبا | de");
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 30}, "\u2067مرحبا\u2069 heißt Hallo")}), "");
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 60}, "اتصل +49 385", "ar")}),
              "bare-phone title: اتصل +49 385");
    EXPECT_EQ(found({text_box("title", {10, 10, 300, 60}, "اتصل \u2066+49 385\u2069", "ar")}), "");
}

TEST(Fit, FindsATextThatIsInNoLabel)
{
    Box box = text_box("title", {10, 10, 60, 30});
    box.label.text = "Stadt";
    EXPECT_EQ(found({box}), "unspoken title: Hilfe");
    box.label.text = "Hilfe in der Stadt";
    EXPECT_EQ(found({box}), "");
}

TEST(Fit, LetsDecorationShowWhatANodeSays)
{
    Box number = text_box("", {10, 10, 60, 30}, "12");
    Box words = text_box("", {10, 60, 60, 30}, "Hilfe");
    EXPECT_EQ(found({number}), "");
    EXPECT_EQ(found({words}), "unspoken : Hilfe");
    EXPECT_EQ(found({words, text_box("title", {100, 60, 60, 30})}), "");
}

TEST(Fit, FindsTargetsThatKeysCannotReach)
{
    Box nameless = target("", {10, 10, 60, 40});
    EXPECT_EQ(found({nameless, text_box("title", {10, 60, 60, 30})}), "unreachable : Hilfe");
    EXPECT_EQ(found({target("a", {10, 10, 60, 40}), target("a", {10, 60, 60, 40})}), "unreachable a: Hilfe");
    Box steering = target("page.up", {10, 10, 60, 40});
    steering.tap.reset();
    steering.steers = true;
    EXPECT_EQ(found({steering}), "");
}

TEST(Fit, AsksForNoStopAtSignsThatOnlyRead)
{
    Layout layout = empty_layout();
    layout.boxes = {target("a", {10, 10, 200, 60}), target("a/read", {160, 10, 40, 60})};
    ui::Screen screen = screen_of(layout, "de");
    screen.groups[0].nodes.pop_back();
    fit::Limits limits;
    limits.cap_mm = 4;
    EXPECT_EQ(text_of(fit::misfits(screen, layout, engine(), limits)), "unreachable a/read: Hilfe");
    ui::Node sign;
    sign.id = "a/read";
    sign.look = ui::Look::speaker;
    screen.groups[0].nodes[0].parts = {sign};
    EXPECT_EQ(text_of(fit::misfits(screen, layout, engine(), limits)), "");
}

TEST(Fit, FindsTargetsThatAreReadAfterWhatFollowsThem)
{
    Box upper = target("upper", {10, 10, 60, 40});
    Box lower = target("lower", {10, 60, 60, 40});
    upper.label.text = "Hilfe oben";
    EXPECT_EQ(found({upper, lower}), "");
    EXPECT_EQ(found({lower, upper}), "backwards upper: Hilfe oben | Hilfe");
}

TEST(Fit, ReadsLinesTheWayTheScreenRuns)
{
    Layout layout = empty_layout();
    layout.boxes = {target("left", {10, 10, 60, 40}), target("right", {90, 10, 60, 40})};
    EXPECT_EQ(found(layout), "");
    EXPECT_EQ(found(layout, "ar"), "backwards right: Hilfe | Hilfe");
    for (Box& box : layout.boxes) box.role = ui::Role::key;
    EXPECT_EQ(found(layout, "ar"), "") << "keys keep their places";
}

TEST(Fit, LetsASecondColumnBeginAtTheTop)
{
    EXPECT_EQ(
        found({target("a", {10, 10, 60, 40}), target("b", {10, 60, 60, 40}), target("c", {90, 10, 60, 40})}),
        "");
}

TEST(Fit, TellsInTheOrderOfTheBoxes)
{
    Box pale = text_box("first", {10, 10, 300, 30});
    std::get<Glyphs>(pale.marks[0]).colour = paint::rgb(0x808080);
    const std::string both = found({pale, target("second", {10, 60, 60, 30})});
    EXPECT_LT(both.find("pale-text first"), both.find("small-target second")) << both;
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

// Of which a picture can tell the colour.
Box large_text(const std::string& id, const Rect& rect)
{
    Box box = text_box(id, rect);
    std::get<Glyphs>(box.marks[0]).request.em_px = 20;
    return box;
}

TEST(FitInPictures, FindsATextThatWasNotDrawn)
{
    Layout layout = empty_layout();
    layout.boxes = {large_text("title", {10, 10, 300, 30})};
    base::Picture picture = picture_of(k_white);
    EXPECT_EQ(text_of(fit::misfits_in(picture, layout, 0, engine())), "not-seen title: Hilfe | 1.0 | 5.2");
    fill(picture, 20, 22, k_ink);
    EXPECT_TRUE(fit::misfits_in(picture, layout, 0, engine()).empty());
}

TEST(FitInPictures, TakesNoLineBesideATextForItsGround)
{
    Layout layout = empty_layout();
    layout.boxes = {large_text("title", {10, 10, 300, 30})};
    base::Picture picture = picture_of(k_white);
    const text::Paragraph& paragraph = engine().lay_out(std::get<Glyphs>(layout.boxes[0].marks[0]).request);
    int bottom = 0;
    for (const text::Quad& quad : paragraph.quads)
        bottom = std::max(bottom, 10 + static_cast<int>(quad.at.y1));
    for (int x = 0; x < 400; ++x) {
        fill(picture, x, bottom, paint::rgb(0x75838f));
        fill(picture, x, bottom + 1, paint::rgb(0x75838f));
    }
    fill(picture, 20, 22, k_ink);
    EXPECT_EQ(text_of(fit::misfits_in(picture, layout, 0, engine())), "");
}

TEST(FitInPictures, PassesOverWhatIsScrolledOutOfSight)
{
    Layout layout = empty_layout();
    layout.content_px = 600;
    layout.boxes = {large_text("far", {10, 500, 60, 30})};
    layout.boxes[0].scrolls = true;
    EXPECT_TRUE(fit::misfits_in(picture_of(k_white), layout, 0, engine()).empty());
    EXPECT_EQ(fit::misfits_in(picture_of(k_white), layout, 350, engine()).size(), 1u);
}

TEST(FitInPictures, PassesOverWhatFadesAtTheEdge)
{
    Layout layout = empty_layout();
    layout.content_px = 600;
    layout.boxes = {large_text("edge", {10, 215, 60, 30})};
    layout.boxes[0].scrolls = true;
    EXPECT_TRUE(fit::misfits_in(picture_of(k_white), layout, 0, engine()).empty());
    EXPECT_EQ(fit::misfits_in(picture_of(k_white), layout, 100, engine()).size(), 1u);
}

TEST(FitInPictures, PassesOverLettersThinnerThanPixels)
{
    Layout layout = empty_layout();
    layout.boxes = {text_box("title", {10, 10, 300, 30})};
    EXPECT_TRUE(fit::misfits_in(picture_of(k_white), layout, 0, engine()).empty());
}

}  // namespace
