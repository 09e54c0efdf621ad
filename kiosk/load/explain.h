#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "kiosk/load/report.h"

namespace load {

// How far reading has come when it cannot go on.
struct Progress {
    std::size_t end_of_last = 0;                // behind the last value that was understood
    std::optional<std::size_t> last_quoted{};   // where it begins, if it has quotes
    std::optional<std::size_t> open_bracket{};  // the innermost [ or { not closed so far
};

struct Explained {
    Mark mark;
    Mistake mistake;
};

// What an editor should know when yaml-cpp gives up at a position with one of its own messages.
Explained explain(std::string_view text, std::size_t at, std::string_view message, const Progress& progress);

// Lines that are read without a complaint, or with a misleading one: %... at the beginning of a file, and the
// marks that git leaves where two versions meet.
std::optional<Explained> foreign_line(std::string_view text);

}  // namespace load
