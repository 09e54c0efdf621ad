#pragma once

#include <string>

namespace tests {

// A page as readable text: one line for each heading, paragraph, row, item; without style and attributes.
// Headings begin with as many # as their level; [ ] is a box to tick, ____ a line to write on.
std::string outline(const std::string& html);

// What is wrong with how elements open and close; empty for a well-formed page.
std::string misfit(const std::string& html);

}  // namespace tests
