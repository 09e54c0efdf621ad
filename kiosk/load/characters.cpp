#include <optional>

#include "kiosk/load/bytes.h"
#include "kiosk/load/utf8.h"

namespace load {
namespace {

using base::Severity;

// A file saved by the wrong program has the same mistake in every line.
constexpr int k_most_reported = 10;

struct Unwanted {
    const char* detail;
    Severity severity = Severity::error;
    bool spoils_reading = false;
};

bool is_within(char32_t code, char32_t first, char32_t last)
{
    return first <= code && code <= last;
}

bool changes_direction(char32_t code)
{
    return is_within(code, 0x202A, 0x202E) || is_within(code, 0x2066, 0x2069);
}

bool is_direction_mark(char32_t code)
{
    return code == 0x200E || code == 0x200F || code == 0x061C;
}

bool is_presentation_form(char32_t code)
{
    return is_within(code, 0xFB50, 0xFDFF) || is_within(code, 0xFE70, 0xFEFE);
}

bool is_invisible(char32_t code)
{
    return code == 0xFEFF || code == 0x180E || is_within(code, 0x2060, 0x2064) ||
           is_within(code, 0xFFF9, 0xFFFB) || is_within(code, 0xE0000, 0xE007F);
}

bool is_no_letter(char32_t code)
{
    return is_within(code, 0xE000, 0xF8FF) || code >= 0xF0000 || (code & 0xFFFE) == 0xFFFE;
}

// Nothing for the characters that texts are made of. Some invisible ones are such in some languages.
std::optional<Unwanted> unwanted(char32_t code)
{
    if (code == '\t') return Unwanted{"tab", Severity::error, true};
    if (code == '\r') return Unwanted{"return", Severity::error, true};
    if (code < 0x20 || is_within(code, 0x7F, 0x9F)) return Unwanted{"control", Severity::error, true};
    if (code < 0x600) return std::nullopt;
    if (changes_direction(code)) return Unwanted{"bidi"};
    if (is_direction_mark(code)) return Unwanted{"direction-mark", Severity::warning};
    if (is_presentation_form(code)) return Unwanted{"presentation"};
    if (code == 0x2028 || code == 0x2029) return Unwanted{"line-separator"};
    if (code == 0xFFFD) return Unwanted{"lost"};
    if (is_invisible(code)) return Unwanted{"invisible"};
    if (is_no_letter(code)) return Unwanted{"no-letter"};
    return std::nullopt;
}

void report_unwanted(const Unwanted& found, char32_t code, Mark mark, Report& report)
{
    Mistake mistake{"bad-character", found.detail, {code_name(code)}};
    if (found.severity == Severity::error) report.error(mark, std::move(mistake));
    else report.warning(mark, std::move(mistake));
}

}  // namespace

bool check_characters(std::string_view text, Mark begin, Report& report)
{
    Mark mark = begin;
    int reported = 0;
    bool can_be_read = true;
    for (std::size_t at = 0; at < text.size() && reported < k_most_reported;) {
        if (text[at] == '\n') {
            mark = {mark.line + 1, 1};
            ++at;
            continue;
        }
        const bool is_plain = text[at] >= 0x20 && text[at] < 0x7F;
        const Point point = is_plain ? Point{U' ', 1} : first_point(text.substr(at, 4));
        if (point.bytes == 0) return false;
        if (const auto found = unwanted(point.code)) {
            report_unwanted(*found, point.code, mark, report);
            can_be_read = can_be_read && !found->spoils_reading;
            ++reported;
        }
        at += static_cast<std::size_t>(point.bytes);
        mark.column += point.bytes;
    }
    return can_be_read;
}

}  // namespace load
