#include "kiosk/edit/written.h"

#include <algorithm>
#include <array>

#include "kiosk/base/letters.h"
#include "kiosk/content/words.h"

namespace edit {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// Takes letters of a kind off the beginning; how many there were.
std::size_t take(std::string_view& text, std::string_view kind)
{
    const std::size_t count = std::min(text.find_first_not_of(kind), text.size());
    text.remove_prefix(count);
    return count;
}

bool take_sign(std::string_view& text, std::string_view signs)
{
    if (text.empty() || signs.find(text.front()) == npos) return false;
    text.remove_prefix(1);
    return true;
}

// 12, 1_000, 010, 0x1f, 3.5, 1e5, 22:22, -.inf
bool is_number(std::string_view text)
{
    static constexpr std::string_view k_digits = "0123456789_";
    take_sign(text, "+-");
    if (text == ".inf" || text == ".nan") return true;
    if (text.size() > 2 && text[0] == '0' && std::string_view("xob").find(text[1]) != npos)
        return text.find_first_not_of("0123456789abcdef_", 2) == npos;
    std::size_t digits = take(text, k_digits);
    while (digits > 0 && take_sign(text, ":")) take(text, k_digits);
    if (take_sign(text, ".")) digits += take(text, k_digits);
    if (digits == 0) return false;
    if (take_sign(text, "e")) {
        take_sign(text, "+-");
        if (take(text, k_digits) == 0) return false;
    }
    return text.empty();
}

// What YAML in one of its versions reads as a number, yes, no or nothing; and telephones, which staff put in
// quotes everywhere.
bool is_no_text_elsewhere(std::string_view text)
{
    static constexpr std::array<std::string_view, 13> k_words = {
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", "..."};
    std::string small(text.substr(0, 64));
    for (char& c : small) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool is_phone = text.size() > 1 && text[0] == '+' && '0' <= text[1] && text[1] <= '9';
    return is_phone || std::ranges::find(k_words, small) != k_words.end() ||
           (text.size() < 64 && is_number(small));
}

bool can_stand_without_quotes(std::string_view text, bool in_brackets)
{
    static constexpr std::string_view k_never_first = ",[]{}#&*!|>'\"%@`-?: ";
    if (text.empty() || k_never_first.find(text.front()) != npos || text.back() == ' ') return false;
    if (text.back() == ':' || text.find('\n') != npos) return false;
    if (text.find(": ") != npos || text.find(" #") != npos) return false;
    if (!in_brackets) return true;
    const bool has_sign = text.find_first_of(",?[]{}") != npos;
    return !has_sign && text.find(":,") == npos;
}

bool is_in_quotes(std::string_view written)
{
    return written.starts_with('"') || written.starts_with('\'');
}

std::string in_single_quotes(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + "'";
}

// Quotes that the old value had without need stay: somebody likes them there. A number stays a number.
std::string like_the_old(const std::string& text, const Where& where)
{
    const bool could_be_plain = is_plain(where.old_text, where.in_brackets);
    const bool was_number = !could_be_plain && !where.old.empty() && !is_in_quotes(where.old);
    if (was_number && is_no_text_elsewhere(text) && is_no_text_elsewhere(where.old_text)) return text;
    const bool liked_quotes = is_in_quotes(where.old) && could_be_plain;
    if (!liked_quotes) return on_one_line(text, where.in_brackets);
    const bool single = where.old.front() == '\'' && text.find('\n') == npos;
    return single ? in_single_quotes(text) : in_quotes(text);
}

std::string line_of(std::size_t column, std::string_view text)
{
    return text.empty() ? "\n" : "\n" + std::string(column, ' ') + std::string(text);
}

Written in_own_lines(const std::string& text, const Where& where)
{
    Written written;
    const bool keeps_sign = where.old == "|" || where.old == "|-" || where.old == "|+";
    written.head = keeps_sign ? where.old : "|";
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        written.lines += line_of(where.column, std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
    }
    return written;
}

// Where a line may end: a single space between words.
bool is_break(std::string_view text, std::size_t at)
{
    return text[at] == ' ' && text[at - 1] != ' ' && text[at + 1] != ' ';
}

// Each no longer than the widest, as far as its words allow. White space at the ends is no part of `text`.
std::vector<std::string> folded(std::string_view text, std::size_t column)
{
    std::vector<std::string> lines;
    std::size_t begin = 0, last = npos;
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (last != npos && column + base::count_letters(text.substr(begin, at + 1 - begin)) > k_widest) {
            lines.emplace_back(text.substr(begin, last - begin));
            begin = last + 1;
            last = npos;
        }
        if (is_break(text, at)) last = at;
    }
    lines.emplace_back(text.substr(begin));
    return lines;
}

Written folded_in_lines(const std::string& text, std::size_t column)
{
    Written written{">-", {}};
    for (const std::string& line : folded(text, column)) written.lines += line_of(column, line);
    return written;
}

// Texts that somebody left long on one line stay so.
bool likes_long_lines(const Where& where)
{
    return !where.old.empty() && where.old.find('\n') == npos && where.old.front() != '>' &&
           where.letters_before + base::count_letters(where.old) > k_widest;
}

Written written_list(const std::vector<std::string>& items, const std::string& key, const Where& where)
{
    if (where.in_brackets || !is_list_in_lines(key)) return {list_in_brackets(items, where), {}};
    return list_in_lines(items, where);
}

Written written_value(const Value& value, const std::string& key, const Where& where)
{
    if (const auto* items = std::get_if<std::vector<std::string>>(&value))
        return written_list(*items, key, where);
    return written_text(std::get<std::string>(value), where);
}

}  // namespace

