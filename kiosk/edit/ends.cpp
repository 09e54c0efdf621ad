#include "kiosk/edit/ends.h"

#include <algorithm>
#include <cctype>

#include "kiosk/edit/places.h"

namespace edit {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_one_of(std::string_view text, std::size_t at, std::string_view letters)
{
    return at < text.size() && letters.find(text[at]) != npos;
}

// True where an unquoted value cannot go on.
bool ends_plain(std::string_view text, std::size_t at, const Surroundings& around)
{
    const bool is_last = at + 1 >= text.size();
    if (text[at] == '#') return at > 0 && text[at - 1] == ' ';
    if (text[at] == ':')
        return is_last || is_one_of(text, at + 1, " \n") ||
               (around.in_brackets && is_one_of(text, at + 1, ",]}"));
    return around.in_brackets && is_one_of(text, at, ",?[]{}");
}

// The first letter of the next line that is not blank; npos when there is none.
std::size_t next_line(std::string_view text, std::size_t at)
{
    return text.find_first_not_of(" \n", line_end(text, at));
}

bool goes_on(std::string_view text, std::size_t letter, const Surroundings& around)
{
    if (letter == npos || text[letter] == '#') return false;
    const auto column = static_cast<int>(letter - line_begin(text, letter));
    return around.in_brackets || column > around.column;
}

// The column that "|2" asks for; npos: that of the first line.
std::size_t asked_column(std::string_view text, std::size_t sign, const Surroundings& around)
{
    for (std::size_t at = sign + 1; is_one_of(text, at, "+-123456789"); ++at) {
        if (std::isdigit(static_cast<unsigned char>(text[at])))
            return static_cast<std::size_t>(std::max(around.column, 0) + (text[at] - '0'));
    }
    return npos;
}

}  // namespace

std::size_t end_of_plain(std::string_view text, std::size_t begin, const Surroundings& around)
{
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (text[at] == '\n') {
            at = next_line(text, at);
            if (!goes_on(text, at, around)) break;
        }
        if (ends_plain(text, at, around)) break;
        if (text[at] != ' ') end = at + 1;
    }
    return end;
}

Span lines_of_block(std::string_view text, std::size_t sign, const Surroundings& around, std::size_t& column)
{
    const std::size_t begin = line_end(text, sign);
    Span lines{begin, begin};
    std::size_t asked = asked_column(text, sign, around);
    for (std::size_t at = begin; at < text.size(); at = line_end(text, at + 1)) {
        const std::size_t letter = text.find_first_not_of(' ', at + 1);
        if (letter == npos) break;
        if (text[letter] == '\n') continue;
        const std::size_t in = letter - (at + 1);
        if (asked == npos && static_cast<int>(in) > around.column) asked = in;
        if (asked == npos || in < asked) break;
        column = asked;
        lines.end = line_end(text, letter);
    }
    return lines;
}

}  // namespace edit
