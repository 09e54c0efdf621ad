#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/picture.h"

namespace shell {

// The command line of `kiosk`.
struct Options {
    std::filesystem::path content;
    std::filesystem::path config;  // empty: a terminal with nothing special about it
    std::filesystem::path state;
    std::optional<base::SizePx> window;  // absent: fullscreen
    std::optional<base::LanguageTag> language;
    bool preview = false;
    std::filesystem::path outline;  // empty: none is written
    std::optional<base::LocalTime> clock;
    std::optional<std::chrono::duration<double>> exit_after;
};

// What the program ends with when it is not to be opened: the text has been printed.
struct Ended {
    int code = 0;
};

inline constexpr int k_left_cleanly = 0;
inline constexpr int k_wrong_usage = 2;
inline constexpr int k_no_window = 3;
inline constexpr int k_no_content = 4;

std::variant<Options, Ended> parse_options(int count, const char* const* words);

}  // namespace shell
