#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "kiosk/base/finding.h"

namespace load {

// A place in the file being read. Both count from 1; columns in bytes.
struct Mark {
    int line = 1;
    int column = 1;
    auto operator<=>(const Mark&) const = default;
};

// What is wrong with a value: a rule, which of its sentences, and what fills them. What was written comes
// first of these, and is shortened where it is long.
struct Mistake {
    std::string rule;
    std::string detail;
    std::vector<std::string> arguments;
};

// A value read from what somebody wrote, or what is wrong with it.
template <class T>
using Read = tl::expected<T, Mistake>;

inline tl::unexpected<Mistake> mistake(std::string rule, std::string detail = {},
                                       std::vector<std::string> arguments = {})
{
    return tl::unexpected<Mistake>(Mistake{std::move(rule), std::move(detail), std::move(arguments)});
}

// So many errors of one file are told, and so many warnings. What follows is left out, and that is said.
inline constexpr int k_most_told = 100;

// Collects what is wrong in one file. Lives while that file is read.
class Report {
public:
    Report(std::string file, base::Findings& findings) : file_(std::move(file)), findings_(findings) {}

    base::Spot spot(Mark at) const { return {file_, at.line, at.column}; }
    void error(Mark at, Mistake mistake) { add(at, base::Severity::error, std::move(mistake)); }
    void warning(Mark at, Mistake mistake) { add(at, base::Severity::warning, std::move(mistake)); }

private:
    void add(Mark at, base::Severity severity, Mistake mistake);

    std::string file_;
    base::Findings& findings_;
    int errors_ = 0;
    int warnings_ = 0;
};

}  // namespace load
