#include "kiosk/load/utf8.h"

#include <fmt/format.h>
#include <unicode/normalizer2.h>

#include <algorithm>

namespace load {
namespace {

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
}

}  // namespace

Point first_point(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if (byte(0) < 0x80) return {byte(0), 1};
    const std::size_t bytes = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || text.size() < bytes) return {};
    char32_t code = byte(0) & (0xFFu >> (bytes + 1));
    for (std::size_t at = 1; at < bytes; ++at) {
        if ((byte(at) & 0xC0) != 0x80) return {};
        code = (code << 6) | (byte(at) & 0x3Fu);
    }
    const bool is_too_long = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
    const bool is_half_a_pair = code >= 0xD800 && code <= 0xDFFF;
    if (is_too_long || is_half_a_pair || code > 0x10FFFF) return {};
    return {code, static_cast<int>(bytes)};
}

std::size_t first_bad_byte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<signed char>(text[at]) >= 0) {
            ++at;
            continue;
        }
        const Point point = first_point(text.substr(at, 4));
        if (point.bytes == 0) return at;
        at += static_cast<std::size_t>(point.bytes);
    }
    return std::string_view::npos;
}

std::string code_name(char32_t code)
{
    return fmt::format("U+{:04X}", static_cast<unsigned>(code));
}

std::string composed(std::string text)
{
    if (is_ascii(text)) return text;
    UErrorCode trouble = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(trouble);
    if (U_FAILURE(trouble) || form->isNormalizedUTF8(text, trouble) || U_FAILURE(trouble)) return text;
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    form->normalizeUTF8(0, text, sink, nullptr, trouble);
    return U_FAILURE(trouble) ? text : result;
}

}  // namespace load
