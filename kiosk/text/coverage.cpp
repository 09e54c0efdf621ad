#include "kiosk/text/coverage.h"

#include <algorithm>

#include "kiosk/text/icons.h"
#include "kiosk/text/isolates.h"
#include "kiosk/text/private_fonts.h"

namespace text {
namespace {

bool is_variation_selector(gunichar letter)
{
    return (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
}

bool is_drawn(gunichar letter)
{
    constexpr gunichar k_grapheme_joiner = 0x034f;
    switch (g_unichar_type(letter)) {
        case G_UNICODE_CONTROL:
        case G_UNICODE_FORMAT:
        case G_UNICODE_LINE_SEPARATOR:
        case G_UNICODE_PARAGRAPH_SEPARATOR:
        case G_UNICODE_SPACE_SEPARATOR: return false;
        default: return letter != k_grapheme_joiner && !is_variation_selector(letter);
    }
}

}  // namespace

std::vector<char32_t> Coverage::missing_letters(const std::string& text) const
{
    const std::string valid = valid_utf8(text);
    std::vector<char32_t> missing;
    for (const char* at = valid.c_str(); *at; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        if (!is_drawn(letter) || fonts_->has(letter)) continue;
        if (std::ranges::find(missing, letter) == missing.end()) missing.push_back(letter);
    }
    return missing;
}

bool Coverage::has_icon(std::string_view name) const
{
    return icons_ && icons_->glyph(name);
}

}  // namespace text
