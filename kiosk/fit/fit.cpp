#include "kiosk/fit/fit.h"

#include <algorithm>
#include <array>

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
    static constexpr std::array<std::string_view, 11> k_names = {
        "shortened",    "clipped",  "outside",  "overlapping", "small-target",   "near-targets",
        "low-contrast", "no-glyph", "no-label", "raw-key",     "wrong-direction"};
    return k_names[static_cast<std::size_t>(rule)];
}

std::vector<Misfit> misfits(const paint::Layout& layout, text::Engine& engine, const Limits& limits)
{
    const std::vector<Ink> inks = inks_of(layout, engine);
    Misfits found;
    find_misplaced_texts(layout, inks, found);
    find_bad_targets(layout, limits, found);
    find_pale_colours(layout, inks, limits, found);
    find_bad_labels(layout, inks, engine, found);
    sort_by_boxes(layout, found);
    return found;
}

}  // namespace fit
