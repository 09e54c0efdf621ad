#pragma once

#include <cstdint>
#include <vector>

#include "kiosk/search/fold.h"
#include "kiosk/search/index.h"

namespace search {

// How a typed word fits one in a service; the best first.
enum class Fit : std::uint8_t {
    exact,
    spelled_otherwise,  // by a further key of either
    beginning,
    beginning_spelled_otherwise,
    part,  // of a compound
    sounds_alike,
    begins_alike,
    one_mistake,
    one_mistake_so_far,  // in the beginning that is typed yet
    two_mistakes,
    two_mistakes_so_far,
    holds,  // the typed word is a compound of the one found
};

// Of one typed word: how well it fits each service, as far as has been looked.
class Fits {
public:
    explicit Fits(std::size_t services) : costs_(services, k_none) {}

    static constexpr std::uint8_t k_none = 0xff;
    static std::uint8_t cost(Fit fit, Field field);

    void note(const Index& index, const Term& term, Fit fit, Fields fields);
    const std::vector<std::uint8_t>& costs() const { return costs_; }  // per service
    std::size_t found() const { return found_; }                       // services

private:
    std::vector<std::uint8_t> costs_;
    std::size_t found_ = 0;
};

// Each looks through one index.
void find_as_typed(const Index& index, const Folded& word, Fits& fits);
void find_misspelled(const Index& index, const Folded& word, Fits& fits);
void find_parts(const Index& index, const Folded& word, Fits& fits);

}  // namespace search
