#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

// Bytes of UTF-8, one at a time.
namespace base {

constexpr bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// a to z and A to Z; no others.
constexpr bool is_latin_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// True for the first byte of every letter, however many it has.
constexpr bool begins_letter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

// Code points of valid UTF-8.
inline std::size_t count_letters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, begins_letter));
}

}  // namespace base
