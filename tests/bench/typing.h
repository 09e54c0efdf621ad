#pragma once

#include <string>
#include <vector>

#include "kiosk/bundle/catalogue.h"
#include "tests/bench/chance.h"

namespace bench {

// What stands in the search field after some key, on the way to a service.
struct Typed {
    base::LanguageTag language;
    std::string text;
};

// The first words of some services' titles in every language of the centre, letter by letter.
std::vector<Typed> typed_rightly(const bundle::Catalogue& catalogue, std::size_t titles_per_language);

// The same with a letter left out, doubled, swapped or replaced in each word.
std::vector<Typed> typed_wrongly(const bundle::Catalogue& catalogue, std::size_t titles_per_language,
                                 Chance& chance);

}  // namespace bench
