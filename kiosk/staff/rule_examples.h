#pragma once

#include <span>
#include <string_view>

namespace staff {

// A mistake and the same without it, as lines of a file of a content folder. Tests put both into a small
// centre and look at what is found.
struct Example {
    std::string_view rule;
    std::string_view file;
    std::string_view wrong;  // takes the place of the lines with the same names, unless it is the whole file
    std::string_view right;
    std::string_view right_file = {};  // where the file itself is in the wrong place
    bool is_whole_file = false;
};

// One of each rule that a few lines can break; sorted by rule.
std::span<const Example> rule_examples();

// Null: lines cannot show it.
const Example* example_of(std::string_view rule);

}  // namespace staff
