#pragma once

#include <cstdint>
#include <random>
#include <span>

namespace bench {

// The same throws on every machine: the distributions of the library may differ.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    // 0 to most - 1
    std::size_t below(std::size_t most) { return static_cast<std::size_t>(engine_() % most); }
    std::size_t between(std::size_t least, std::size_t most) { return least + below(most - least + 1); }
    bool in_percent(std::size_t share) { return below(100) < share; }
    template <class T>
    const T& one_of(std::span<const T> choices)
    {
        return choices[below(choices.size())];
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace bench
