#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace search {

// How far words are from a typed one: letters missing, too many, wrong, or two neighbours swapped
// (Damerau-Levenshtein). One mistake is forgiven from four letters on, two from eight.
class Spelling {
public:
    explicit Spelling(std::string_view typed);

    int forgiven() const { return forgiven_; }

    // `whole`: to the key; `beginning`: to that beginning of it which is nearest. Larger than `forgiven`:
    // far. Cheap for keys that come in their order, one after the other.
    struct Distance {
        int whole = 0;
        int beginning = 0;
    };
    Distance to(std::string_view key);

private:
    struct Row {
        std::vector<std::uint8_t> distances;  // to each beginning of the typed word
        std::uint8_t least = 0;
        std::uint8_t beginning = 0;  // least distance to the whole typed word in this row and those before
    };
    bool is_lost(std::size_t row) const;
    void add_row(std::size_t row);

    std::vector<char32_t> typed_;
    int forgiven_ = 0;
    std::vector<char32_t> key_;  // looked at last
    std::vector<char32_t> former_;
    std::vector<Row> rows_;   // one for each of its beginnings
    std::size_t filled_ = 0;  // rows that are right for `key_`
};

}  // namespace search
