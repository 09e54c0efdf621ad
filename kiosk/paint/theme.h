#pragma once

#include <cstdint>
#include <string>

#include "kiosk/text/engine.h"

// Everything that decides how the terminal looks, in one place. Lengths in millimetres on the glass.
namespace paint {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
    auto operator<=>(const Colour&) const = default;
};

constexpr Colour rgb(std::uint32_t hex)
{
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
            static_cast<std::uint8_t>(hex), 255};
}

std::string to_hex(Colour colour);  // "#rrggbb"

// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrast(Colour a, Colour b);

// Why these: paper and sea. Warm paper tires eyes less than white under office light; one deep petrol blue
// carries everything that can be tapped. Text on paper and on white keeps 7:1, borders and icons 3:1.
struct Palette {
    Colour paper = rgb(0xf5f3ee);       // behind everything
    Colour surface = rgb(0xffffff);     // cards
    Colour ink = rgb(0x17212b);         // text
    Colour quiet = rgb(0x434f5b);       // second lines
    Colour accent = rgb(0x0b4a5f);      // what can be tapped, headings of sections
    Colour accent_ink = rgb(0xffffff);  // text on accent
    Colour tint = rgb(0xe2eef1);        // behind icons; the pressed surface
    Colour tint_pressed = rgb(0xc9dfe5);
    Colour accent_pressed = rgb(0x07323f);
    Colour border = rgb(0x75838f);  // around what can be tapped
    Colour line = rgb(0xd9d6cf);    // between facts; says nothing by itself
    Colour good = rgb(0x0f5132);
    Colour good_tint = rgb(0xe0f2e6);
    Colour bad = rgb(0x7f1d1d);
    Colour bad_tint = rgb(0xfbe6e4);
    Colour remark = rgb(0x584100);
    Colour remark_tint = rgb(0xfdf3d8);
    Colour disabled = rgb(0x6d7882);  // of bar items that do nothing here
    Colour night = rgb(0x062b38);     // attract: the sky above the sea
    Colour sea = rgb(0x0b4a5f);
    Colour foam = rgb(0x12657f);
    Colour sun = rgb(0xffcf70);
};

// How a piece of text is set. A capital letter 5.2 mm high is the least that is read
// standing in front of a terminal (VVSG 2.0 asks for 4.8 mm).
struct Type {
    float cap_mm = 5.2f;
    text::Weight weight = text::Weight::regular;
    float line_height = 1.42f;
};

struct Typography {
    Type welcome{16.0f, text::Weight::bold, 1.3f};
    Type display{10.5f, text::Weight::bold, 1.3f};
    Type title{8.4f, text::Weight::bold, 1.3f};
    Type section{6.4f, text::Weight::bold, 1.35f};
    Type strong{6.0f, text::Weight::bold, 1.35f};
    Type lead{6.0f, text::Weight::regular, 1.45f};
    Type body{5.2f, text::Weight::regular, 1.45f};
    Type bold{5.2f, text::Weight::bold, 1.4f};
};

struct Spacing {
    float margin = 16;    // around a page
    float gap = 4.5f;     // between things that belong together; at least 2.54 between targets
    float group_gap = 9;  // between groups
    float padding = 7;    // inside cards
    float target = 20;    // least height and width of what can be tapped
    float choice = 25;    // of main choices
    float bar_height = 29;
    float page_button = 24;
    float radius = 4.5f;
    float border = 0.35f;
    float shadow = 2.2f;
};

struct Theme {
    Palette colours;
    Typography type;
    Spacing space;
};

}  // namespace paint
