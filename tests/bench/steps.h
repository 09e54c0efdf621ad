#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/result.h"

namespace bench {

// One thing that a terminal does between a touch and what it shows: how long it took, each of many times.
struct Step {
    std::string name;
    std::vector<double> milliseconds;  // of the processor; not empty
    std::optional<double> budget_ms;   // for 99 of 100 times

    double at(double share) const;  // so many of all took no longer
};

// How often each is tried; more takes longer and tells more of the slowest.
struct Trials {
    std::size_t situations = 2'000;
    std::size_t titles_per_language = 20;
};

// Opens a bundle and measures what is asked of it.
base::Result<std::vector<Step>> steps_of(const std::filesystem::path& bundle, const Trials& trials);

// One line each: the middle one, 99 of 100, the slowest, the budget.
std::string table_of(const std::vector<Step>& steps);

}  // namespace bench
