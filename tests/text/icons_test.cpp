#include <gtest/gtest.h>

#include "tests/text/drawing.h"
#include "tests/text/opened.h"

namespace {

const char* const k_icons[] = {"search",     "home",     "school",    "handshake", "shield",       "badge",
                               "menu_book",  "language", "volume_up", "print",     "help_outline", "phone",
                               "arrow_back", "schedule", "place",     "translate", "check_circle", "work"};

TEST(Icons, AreKnownByName)
{
    const text::Engine engine = tests::opened_engine();
    for (const char* name : k_icons) EXPECT_TRUE(engine.coverage().has_icon(name)) << name;
    for (const char* name :
         {"", "s", "Search", "searchh", "no_such_icon", "search home", "البحث", "\xff\xff"})
        EXPECT_FALSE(engine.coverage().has_icon(name)) << name;
}

TEST(Icons, FillASquareOfTheirSize)
{
    text::Engine engine = tests::opened_engine();
    for (const float em : {16.f, 48.f, 61.4f, 200.f}) {
        for (const char* name : k_icons) {
            const text::Paragraph& icon = engine.icon(name, em);
            ASSERT_EQ(icon.quads.size(), 1u) << name;
            EXPECT_EQ(icon.width_px, em);
            EXPECT_EQ(icon.height_px, em);
            EXPECT_GE(icon.quads[0].at.x0, 0) << name;
            EXPECT_GE(icon.quads[0].at.y0, 0) << name;
            EXPECT_LE(icon.quads[0].at.x1, em + 1) << name;
            EXPECT_LE(icon.quads[0].at.y1, em + 1) << name;
        }
    }
}

TEST(Icons, StandInTheMiddleOfTheirSquare)
{
    text::Engine engine = tests::opened_engine();
    const auto box = tests::drawn_by_us(engine, engine.icon("check_circle", 240), {240, 240}).box();
    EXPECT_NEAR(box.x0, 240 - box.x1, 1);
    EXPECT_NEAR(box.y0, 240 - box.y1, 1);
    EXPECT_GT(box.x1 - box.x0, 180);
}

TEST(Icons, OfNoKnownNameAreEmpty)
{
    text::Engine engine = tests::opened_engine();
    EXPECT_TRUE(engine.icon("no_such_icon", 48).quads.empty());
    EXPECT_EQ(engine.icon("no_such_icon", 48).width_px, 0);
}

TEST(Icons, AreDrawnOnce)
{
    text::Engine engine = tests::opened_engine();
    EXPECT_EQ(&engine.icon("home", 48), &engine.icon("home", 48));
}

TEST(Icons, AreNoneWithoutAnIconFamily)
{
    text::FontSet fonts = tests::gathered_fonts();
    fonts.icon_family.clear();
    std::erase_if(fonts.files,
                  [](const auto& file) { return file.filename().string().starts_with("Material"); });
    EXPECT_FALSE(text::Engine::open(fonts).value().coverage().has_icon("home"));
}

}  // namespace
