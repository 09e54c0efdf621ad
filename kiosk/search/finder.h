#pragma once

#include <cstdint>
#include <vector>

#include "kiosk/search/fold.h"
#include "kiosk/search/index.h"

namespace search {

// A service that fits what was typed. Lower ranks come first: those that fit more of the words, above all
// of those that few services have, more exactly, and in a better field. Equal ranks are equally good.
struct Hit {
    ServiceNumber service = 0;
    std::uint32_t rank = 0;
};

// The services of several indexes that fit the typed words, sorted by number. A word counts where it fits
// best, whichever index that is; the last one may still be growing. Mistakes are looked for only when a word
// finds next to nothing as it is typed.
std::vector<Hit> find(const std::vector<const Index*>& indexes, const std::vector<Folded>& typed,
                      std::size_t services);

}  // namespace search
