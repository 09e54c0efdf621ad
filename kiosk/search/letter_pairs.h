#pragma once

namespace search {

// What one lower-case letter is compared as.
struct Pair {
    char32_t first = 0;
    char32_t second = 0;
    bool umlaut = false;  // also written with an e behind the first
};

// Letters without a decomposition in Unicode, and letters that people write for one another. The letter
// itself when it is none of them.
Pair paired(char32_t letter);

}  // namespace search
