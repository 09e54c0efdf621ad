#pragma once

#include <string>

namespace tests {

// The text after some changes of the kind that fingers and programs make, and of the kind that nobody makes.
std::string mutated(std::string text, unsigned seed);

}  // namespace tests
