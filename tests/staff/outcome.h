#pragma once

#include <string>
#include <vector>

namespace tests {

// What a command line of `kioskctl` did.
struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

Outcome kioskctl(const std::vector<std::string>& words);

// A folder of tests/centres/.
std::string centre(const std::string& name);

// Thursday, when the small centre's house is open.
inline const std::vector<std::string> k_thursday = {"--clock", "2026-11-26T10:00"};

std::vector<std::string> operator+(std::vector<std::string> words, const std::vector<std::string>& more);

}  // namespace tests
