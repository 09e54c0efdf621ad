#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

// Words of one language in its own script, enough to make text of the usual length and letters. The text says
// nothing.
struct Vocabulary {
    std::string_view language;
    std::vector<std::string_view> words;
    std::string_view between = " ";  // empty where a script writes words together
    std::string_view stop = ".";     // at the end of a sentence
};

// German first, then in the order a centre would offer them.
std::vector<Vocabulary> vocabularies();

}  // namespace bench
