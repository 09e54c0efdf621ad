#pragma once

#include "kiosk/fit/fit.h"
#include "kiosk/fit/inks.h"

// The rules of fit.h by what they look at. Each adds what it finds.
namespace fit {

using Misfits = std::vector<Misfit>;

// What a sentence calls a box: its label, or its id when it has none.
const std::string& called(const paint::Box& box);

bool is_target(const paint::Box& box);

void find_misplaced_texts(const paint::Layout& layout, const std::vector<Ink>& inks, Misfits& found);
void find_broken_words(const std::vector<Ink>& inks, text::Engine& engine, Misfits& found);
void find_small_texts(const paint::Layout& layout, const std::vector<Ink>& inks, const Limits& limits,
                      const text::Engine& engine, Misfits& found);
void find_bad_targets(const paint::Layout& layout, const Limits& limits, Misfits& found);
void find_pale_colours(const paint::Layout& layout, const std::vector<Ink>& inks, const Limits& limits,
                       Misfits& found);
void find_bad_labels(const paint::Layout& layout, const std::vector<Ink>& inks, text::Engine& engine,
                     Misfits& found);
void find_disorder(const ui::Screen& screen, const paint::Layout& layout, Misfits& found);
void find_unspoken_texts(const paint::Layout& layout, const std::vector<Ink>& inks, Misfits& found);

}  // namespace fit
