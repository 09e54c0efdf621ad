#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/paint/layout.h"

namespace paint {

// Where a widget may stand; millimetres have become pixels. `x` counts from the start side of the screen:
// the left in German, the right in Arabic. The whole layout is mirrored once, at the end.
struct Slot {
    float x = 0;
    float y = 0;
    float width = 0;
    float least_height = 0;
};

enum class Side { start, centre, end };

// Collects the boxes of one screen. Widgets draw into the box begun last.
class Canvas {
public:
    Canvas(const Surface& surface, const Theme& theme, text::Engine& engine, base::Direction direction)
        : surface_(surface),
          theme_(theme),
          engine_(engine),
          direction_(direction),
          ground_(theme.colours.paper)
    {
    }

    const Theme& theme() const { return theme_; }
    const Palette& colours() const { return theme_.colours; }
    float px(float mm) const { return mm * surface_.px_per_mm; }
    // Of what stands beside text, and grows with it.
    float grown(float mm) const { return px(mm) * theme_.space.growth; }
    const Surface& surface() const { return surface_; }

    // What the next boxes are: part of the scrolling body, or fixed.
    void scrolling(bool scrolls) { scrolls_ = scrolls; }

    // What would begin lower than this needs no drawing: only whether all fits is asked for. Nothing: all
    // does.
    void stop_below(std::optional<float> y) { stop_below_ = y; }
    bool is_past_stop(float y) const { return stop_below_ && y > *stop_below_; }

    // The colour that plain text stands on from here on; paper to begin with.
    void ground(Colour colour) { ground_ = colour; }
    Colour ground() const { return ground_; }

    // How high a node, or groups of them, would become at that width. Draws nothing.
    float measured(const ui::Node& node, float width_px) const;
    float measured(const std::vector<ui::Group>& groups, float width_px) const;

    // Begins the box of a node. Its rectangle is set when its size is known.
    std::size_t begin(const ui::Node& node);
    // Begins decoration that the outline does not tell.
    std::size_t begin_decoration();
    Box& box(std::size_t index) { return boxes_[index]; }

    // Text in the box begun last, broken at the slot's width; gives its height. Notes colours for the
    // outline.
    float write(const base::Phrase& phrase, const Type& type, Colour colour, Colour on, const Slot& slot,
                Side side = Side::start);
    float height(const base::Phrase& phrase, const Type& type, float width_px) const;
    float width(const base::Phrase& phrase, const Type& type) const;
    // Of its longest word: in a narrower place it would be broken.
    float widest_word(const base::Phrase& phrase, const Type& type) const;

    // The box of a part, with its text: one call for the lines inside widgets.
    float write_part(const ui::Node& part, const Type& type, Colour colour, Colour on, const Slot& slot,
                     Side side = Side::start);

    void icon(std::string_view name, float size_px, Colour colour, float x, float y);
    void decorate(Panel panel);                // on top of what the box begun last has so far
    void panel(std::size_t box, Panel panel);  // under everything in that box

    // One line of that type, px.
    float line_px(const Type& type) const;

    // Moves everything drawn so far down.
    void lower(float by_px);

    std::vector<Box> take();  // mirrored if the language runs from the right

private:
    text::Request request(const base::Phrase& phrase, const Type& type, float width_px, Side side) const;

    const Surface& surface_;
    const Theme& theme_;
    text::Engine& engine_;
    base::Direction direction_;
    Colour ground_;
    bool scrolls_ = false;
    std::optional<float> stop_below_;
    std::vector<Box> boxes_;
};

}  // namespace paint
