#include "kiosk/search/finder.h"

#include <algorithm>

#include "kiosk/search/fits.h"

namespace search {
namespace {

// What is typed at the terminal is shorter.
constexpr std::size_t k_most_words = 8;

// With fewer services than these a word may well be misspelled.
constexpr std::size_t k_enough = 3;

Fits fits_of(const Folded& word, const std::vector<const Index*>& indexes, std::size_t services)
{
    Fits fits(services);
    for (const Index* index : indexes) find_as_typed(*index, word, fits);
    if (fits.found() >= k_enough) return fits;
    for (const Index* index : indexes) find_misspelled(*index, word, fits);
    if (fits.found() > 0) return fits;
    for (const Index* index : indexes) find_parts(*index, word, fits);
    return fits;
}

// Of one service.
struct Sum {
    std::uint32_t words = 0;
    std::uint32_t cost = 0;
};

constexpr std::uint32_t k_one_word = 1u << 16;

}  // namespace

std::vector<Hit> find(const std::vector<const Index*>& indexes, const std::vector<Folded>& typed,
                      std::size_t services)
{
    const std::size_t words = std::min(typed.size(), k_most_words);
    std::vector<Sum> sums(services);
    for (std::size_t i = 0; i < words; ++i) {
        const Fits fits = fits_of(typed[i], indexes, services);
        for (std::size_t service = 0; service < services; ++service) {
            const std::uint8_t cost = fits.costs()[service];
            if (cost == Fits::k_none) continue;
            ++sums[service].words;
            sums[service].cost += cost;
        }
    }
    std::vector<Hit> hits;
    for (std::size_t service = 0; service < services; ++service) {
        const Sum& sum = sums[service];
        if (sum.words == 0) continue;
        const auto missing = static_cast<std::uint32_t>(words) - sum.words;
        hits.push_back({static_cast<ServiceNumber>(service), missing * k_one_word + sum.cost});
    }
    return hits;
}

}  // namespace search
