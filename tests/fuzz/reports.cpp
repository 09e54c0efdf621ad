#include "tests/fuzz/reports.h"

#include <algorithm>
#include <string>
#include <vector>

#include "kiosk/load/names.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

std::vector<std::size_t> line_lengths(std::string_view bytes)
{
    std::vector<std::size_t> lengths;
    while (true) {
        const std::size_t end = bytes.find('\n');
        lengths.push_back(std::min(end, bytes.size()));
        if (end == std::string_view::npos) return lengths;
        bytes.remove_prefix(end + 1);
    }
}

bool stands_within(const base::Spot& spot, const std::vector<std::size_t>& lengths)
{
    if (spot.line < 1 || spot.column < 1 || spot.line > std::ssize(lengths)) return false;
    const std::size_t length = lengths[static_cast<std::size_t>(spot.line) - 1];
    return static_cast<std::size_t>(spot.column) <= length + 1;
}

}  // namespace

void require_showable(const base::Findings& findings, std::string_view bytes)
{
    const std::vector<std::size_t> lengths = line_lengths(bytes);
    for (const base::Finding& finding : findings) {
        require(stands_within(finding.spot, lengths), "a finding stands within its file");
        require(!finding.rule.empty(), "a finding has a rule");
        for (const std::string& argument : finding.arguments) {
            require(load::showable(argument) == argument, "what is repeated of a file can be shown");
            require(argument.size() < 500, "what is repeated of a file is short");
        }
    }
}

}  // namespace tests::fuzz