bool is_plain(std::string_view text, bool in_brackets)
{
    return can_stand_without_quotes(text, in_brackets) && !is_no_text_elsewhere(text);
}

std::string in_quotes(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\n') quoted += "\\n";
        else if (c == '"' || c == '\\') quoted += std::string("\\") + c;
        else quoted += c;
    }
    return quoted + "\"";
}

std::string on_one_line(std::string_view text, bool in_brackets)
{
    if (is_plain(text, in_brackets)) return std::string(text);
    const bool reads_better = text.find_first_of("\"\\") != npos && text.find('\n') == npos;
    return reads_better ? in_single_quotes(text) : in_quotes(text);
}

Written written_text(const std::string& text, const Where& where)
{
    if (where.safest) return {in_quotes(text), {}};
    if (where.in_brackets) return {like_the_old(text, where), {}};
    if (text.find('\n') != npos || where.old.starts_with('|')) return in_own_lines(text, where);
    std::string line = like_the_old(text, where);
    const bool fits = where.letters_before + base::count_letters(line) <= k_widest;
    const bool can_fold = folded(text, where.column).size() > 1;
    if (fits || !can_fold || likes_long_lines(where)) return {std::move(line), {}};
    return folded_in_lines(text, where.column);
}

std::string list_in_brackets(const std::vector<std::string>& items, const Where& where)
{
    std::string list = "[";
    const std::size_t column = where.letters_before + 1;
    std::size_t width = column;
    for (const std::string& item : items) {
        const std::string written = where.safest ? in_quotes(item) : on_one_line(item, true);
        const bool is_first = &item == &items.front();
        if (!is_first && width + base::count_letters(written) + 3 > k_widest) {
            list += ",\n" + std::string(column, ' ') + written;
            width = column + base::count_letters(written);
        } else {
            list += (is_first ? "" : ", ") + written;
            width += base::count_letters(written) + (is_first ? 0 : 2);
        }
    }
    return list + "]";
}

Written list_in_lines(const std::vector<std::string>& items, const Where& where)
{
    Written written;
    for (const std::string& item : items) {
        const std::size_t column = where.column + 2;
        const Written one =
            written_text(item, {.safest = where.safest, .letters_before = column, .column = column});
        written.lines += line_of(where.column, "- " + one.head) + one.lines;
    }
    return written;
}

Written written_path(const KeyPath& missing, const Value& value, const Where& where)
{
    const std::string key = on_one_line(missing.front(), where.in_brackets) + ": ";
    Where inner = where;
    inner.letters_before += base::count_letters(key);
    inner.column += 2;
    if (missing.size() == 1) {
        Written written = written_value(value, missing.front(), inner);
        written.head = written.head.empty() ? key.substr(0, key.size() - 1) : key + written.head;
        return written;
    }
    // The prints of a translation stand in brackets, in every content file.
    const KeyPath rest(missing.begin() + 1, missing.end());
    inner.in_brackets = where.in_brackets || missing.front() == "of";
    if (inner.in_brackets) {
        inner.letters_before += 1;
        return {key + "{" + written_path(rest, value, inner).head + "}", {}};
    }
    inner.letters_before = inner.column;
    const Written below = written_path(rest, value, inner);
    return {key.substr(0, key.size() - 1), line_of(inner.column, below.head) + below.lines};
}

bool is_list_in_lines(const std::string& key)
{
    const auto fields = content::word_fields(content::Kind::service);
    const auto field = std::ranges::find(fields, key, &content::WordField::path);
    return field != fields.end() && field->form == content::Form::list && !field->for_search;
}

}  // namespace edit
