#include "kiosk/text/plan.h"

#include <gtest/gtest.h>

#include <array>

#include "tests/text/opened.h"

namespace text {
namespace {

std::string plan(const std::string& inside, const std::string& root = "viewBox=\"0 0 400 200\"")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + root + ">" + inside + "</svg>";
}

std::string repeated(const std::string& what, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += what;
    return all;
}

// "kind what at; ..."
std::string flaws(const std::string& svg)
{
    std::string all;
    for (const PlanFlaw& flaw : look_at_plan(svg).flaws)
        all += (all.empty() ? "" : "; ") + std::string(flaw.kind) + " " + flaw.what;
    return all;
}

const std::string k_rooms = plan(
    "<g id=\"room-2-07\"><rect x=\"20\" y=\"20\" width=\"160\" height=\"160\"/>"
    "<text x=\"60\" y=\"110\" font-size=\"30\">2.07</text></g>"
    "<rect id=\"room-2-08\" x=\"220\" y=\"20\" width=\"100\" height=\"160\" "
    "style=\"fill:#ff0000;stroke:none\"/>"
    "<circle id=\"here\" cx=\"370\" cy=\"100\" r=\"20\"/>");

const PlanStyle k_style{.paper = "#ffffff",
                        .room = "#f5f3ee",
                        .line = "#75838f",
                        .ink = "#17212b",
                        .accent = "#0b4a5f",
                        .accent_ink = "#ffffff",
                        .here = "#7f1d1d"};

std::string colour_at(const base::Picture& picture, int x, int y)
{
    const std::size_t at = static_cast<std::size_t>(y * picture.size.width + x) * 4;
    std::array<char, 8> hex{};
    std::snprintf(hex.data(), hex.size(), "#%02x%02x%02x", picture.rgba[at], picture.rgba[at + 1],
                  picture.rgba[at + 2]);
    return hex.data();
}

TEST(Plan, ReadsSizeAndIds)
{
    const PlanLook look = look_at_plan(k_rooms);
    EXPECT_TRUE(look.flaws.empty());
    EXPECT_EQ(look.width, 400);
    EXPECT_EQ(look.height, 200);
    EXPECT_EQ(look.ids, (std::vector<std::string>{"here", "room-2-07", "room-2-08"}));
}

TEST(Plan, TakesWhatADrawingProgramWrites)
{
    EXPECT_EQ(
        flaws("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
              "<svg width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\" version=\"1.1\" id=\"svg5\" "
              "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" "
              "xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" "
              "xmlns=\"http://www.w3.org/2000/svg\">\n"
              "<sodipodi:namedview id=\"namedview7\" pagecolor=\"#ffffff\" inkscape:zoom=\"0.74\"/>\n"
              "<defs id=\"defs2\"/><g inkscape:label=\"Ebene 1\" id=\"layer1\" "
              "transform=\"translate(-12.4,3e-1)\">\n"
              "<path id=\"room-1\" style=\"fill:#000080;stroke-width:0.264583;stroke-dasharray:none\" "
              "d=\"M 20,20.5 h90v-40.1l-3-4z\"/><text xml:space=\"preserve\" "
              "style=\"font-size:10.58px;line-height:1.25;-inkscape-font-specification:'Sans Bold'\">"
              "<tspan sodipodi:role=\"line\" x=\"3\">1</tspan></text></g></svg>\n"),
        "");
}

TEST(Plan, TellsWhatCannotBeDrawn)
{
    struct Case {
        std::string svg;
        std::string flaws;
    };
    const std::vector<Case> cases = {
        {"", "xml no element found"},
        {"Raum 2.07", "xml syntax error"},
        {plan("<g>"), "xml mismatched tag"},
        {"<html/>", "no-svg html"},
        {"<svg viewBox=\"0 0 400 200\"/>", "no-svg svg"},
        {plan("", ""), "size "},
        {plan("", "viewBox=\"0 0 0 200\""), "size 0 0 0 200"},
        {plan("", "viewBox=\"0 0 1e9 1e9\""), "size 0 0 1e9 1e9"},
        {plan("", "viewBox=\"0 0 4000 20\""), "size 0 0 4000 20"},
        {plan("", "viewBox=\"0 0 nan inf\""), "size 0 0 nan inf"},
        {"<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + plan(""), "encoding UTF-7"},
        {"<!DOCTYPE svg [<!ENTITY a \"b\">]>" + plan("&a;"), "doctype <!DOCTYPE>"},
        {"<?xml-stylesheet href=\"file:///etc/passwd\"?>" + plan(""), "instruction xml-stylesheet"},
        {plan("<script>alert(1)</script>"), "element script"},
        {plan("<rect onclick=\"x()\" width=\"3\"/>"), "script onclick"},
        {plan("<image href=\"file:///etc/passwd\"/>"), "element image"},
        {plan("<use href=\"#a\"/>"), "element use"},
        {plan("<foreignObject/>"), "element foreignObject"},
        {plan("<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"x\"/>"), "element include"},
        {plan("<rect fill=\"url(http://x/y)\"/>"), "style url(http://x/y)"},
        {plan("<rect style=\"fill: URL (#a)\"/>"), "style URL (#a)"},
        {plan("<style>@import 'x';</style>"), "style @import 'x';"},
        {plan("<style>rect{fi\\6cter:x}</style>"), "style \\6cter:x}"},
        {plan("<style>/* a */ rect { stroke-dasharray: 1 }</style>"), "style stroke-dasharray"},
        {plan("<rect filter=\"blur(9px)\"/>"), "style filter"},
        {plan("<g style=\"transform: scale(9)\"/>"), "style transform"},
        {plan("<rect width=\"99999\"/>"), "number 99999"},
        {plan("<rect width=\"1e400\"/>"), "number 1e400"},
        {plan("<rect width=\"90em\"/>"), "number 90em"},
        {plan("<rect stroke-width=\"90\"/>"), "number 90"},
        {plan("<text font-size=\"190\"/>"), "number 190"},
        {plan("<g transform=\"scale(4)\"><g transform=\"scale(4)\"/></g>"), "number scale(4)"},
        {plan("<g transform=\"skewX(4)\"/>"), "number skewX(4)"},
        {plan(repeated("<g>", 30) + repeated("</g>", 30)), "deep 24"},
        {plan(repeated("<g/>", 1'001)), "elements 1000"},
        {plan(repeated("<text/>", 301)), "texts 300"},
        {plan("<text>" + repeated("a b ", 2'000) + "</text>"), "texts 3000"},
        {plan("<path d=\"M" + repeated("1 1 ", 501) + "\"/>"), "points 500"},
        {plan(repeated("<path d=\"M" + repeated("1 1 ", 500) + "\"/>", 21)), "points 10000"},
        {plan("<style>" + repeated("a{}", 7'000) + "</style>"), "style-letters 20000"},
    };
    for (const Case& one : cases) EXPECT_EQ(flaws(one.svg), one.flaws) << one.svg.substr(0, 200);
}

TEST(Plan, TellsWhere)
{
    const std::string svg = plan("\n<script/>");
    ASSERT_EQ(look_at_plan(svg).flaws.size(), 1u);
    EXPECT_EQ(look_at_plan(svg).flaws[0].at, svg.find("<script"));
}

TEST(Plan, TellsOnlySoManyFlaws)
{
    EXPECT_EQ(look_at_plan(plan(repeated("<use/>", 100'000))).flaws.size(), k_most_plan_flaws);
}

TEST(Plan, HighlightsARoomWhateverItsOwnColours)
{
    const Engine opened = tests::opened_engine();
    const auto none = draw_plan(k_rooms, {400, 200}, "", k_style);
    const auto left = draw_plan(k_rooms, {400, 200}, "room-2-07", k_style);
    const auto right = draw_plan(k_rooms, {400, 200}, "room-2-08", k_style);
    ASSERT_TRUE(none && left && right);
    EXPECT_EQ(colour_at(*none, 30, 30), "#f5f3ee");
    EXPECT_EQ(colour_at(*none, 230, 30), "#f5f3ee");
    EXPECT_EQ(colour_at(*left, 30, 30), "#0b4a5f");
    EXPECT_EQ(colour_at(*left, 230, 30), "#f5f3ee");
    EXPECT_EQ(colour_at(*right, 30, 30), "#f5f3ee");
    EXPECT_EQ(colour_at(*right, 230, 30), "#0b4a5f");
    EXPECT_EQ(colour_at(*right, 370, 100), "#7f1d1d");
    EXPECT_EQ(colour_at(*right, 200, 100), "#ffffff");
}

TEST(Plan, StandsInTheMiddleOfAnotherShape)
{
    const Engine opened = tests::opened_engine();
    const auto picture = draw_plan(k_rooms, {400, 400}, "room-2-07", k_style);
    ASSERT_TRUE(picture);
    EXPECT_EQ(colour_at(*picture, 30, 130), "#0b4a5f");
    EXPECT_EQ(colour_at(*picture, 30, 30), "#ffffff");
}

TEST(Plan, IsNotDrawnWithFlaws)
{
    EXPECT_FALSE(draw_plan(plan("<use/>"), {40, 20}, "", k_style));
    EXPECT_FALSE(draw_plan("<", {40, 20}, "", k_style));
}

// The worst that the limits allow is drawn, if not at once.
TEST(Plan, IsDrawnToItsLimits)
{
    const Engine opened = tests::opened_engine();
    std::string points;
    for (int i = 0; i < 490; ++i)
        points += std::to_string(i * 7919 % 2'000) + "," + std::to_string(i * 104729 % 2'000) + " ";
    const std::string wild =
        "<polyline stroke=\"#000\" stroke-width=\"20\" stroke-linejoin=\"round\" points=\"" + points + "\"/>";
    const std::string svg = plan(repeated(wild, 20));
    EXPECT_EQ(flaws(svg), "");
    EXPECT_TRUE(draw_plan(svg, {1200, 600}, "", k_style));
    const std::string letters = plan(repeated("<text y=\"99\" font-size=\"50\">Beratung</text>", 300));
    EXPECT_EQ(flaws(letters), "");
    EXPECT_TRUE(draw_plan(letters, {1200, 600}, "", k_style));
}

}  // namespace
}  // namespace text
