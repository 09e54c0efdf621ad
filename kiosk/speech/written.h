#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/speech/runs.h"

namespace speech {

// What is written, without what is not to be heard: marks of direction, soft hyphens, arrows, pictures.
// Every white space is one blank; an empty line ends a sentence. Knows for each byte where it was written.
class Written {
public:
    Written(std::string_view phrase, const Run& run);

    std::string_view text() const { return text_; }

    // In the phrase, of byte `at` of text(), which may be its end.
    std::size_t place_of(std::size_t at) const { return places_[at]; }

private:
    void add(char32_t letter, std::string_view bytes, std::size_t place);
    void add_blank(std::string_view bytes, std::size_t place);
    void append(std::string_view bytes, std::size_t place);

    std::string text_;
    std::vector<std::size_t> places_;
};

}  // namespace speech
