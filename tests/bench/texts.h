#pragma once

#include <string>
#include <vector>

#include "tests/bench/chance.h"
#include "tests/bench/vocabulary.h"

namespace bench {

// "Beratung Zeugnis und Kurs"
std::string few_words(const Vocabulary& vocabulary, Chance& chance, std::size_t least, std::size_t most);

// Some sentences in a line.
std::string sentences(const Vocabulary& vocabulary, Chance& chance, std::size_t count);

// One field of a words file: its path, and its text as one item or a list of them.
struct Field {
    std::string key;
    std::vector<std::string> items;
    enum class Form { line, block, list, for_search } form = Form::line;
};

// A German file, or a translation made from it: some of those lack a field, and some are older than the
// German.
std::string words_file(const std::vector<Field>& fields);
std::string words_file(const std::vector<Field>& fields, const std::vector<Field>& german, Chance& chance);

}  // namespace bench
