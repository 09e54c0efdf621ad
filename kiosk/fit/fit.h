#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/picture.h"
#include "kiosk/paint/layout.h"
#include "kiosk/text/engine.h"
#include "kiosk/ui/screen.h"

// What does not fit: the thresholds of accessibility, held against a screen as it was laid out and drawn.
namespace fit {

// Millimetres and WCAG contrast ratios. Sources: R-ACC-2, 4, 5, 11, 12.
struct Limits {
    double target_mm = 20;
    double choice_mm = 25;  // what a page is about
    double key_mm = 15;
    double cap_mm = 5.2;   // height of capital letters
    double gap_mm = 2.54;  // between two targets
    double text_contrast = 7;
    double pressed_contrast = 4.5;  // of text, as long as the finger is on it
    double shape_contrast = 3;      // borders, icons, what cannot be tapped now
};

// What {1}, {2}... of its sentence are is said beside each; {1} is the text, or the id of a box without one.
enum class Rule {
    shortened,         // ends in an ellipsis
    broken_word,       // its word {2} is wider than its place
    clipped,           // sticks out of its place; by {2} px
    outside,           // sticks out of the screen; by {2} px
    overlapping,       // is written over {2}
    over_icon,         // is written over the icon {2}
    covered,           // passes under {2} when the screen is scrolled
    small_text,        // its capitals are {2} mm high; {3} mm are the least
    small_target,      // {2} x {3} mm is too small for a finger, which needs {4} mm
    near_targets,      // {2} mm from {3} is too close; {4} mm are the least
    target_on_target,  // lies over {2}
    filled_target,     // other targets inside leave no {2} mm for a finger
    pale_text,         // {2} on {3} has a contrast of {4}; {5} is the least
    pale_pressed,      // the same, as long as the finger is on it
    pale_icon,         // the same of the icon {1}
    pale_border,       // the same of the border
    not_seen,          // the picture shows it with a contrast of {2}; {3} is the least
    no_glyph,          // no font has its letter {2}
    no_icon,           // no font has the icon {2}
    no_label,          // can be tapped, but has nothing to be read out
    raw_key,           // "bar.home" where a text should be
    wrong_direction,   // runs from the right, but is said to be {2}
    bare_phone,        // a phone number in it is not set apart
    unspoken,          // is seen, but in no label that is read out
    unreachable,  // can be tapped, but not be reached by keys: not in the focus order, or with another's id
    backwards,    // is read after {2}, but stands before it
};

// "small-target"; staff see it, and it is the key of its sentences: "misfit.small-target.message".
std::string_view name_of(Rule rule);

inline constexpr int k_rules = static_cast<int>(Rule::backwards) + 1;

struct Misfit {
    Rule rule = Rule::clipped;
    std::string box;                  // its id; empty: decoration
    std::vector<std::string> values;  // {1}, {2}... of its sentence
    bool operator==(const Misfit&) const = default;
};

// Of a screen as laid out, at any scroll position. In the order of the boxes; empty when all is well.
std::vector<Misfit> misfits(const ui::Screen& screen, const paint::Layout& layout, text::Engine& engine,
                            const Limits& limits = {});

// What only the picture tells: texts on painted ground, and texts that were not drawn. The picture shows the
// layout at that scroll.
std::vector<Misfit> misfits_in(const base::Picture& picture, const paint::Layout& layout, float scroll_px,
                               text::Engine& engine, const Limits& limits = {});

}  // namespace fit
