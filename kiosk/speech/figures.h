#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/speech/signs.h"

namespace speech {

// A stretch of text that is not read as it is written: how it is read, and for each part of that the bytes
// of the stretch it stands for.
struct Figure {
    struct Part {
        std::string said;
        std::size_t begin = 0;
        std::size_t end = 0;
        bool operator==(const Part&) const = default;
    };
    std::size_t length = 0;  // 0: none here
    std::vector<Part> parts;
};

// Each looks at the beginning of `rest`, where a word begins, and knows what stands before it.

// "+49 381 4591001", "(0381) 459-0", "110", "116 117": digits, in groups of four at most.
Figure phone(std::string_view rest, const Signs& signs);

// "18057 Rostock", after a comma or at a beginning.
Figure postcode(std::string_view before, std::string_view rest);

// "9:00", "9:30", "9:00–12:00"; "Uhr" after it is not said twice.
Figure times(std::string_view rest, const Signs& signs);

// "2014–2020"
Figure range(std::string_view rest, const Signs& signs);

// "20 %", "12,50 €"
Figure amount(std::string_view rest, const Signs& signs);

// "26. November", in German only.
Figure german_date(std::string_view before, std::string_view rest);

// "info@example.org", "https://www.example.org/advice", "example.de". Only where the language has words for
// it.
Figure address(std::string_view rest, const Signs& signs);

// "IQ", "AQB": capitals that a voice would take for a word.
Figure abbreviation(std::string_view rest);

}  // namespace speech
