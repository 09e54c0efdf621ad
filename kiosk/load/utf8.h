#pragma once

#include <string>
#include <string_view>

namespace load {

// One code point and the bytes it takes.
struct Point {
    char32_t code = 0;
    int bytes = 0;  // 0: not valid UTF-8
};

// The first code point of a text that is not empty.
Point first_point(std::string_view text);

// Where the first byte stands that is not part of valid UTF-8; npos: nowhere.
std::size_t first_bad_byte(std::string_view text);

// "U+202E"
std::string code_name(char32_t code);

// The same text in Unicode's normal form C, so that ä is the same letter however it was typed.
std::string composed(std::string text);

}  // namespace load
