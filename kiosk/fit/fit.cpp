#include "kiosk/fit/fit.h"

#include <algorithm>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

// Found by several rules, told in the order in which the visitor meets it.
void sort_by_boxes(const paint::Layout& layout, Misfits& found)
{
    std::ranges::stable_sort(found, {}, [&](const Misfit& misfit) {
        return std::ranges::find(layout.boxes, misfit.box, &paint::Box::id) - layout.boxes.begin();
    });
}

}  // namespace

std::string_view name_of(Rule rule)
{
    static constexpr std::array<std::string_view, k_rules> k_names = {
        "shortened",   "broken-word",  "clipped",      "outside",         "overlapping",      "over-icon",
        "covered",     "small-text",   "small-target", "near-targets",    "target-on-target", "filled-target",
        "pale-text",   "pale-pressed", "pale-icon",    "pale-border",     "not-seen",         "no-glyph",
        "no-icon",     "no-label",     "raw-key",      "wrong-direction", "bare-phone",       "unspoken",
        "unreachable", "backwards"};
    return k_names[static_cast<std::size_t>(rule)];
}

std::vector<Misfit> misfits(const ui::Screen& screen, const paint::Layout& layout, text::Engine& engine,
                            const Limits& limits)
{
    const std::vector<Ink> inks = inks_of(layout, engine);
    Misfits found;
    find_misplaced_texts(layout, inks, found);
    find_broken_words(inks, engine, found);
    find_small_texts(layout, inks, limits, engine, found);
    find_bad_targets(layout, limits, found);
    find_pale_colours(layout, inks, limits, found);
    find_bad_labels(layout, inks, engine, found);
    find_disorder(screen, layout, found);
    find_unspoken_texts(layout, inks, found);
    sort_by_boxes(layout, found);
    return found;
}

}  // namespace fit
