#pragma once

#include <cstdint>
#include <string>

#include "kiosk/session/settings.h"
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
// carries everything that can be tapped, so that nobody has to guess. Every text keeps 7:1 on every ground it
// stands on, also under a finger and while it is spoken; borders, icons and the focus keep 3:1.
//
// In high contrast texts keep 12:1 and what can be tapped is drawn with thick lines instead of shadows. Dark
// is near black, not black: white on black glows for many who need it.
struct Palette {
    Colour paper = rgb(0xf5f3ee);       // behind everything
    Colour surface = rgb(0xffffff);     // cards
    Colour ink = rgb(0x17212b);         // text
    Colour quiet = rgb(0x3a4651);       // second lines
    Colour accent = rgb(0x0b4a5f);      // what can be tapped, headings of sections
    Colour accent_ink = rgb(0xffffff);  // text on accent
    Colour accent_pressed = rgb(0x07323f);
    Colour tint = rgb(0xe2eef1);  // behind icons; what is chosen
    Colour tint_pressed = rgb(0xcfe3e9);
    Colour border = rgb(0x6b7883);    // around what can be tapped
    Colour line = rgb(0xd9d6cf);      // around what cannot be tapped; says nothing by itself
    Colour disabled = rgb(0x68737d);  // pictures and labels of what does nothing here
    Colour good = rgb(0x0f5132);
    Colour good_tint = rgb(0xe0f2e6);
    Colour bad = rgb(0x7f1d1d);
    Colour bad_tint = rgb(0xfbe6e4);
    Colour remark = rgb(0x584100);
    Colour remark_tint = rgb(0xfdf3d8);

    // A ring of two tones, so that one of them stands out from any ground: outside and inside of it.
    Colour focus = rgb(0x17212b);
    Colour focus_halo = rgb(0xffcf70);
    // Behind the words that are being spoken; on what is accent or night, the other one.
    Colour spoken = rgb(0xffe7a0);
    Colour spoken_on_accent = rgb(0x07323f);

    Colour beyond = rgb(0xdfe6e6);  // over a screen that is kept low: calm, nothing is there

    // Attract and the ground of dialogs: a night sky over the sea, and what is written in it.
    Colour night = rgb(0x062b38);
    Colour night_ink = rgb(0xffffff);
    Colour night_quiet = rgb(0xc9dfe5);
    Colour sun = rgb(0xffcf70);
    Colour far_sea = rgb(0x083543);
    Colour middle_sea = rgb(0x0a4052);
    Colour sea = rgb(0x0b4a5f);
    bool operator==(const Palette&) const = default;
};

// How a piece of text is set. The height is that of a capital letter.
struct Type {
    float cap_mm = 5.2f;
    text::Weight weight = text::Weight::regular;
    float line_height = 1.42f;
    bool operator==(const Type&) const = default;
};

// Why these: 5.2 mm is the least that is read standing in front of a terminal (VVSG 2.0 asks for 4.8); 7.3
// are 0.7 degrees at 60 cm (EN 301 549). A visitor chooses one of four heights of the body. The other steps
// grow with it, but the higher the less: a heading stays a heading by weight and by the space around it, and
// words keep their lines.
struct Typography {
    Type welcome{16.0f, text::Weight::bold, 1.3f};
    Type display{10.5f, text::Weight::bold, 1.3f};
    Type title{8.4f, text::Weight::bold, 1.3f};
    Type section{6.4f, text::Weight::bold, 1.35f};
    Type strong{6.0f, text::Weight::bold, 1.35f};
    Type lead{6.0f, text::Weight::regular, 1.45f};
    Type body{5.2f, text::Weight::regular, 1.45f};
    Type bold{5.2f, text::Weight::bold, 1.4f};
    Type label{5.2f, text::Weight::regular,
               1.3f};                           // under pictures that say the same: the bar's; never grows
    Type key{6.4f, text::Weight::bold, 1.35f};  // a letter that its key has room for
    bool operator==(const Typography&) const = default;
};

// Why these: 20 mm is what fingers of everybody meet, 25 what they meet without aiming (R-ACC-11); targets
// stand further apart than the 2.54 mm that are asked for. Things that belong together are one gap apart,
// groups two, and a page has a margin of three and a half: distance says what belongs to what before any
// line does.
struct Spacing {
    float margin = 16;      // around a page
    float gap = 4.5f;       // between things that belong together
    float group_gap = 9;    // between groups
    float padding = 7;      // inside cards
    float target = 20;      // least height and width of what can be tapped
    float choice = 25;      // of main choices
    float bar_height = 29;  // more when its labels need two lines
    float page_button = 24;
    float growth = 1;  // of pictures and indents beside text: less than the text, so that words keep room
    bool operator==(const Spacing&) const = default;
};

// Why these: what can be tapped lies a little above the paper, with round corners, a thin line and a soft
// shadow; what can only be read lies flat. What is chosen has a thick line and a check mark, so that it is
// not told by colour alone.
struct Shape {
    float radius = 4.5f;
    float border = 0.35f;        // around what can be tapped
    float chosen_border = 0.9f;  // around what is chosen
    float sheet_border = 0;      // around what can only be read
    float shadow = 2.2f;
    bool operator==(const Shape&) const = default;
};

// A press changes colours at once and nothing slides or fades on its own, so there are no durations. The one
// thing that moves is what is left of the countdown; with less motion it says so in figures only.
struct Motion {
    bool shrinks = true;
    bool operator==(const Motion&) const = default;
};

struct Theme {
    Palette colours;
    Typography type;
    Spacing space;
    Shape shape;
    Motion motion;
    bool operator==(const Theme&) const = default;
};

// How a visitor wants it. The usual settings give Theme{}.
Theme theme_for(const session::Settings& settings);

}  // namespace paint
