#pragma once

#include <cstddef>

namespace speech {

// A word being spoken: which of the phrases that are said, and the bytes of its text.
struct Word {
    std::size_t phrase = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Word&) const = default;
};

}  // namespace speech
