#pragma once

#include <string>
#include <vector>

#include "kiosk/base/picture.h"
#include "kiosk/paint/layout.h"
#include "kiosk/text/engine.h"
#include "kiosk/ui/screen.h"

// What does not fit: the thresholds of accessibility, held against a screen as it was laid out and drawn.
namespace fit {

// Millimetres and WCAG contrast ratios. Sources: R-ACC-4, 5, 11, 12.
struct Limits {
    double target_mm = 20;
    double key_mm = 15;
    double gap_mm = 2.54;  // between two targets
    double text_contrast = 7;
    double pressed_contrast = 4.5;  // of text, as long as the finger is on it
    double shape_contrast = 3;      // borders, icons, what cannot be tapped now
};

// Names of rules are shown to staff and stay as they are.
enum class Rule {
    shortened,        // a text ends in an ellipsis
    clipped,          // a text sticks out of its box
    outside,          // a text sticks out of the screen
    overlapping,      // two texts, a text and an icon, two targets
    small_target,     // too small for a finger
    near_targets,     // too close for a finger
    low_contrast,     // too pale on what is under it
    no_glyph,         // no font has the letter or the icon
    no_label,         // nothing to read or to say
    raw_key,          // "bar.home" where a text should be
    wrong_direction,  // would be shown in the wrong order
};
std::string_view name_of(Rule rule);  // "small-target"

struct Misfit {
    Rule rule = Rule::clipped;
    std::string box;   // its id
    std::string what;  // a sentence
    bool operator==(const Misfit&) const = default;
};

// Of the screen at any scroll position. In the order of the boxes; empty when all is well.
std::vector<Misfit> misfits(const paint::Layout& layout, text::Engine& engine, const Limits& limits = {});

// What only the picture tells: texts on painted ground, and texts that were not drawn. The picture shows the
// layout at that scroll.
std::vector<Misfit> misfits_in(const base::Picture& picture, const paint::Layout& layout, float scroll_px,
                               text::Engine& engine, const Limits& limits = {});

}  // namespace fit
