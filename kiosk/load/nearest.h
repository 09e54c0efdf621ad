#pragma once

#include <span>
#include <string>
#include <string_view>

namespace load {

// The one of `known` that was probably meant: one or two letters missing, too many, wrong or swapped. Empty:
// none is that near.
std::string_view nearest(std::string_view written, std::span<const std::string_view> known);

// "a, b, c"
std::string joined(std::span<const std::string_view> words);

}  // namespace load
