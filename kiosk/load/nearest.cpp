#include "kiosk/load/nearest.h"

#include <algorithm>
#include <vector>

namespace load {
namespace {

constexpr std::size_t k_most_differences = 2;

// Letters to insert, remove, replace or swap to make one word of the other.
std::size_t differences(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t replace = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({replace, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
            const bool are_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (are_swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

}  // namespace

std::string_view nearest(std::string_view written, std::span<const std::string_view> known)
{
    std::string_view best;
    std::size_t fewest = k_most_differences + 1;
    for (const std::string_view word : known) {
        const std::size_t lengths = std::max(word.size(), written.size());
        if (lengths - std::min(word.size(), written.size()) > k_most_differences) continue;
        const std::size_t found = differences(written, word);
        // A word of two letters is two letters away from any other.
        if (found < fewest && found < lengths) {
            fewest = found;
            best = word;
        }
    }
    return best;
}

std::string joined(std::span<const std::string_view> words)
{
    std::string all;
    for (const std::string_view word : words) {
        if (!all.empty()) all += ", ";
        all += word;
    }
    return all;
}

}  // namespace load
