#include "kiosk/text/ellipsis.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace text {
namespace {

constexpr gunichar k_first_isolate = 0x2066, k_last_isolate = 0x2068, k_end_of_isolate = 0x2069;
constexpr std::string_view k_closing = "\u2069", k_ellipsis = "\u2026";

// A place where the text may be cut.
struct Cut {
    std::size_t bytes = 0;  // how many stay
    int open_isolates = 0;  // to be closed behind them
    bool at_word_end = false;
};

// All cuts within the first `bytes`, first to last.
std::vector<Cut> cuts(PangoLayout* layout, std::size_t bytes)
{
    int count = 0;
    const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
    const char* const begin = pango_layout_get_text(layout);
    const char* at = begin;
    std::vector<Cut> found;
    int open_isolates = 0;
    for (int i = 0; i < count; ++i) {
        const auto here = static_cast<std::size_t>(at - begin);
        if (here > bytes) break;
        if (here > 0 && attributes[i].is_cursor_position)
            found.push_back({here, open_isolates, attributes[i].is_word_end && open_isolates == 0});
        if (*at == '\0') break;
        const gunichar letter = g_utf8_get_char(at);
        if (letter >= k_first_isolate && letter <= k_last_isolate) ++open_isolates;
        if (letter == k_end_of_isolate && open_isolates > 0) --open_isolates;
        at = g_utf8_next_char(at);
    }
    return found;
}

std::string cut_text(const std::string& whole, const Cut& cut)
{
    std::string text = whole.substr(0, cut.bytes);
    // An ellipsis inside an isolate would stand on the wrong side of it.
    for (int i = 0; i < cut.open_isolates; ++i) text += k_closing;
    text += k_ellipsis;
    return text;
}

bool fits(PangoLayout* layout, const std::string& text, int max_lines)
{
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    return pango_layout_get_line_count(layout) <= max_lines;
}

}  // namespace

std::size_t shorten(PangoLayout* layout, int max_lines)
{
    const std::string whole = pango_layout_get_text(layout);
    const PangoLayoutLine* last = pango_layout_get_line_readonly(layout, max_lines - 1);
    std::vector<Cut> all = cuts(layout, static_cast<std::size_t>(last->start_index + last->length));
    std::ranges::reverse(all);
    for (const bool inside_words : {false, true}) {
        for (const Cut& cut : all) {
            if (!inside_words && !cut.at_word_end) continue;
            if (fits(layout, cut_text(whole, cut), max_lines)) return cut.bytes;
        }
    }
    fits(layout, std::string(k_ellipsis), max_lines);
    return 0;
}

}  // namespace text
