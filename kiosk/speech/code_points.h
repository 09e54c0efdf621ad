#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <string_view>

namespace speech {

// The code point at byte `at` of the text, U+FFFD where there is no valid one; `at` is then the next one's.
inline char32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 letter = 0;
    U8_NEXT_OR_FFFD(bytes, at, text.size(), letter);
    return static_cast<char32_t>(letter);
}

// LRI, RLI, FSI, PDI: around values inserted in sentences.
constexpr bool is_isolate_mark(char32_t letter)
{
    return letter >= U'\u2066' && letter <= U'\u2069';
}

}  // namespace speech
