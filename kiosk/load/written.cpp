#include "kiosk/load/written.h"

#include <algorithm>

namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

std::size_t indentation(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

}  // namespace

std::size_t end_of_quoted(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            const bool is_doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
            if (!is_doubled) return at + 1;
            ++at;
        }
    }
    return npos;
}

std::size_t end_of_plain(std::string_view text, std::size_t begin, std::string_view value)
{
    std::size_t at = begin;
    for (const char c : value) {
        if (is_space(c)) {
            while (at < text.size() && is_space(text[at])) ++at;
        } else if (at < text.size() && text[at] == c) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

std::size_t end_of_block(std::string_view text, std::size_t begin)
{
    const std::size_t own = indentation(line_around(text, begin));
    std::size_t at = text.find('\n', begin);
    while (at != npos) {
        const std::string_view line = line_around(text, at + 1);
        const std::size_t in = indentation(line);
        if (in <= own && in < line.size()) return at;
        at = text.find('\n', at + 1);
    }
    return text.size();
}

std::size_t list_within(std::string_view text, std::size_t begin)
{
    for (std::size_t end = text.find('\n', begin); end != npos; end = text.find('\n', end + 1)) {
        const std::size_t first = text.find_first_not_of(" \n", end);
        if (first != npos && text.substr(first).starts_with("- ")) return first;
    }
    return npos;
}

std::size_t doubtful_comment(std::string_view text, std::size_t end_of_value)
{
    const std::size_t hash = text.find_first_not_of(' ', end_of_value);
    if (hash == npos || text[hash] != '#' || hash == end_of_value) return npos;
    const bool has_space_behind = hash + 1 >= text.size() || is_space(text[hash + 1]);
    return hash - end_of_value >= 2 && has_space_behind ? npos : hash;
}

std::size_t next_letter(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (text[at] == '#') at = std::min(text.find('\n', at), text.size());
        else if (is_space(text[at])) ++at;
        else return at;
    }
    return npos;
}

std::string_view line_around(std::string_view text, std::size_t at)
{
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
    return text.substr(begin, std::min(text.find('\n', at), text.size()) - begin);
}

Mark mark_of(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const std::size_t line_begin = before.rfind('\n') + 1;
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1, static_cast<int>(at - line_begin) + 1};
}

Lines::Lines(std::string_view text) : begins_{0}
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') begins_.push_back(at + 1);
    }
}

Mark Lines::mark_of(std::size_t at) const
{
    const auto next = std::ranges::upper_bound(begins_, at);
    const std::size_t begin = *std::prev(next);
    return {static_cast<int>(next - begins_.begin()), static_cast<int>(at - begin) + 1};
}

}  // namespace load
