#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kiosk/search/fold.h"
#include "kiosk/search/index.h"

namespace search {

// Puts one language's index together.
class IndexBuilder {
public:
    // Services in the order of their numbers.
    void add(ServiceNumber service, Field field, const std::vector<Folded>& words);

    // The index; the same for the same words.
    std::string bytes() const;

private:
    struct Found {
        ServiceNumber service;
        Fields fields;
    };
    struct Entry {
        std::vector<Found> as_key;      // of words that are compared by this key first
        std::vector<Found> as_further;  // of words that have it as a further one
    };
    static void note(std::vector<Found>& found, ServiceNumber service, Field field);

    std::unordered_map<std::string, Entry> entries_;
};

}  // namespace search
