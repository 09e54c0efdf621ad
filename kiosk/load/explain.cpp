#include "kiosk/load/explain.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <string>

#include "kiosk/load/node.h"
#include "kiosk/load/written.h"

namespace load {
namespace {

namespace cause = YAML::ErrorMsg;
constexpr std::size_t npos = std::string_view::npos;

Explained broken(std::string_view text, std::size_t at, std::string detail,
                 std::vector<std::string> arguments = {})
{
    return {mark_of(text, at), {"broken-yaml", std::move(detail), std::move(arguments)}};
}

Explained unclosed_quote(std::string_view text, std::size_t at)
{
    return {mark_of(text, at), {"unclosed-quote", "", {}}};
}

std::size_t line_begin(std::string_view text, std::size_t at)
{
    return static_cast<std::size_t>(line_around(text, at).data() - text.data());
}

bool is_on_line_of(std::string_view text, std::size_t at, std::size_t other)
{
    return line_begin(text, at) == line_begin(text, other);
}

bool has_colon(std::string_view line)
{
    return line.find(": ") != npos || trimmed(line).ends_with(':');
}

// Behind a quoted text that ended too early: its quote was meant to be a letter, or the quote before it was
// never closed and the next one closed it.
std::optional<Explained> after_quotes(std::string_view text, std::size_t at, const Progress& progress)
{
    if (!progress.last_quoted) return std::nullopt;
    const std::size_t begin = *progress.last_quoted;
    const std::size_t end = progress.end_of_last;
    if (end > at || !is_on_line_of(text, end, at)) return std::nullopt;
    if (!is_on_line_of(text, begin, end)) return unclosed_quote(text, begin);
    if (text.find_first_not_of(' ', end) == at) return broken(text, at, "text-after-quote");
    return std::nullopt;
}

// The last line above that says something; npos: none.
std::size_t line_above(std::string_view text, std::size_t at)
{
    std::size_t begin = line_begin(text, at);
    while (begin > 0) {
        begin = line_begin(text, begin - 1);
        const std::string_view line = trimmed(line_around(text, begin));
        if (!line.empty() && line.front() != '#') return begin;
    }
    return npos;
}

Explained unexpected_colon(std::string_view text, std::size_t at)
{
    const std::size_t begin = line_begin(text, at);
    if (has_colon(text.substr(begin, at - begin))) return broken(text, at, "colon-in-text");
    const std::size_t above = line_above(text, at);
    if (above != npos && !has_colon(line_around(text, above))) {
        const std::string_view line = trimmed(line_around(text, above));
        return broken(text, text.find_first_not_of(' ', above), "colon", {std::string(line)});
    }
    return broken(text, text.find_first_not_of(' ', begin), "indentation");
}

Explained open_bracket(std::string_view text, std::size_t at, const Progress& progress)
{
    const std::size_t bracket = progress.open_bracket.value_or(at);
    const bool is_colon = at < text.size() && text[at] == ':';
    if (is_colon && is_on_line_of(text, bracket, at)) return broken(text, at, "colon-in-text");
    const std::string sign = bracket < text.size() ? std::string(1, text[bracket]) : "[";
    return broken(text, bracket, "bracket", {sign});
}

Explained unexpected_bracket(std::string_view text, std::size_t at, const Progress& progress)
{
    if (progress.open_bracket) return open_bracket(text, at, progress);
    return broken(text, at, "closing-bracket", {std::string(text.substr(at, 1))});
}

// yaml-cpp points behind the sign when something is missing there.
Explained starts_with_sign(std::string_view text, std::size_t at, char sign, std::string rule)
{
    if (at > 0 && (at >= text.size() || text[at] != sign) && text[at - 1] == sign) --at;
    return {mark_of(text, at), {std::move(rule), "text", {std::string(1, sign)}}};
}

Explained quote_without_end(std::string_view text, std::size_t at, const Progress& progress)
{
    static constexpr std::string_view k_before_a_value = " \n[{,";
    for (std::size_t quote = progress.end_of_last; quote < text.size(); ++quote) {
        const bool is_quote = text[quote] == '"' || text[quote] == '\'';
        if (is_quote && (quote == 0 || k_before_a_value.find(text[quote - 1]) != npos))
            return unclosed_quote(text, quote);
    }
    return unclosed_quote(text, std::min(at, text.size()));
}

bool is_one_of(std::string_view message, std::initializer_list<const char*> causes)
{
    return std::ranges::any_of(causes, [&](const char* known) { return message.starts_with(known); });
}

std::optional<Explained> sign_at_begin(std::string_view text, std::size_t at, std::string_view message)
{
    if (is_one_of(message, {cause::UNKNOWN_ANCHOR, cause::ALIAS_NOT_FOUND, cause::CHAR_IN_ALIAS}))
        return starts_with_sign(text, at, '*', "alias-or-anchor");
    if (is_one_of(message, {cause::ANCHOR_NOT_FOUND, cause::CHAR_IN_ANCHOR}))
        return starts_with_sign(text, at, '&', "alias-or-anchor");
    if (is_one_of(message,
                  {cause::CHAR_IN_TAG_HANDLE, cause::TAG_WITH_NO_SUFFIX, cause::END_OF_VERBATIM_TAG}))
        return starts_with_sign(text, at, '!', "tag");
    if (is_one_of(message, {cause::UNKNOWN_TOKEN, cause::MAP_KEY}))
        return broken(text, at, "sign", {std::string(text.substr(at, 1))});
    return std::nullopt;
}

}  // namespace

Explained explain(std::string_view text, std::size_t at, std::string_view message, const Progress& progress)
{
    at = std::min(at, text.size());
    if (const auto sign = sign_at_begin(text, at, message)) return *sign;
    if (is_one_of(message, {cause::EOF_IN_SCALAR, cause::DOC_IN_SCALAR}))
        return quote_without_end(text, at, progress);
    if (is_one_of(message, {cause::INVALID_ESCAPE, cause::INVALID_HEX, cause::INVALID_UNICODE}))
        return broken(text, std::min(text.rfind('\\', at), at), "backslash");
    if (is_one_of(message, {cause::CHAR_IN_BLOCK, cause::ZERO_INDENT_IN_BLOCK}))
        return broken(text, at, "block");
    if (message == cause::TAB_IN_INDENTATION)
        return {mark_of(text, at), {"bad-character", "tab", {"U+0009"}}};
    if (const auto quotes = after_quotes(text, at, progress)) return *quotes;
    if (message == cause::MAP_VALUE) return unexpected_colon(text, at);
    if (is_one_of(message, {cause::END_OF_MAP_FLOW, cause::END_OF_SEQ_FLOW}))
        return open_bracket(text, at, progress);
    if (message == cause::FLOW_END) return unexpected_bracket(text, at, progress);
    if (message == cause::BLOCK_ENTRY) return broken(text, at, "dash");
    if (is_one_of(message, {cause::END_OF_MAP, cause::END_OF_SEQ})) return broken(text, at, "indentation");
    return broken(text, at, "other");
}

std::optional<Explained> foreign_line(std::string_view text)
{
    const std::size_t first = next_letter(text, 0);
    if (first != npos && text[first] == '%') return broken(text, first, "sign", {"%"});
    if (text.starts_with("<<<<<<< ")) return broken(text, 0, "conflict");
    const std::size_t conflict = text.find("\n<<<<<<< ");
    if (conflict != npos) return broken(text, conflict + 1, "conflict");
    return std::nullopt;
}

}  // namespace load
