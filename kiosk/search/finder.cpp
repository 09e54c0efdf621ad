#include "kiosk/search/finder.h"

#include <algorithm>
#include <bit>

#include "kiosk/search/fits.h"

namespace search {
namespace {

// With fewer services than these a word may well be misspelled.
constexpr std::size_t k_enough = 5;

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

// Worse than the worst fit.
constexpr std::uint32_t k_missing = 120;

// A word that few services have says more about what is looked for, though not everything.
std::uint32_t weight(std::size_t found, std::size_t services)
{
    constexpr std::uint32_t least = 4;
    return found == 0 ? 0 : least + static_cast<std::uint32_t>(std::bit_width(services / found));
}

}  // namespace

std::vector<Hit> find(const std::vector<const Index*>& indexes, const std::vector<Folded>& typed,
                      std::size_t services)
{
    std::vector<std::uint32_t> ranks(services);
    std::vector<bool> fit(services);
    for (const Folded& word : typed) {
        const Fits fits = fits_of(word, indexes, services);
        const std::uint32_t counts = weight(fits.found(), services);
        for (std::size_t service = 0; service < services; ++service) {
            const std::uint8_t cost = fits.costs()[service];
            if (cost != Fits::k_none) fit[service] = true;
            ranks[service] += counts * (cost == Fits::k_none ? k_missing : cost);
        }
    }
    std::vector<Hit> hits;
    for (std::size_t service = 0; service < services; ++service) {
        if (fit[service]) hits.push_back({static_cast<ServiceNumber>(service), ranks[service]});
    }
    return hits;
}

}  // namespace search
