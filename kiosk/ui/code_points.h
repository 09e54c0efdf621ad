#pragma once

#include <unicode/unistr.h>

#include <string>
#include <string_view>

// Letters by their number in Unicode.
namespace ui {

inline std::string utf8(UChar32 letter)
{
    std::string text;
    return icu::UnicodeString(letter).toUTF8String(text);
}

inline icu::UnicodeString utf16(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// 0 for an empty text.
inline UChar32 first_letter(std::string_view text)
{
    return text.empty() ? 0 : utf16(text.substr(0, 8)).char32At(0);
}

}  // namespace ui
