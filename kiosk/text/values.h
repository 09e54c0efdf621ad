#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace text {

// Bytes of a text, its end not included.
struct Bytes {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Bytes&) const = default;
};

// What is read from the left as a whole and would be torn in a paragraph that runs from the right: a phone
// number, a range of times or dates, a price, an address that begins with its postcode, a name that ends in
// "e.V.". First to last, none inside an isolate. For UTF-8.
//
// After an Arabic letter Unicode's rules set each group of digits for itself, the first one at the right.
// Not among them is what those rules keep together: Latin words and what stands between them, and plain
// numbers.
std::vector<Bytes> torn_values(const std::string& text);

}  // namespace text
