#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/picture.h"
#include "kiosk/base/result.h"

// Floor plans: drawings that staff make, in a part of SVG that is drawn quickly whatever is in it. The rest
// of SVG can load files, and a small file of it can take hours and all memory.
namespace text {

// Limits of a plan. Half a thousand points that cross each other at random take as long as a whole screen.
inline constexpr std::size_t k_most_plan_elements = 1'000;
inline constexpr std::size_t k_most_plan_numbers = 20'000;
inline constexpr std::size_t k_most_shape_numbers = 1'000;
inline constexpr std::size_t k_most_plan_texts = 300;
inline constexpr std::size_t k_most_plan_letters = 3'000;
inline constexpr std::size_t k_most_style_letters = 20'000;
inline constexpr int k_deepest_in_plan = 24;
inline constexpr std::size_t k_most_plan_flaws = 20;

// What keeps a drawing from being shown.
struct PlanFlaw {
    // "xml": not well-formed. "no-svg": another kind of document. "doctype", "encoding", "instruction",
    // "element", "script", "style": `what` is not part of a plan. "number": `what` is far outside of the
    // drawing. "size": no view box, or a strange one. "elements", "points", "texts", "style-letters", "deep":
    // more than the limit, which is `what`.
    std::string_view kind;
    std::string what;    // as written
    std::size_t at = 0;  // byte of the file
};

struct PlanLook {
    std::vector<std::string> ids;  // of elements; sorted
    float width = 0;               // of the view box, in units of the drawing
    float height = 0;
    std::vector<PlanFlaw> flaws;  // in the order of the file, at most k_most_plan_flaws; none: can be drawn
};

// Reads a drawing without drawing it; in UTF-8.
PlanLook look_at_plan(std::string_view svg);

// Colours as CSS has them, "#0b4a5f".
struct PlanStyle {
    std::string paper, room, line, ink;  // behind all; what has an id "room-..."; its border; letters
    std::string accent, accent_ink;      // the room looked for
    std::string here;                    // what has the id "here"
};

// Fits into the size, in its middle. `highlighted` is the id of an element; empty: none. Letters need an open
// Engine: its fonts are used. A trouble when the plan has flaws.
base::Result<base::Picture> draw_plan(std::string_view svg, base::SizePx size, const std::string& highlighted,
                                      const PlanStyle& style);

}  // namespace text
