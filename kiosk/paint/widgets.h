#pragma once

#include <ranges>

#include "kiosk/paint/canvas.h"

// The dozen widgets every screen is made of. Each draws one node into a slot and gives the height it took;
// the slot's least height is for cells of a grid, which are as high as the highest in their line.
namespace paint {

float place(Canvas& canvas, const ui::Node& node, const Slot& slot);

// Texts
float title(Canvas& canvas, const ui::Node& node, const Slot& slot);
float plain_text(Canvas& canvas, const ui::Node& node, const Slot& slot);
float section(Canvas& canvas, const ui::Node& node, const Slot& slot);
float item(Canvas& canvas, const ui::Node& node, const Slot& slot);

// Choices
float tile(Canvas& canvas, const ui::Node& node, const Slot& slot);
float language(Canvas& canvas, const ui::Node& node, const Slot& slot);
float row(Canvas& canvas, const ui::Node& node, const Slot& slot);
// With a number or a picture before it, and a button (Look::keep, the last part) beside it.
float card(Canvas& canvas, const ui::Node& node, const Slot& slot);
float hit(Canvas& canvas, const ui::Node& node, const Slot& slot);
float chip(Canvas& canvas, const ui::Node& node, const Slot& slot);
// A value of a setting.
inline constexpr float k_option_side_mm = 3;  // beside its label
float option(Canvas& canvas, const ui::Node& node, const Slot& slot);
// What a choice needs so that none of its words is broken; 0 for what stands in no grid.
float least_width(const Canvas& canvas, const ui::Node& node);

// Facts and messages
float fact(Canvas& canvas, const ui::Node& node, const Slot& slot);
// True when a word or an address of it would have to be broken at that width.
bool fact_breaks_a_word(const Canvas& canvas, const ui::Node& node, float width_px);
float state(Canvas& canvas, const ui::Node& node, const Slot& slot);
float remark(Canvas& canvas, const ui::Node& node, const Slot& slot);
float notice(Canvas& canvas, const ui::Node& node, const Slot& slot);
float call(Canvas& canvas, const ui::Node& node, const Slot& slot);
float plan(Canvas& canvas, const ui::Node& node, const Slot& slot);

// Actions
float primary(Canvas& canvas, const ui::Node& node, const Slot& slot);
float secondary(Canvas& canvas, const ui::Node& node, const Slot& slot);
float keep(Canvas& canvas, const ui::Node& node, const Slot& slot);
float countdown(Canvas& canvas, const ui::Node& node, const Slot& slot);
// As high as the slot's least height.
float page_button(Canvas& canvas, const ui::Node& node, const Slot& slot);

// The surface things are tapped on, with its border and soft shadow.
Panel raised(const Canvas& canvas, const Rect& rect);

// The surface of what can only be read.
Panel sheet(const Canvas& canvas, const Rect& rect);

// What is drawn around what is chosen, and as its ground.
void mark_chosen(const Canvas& canvas, Panel& panel);

// A sign that reads its owner aloud (Look::speaker) may be among the parts of a title or a choice. It is a
// target of its own on top of its owner's, at the end side.
const ui::Node* speaker_of(const ui::Node& node);

// The parts that are written inside a widget: all but the speaker.
inline auto lines_of(const ui::Node& node)
{
    return node.parts |
           std::views::filter([](const ui::Node& part) { return part.look != ui::Look::speaker; });
}

// The width that a node's speaker takes from its text; 0 without one.
float speaker_width(const Canvas& canvas, const ui::Node& node);
// Draws it, if there is one, with its end at `end` and its middle at `middle`, or its upper edge at `top`.
void speaker_beside(Canvas& canvas, const ui::Node& node, float end, float middle);
void speaker_in_corner(Canvas& canvas, const ui::Node& node, float end, float top);

// Before a line of a list, in the box begun last.
void bullet(Canvas& canvas, float middle_x, float middle_y);

// A node that is a round picture, in the middle of what can be tapped. Begins its box.
struct RoundSign {
    float diameter_px = 0;
    float icon_px = 0;
    Colour fill;
    Colour pressed;
    Colour ink;
    Colour border;
    float border_px = 0;
};
void round_sign(Canvas& canvas, const ui::Node& node, const Rect& target, const RoundSign& sign);

// An icon in a tinted circle.
void medallion(Canvas& canvas, const std::string& icon, float diameter_px, float x, float y);

}  // namespace paint
