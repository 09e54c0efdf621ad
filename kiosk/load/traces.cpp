#include "kiosk/load/traces.h"

#include <algorithm>
#include <array>

#include "kiosk/base/letters.h"
#include "kiosk/load/node.h"

namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// „...“ around the whole text and nowhere within.
bool is_in_typographic_quotes(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> k_quotes = {"„", "“", "”", "«", "»"};
    const auto opening = std::ranges::find_if(k_quotes, [&](auto quote) { return text.starts_with(quote); });
    const auto closing = std::ranges::find_if(k_quotes, [&](auto quote) { return text.ends_with(quote); });
    if (opening == k_quotes.end() || closing == k_quotes.end() ||
        text.size() <= opening->size() + closing->size())
        return false;
    text = text.substr(opening->size(), text.size() - opening->size() - closing->size());
    return std::ranges::none_of(k_quotes, [&](auto quote) { return text.find(quote) != npos; });
}

// "=SUMME(A1:A3)", "=B2"
bool is_formula(std::string_view text)
{
    return text.size() > 2 && text.front() == '=' && (base::is_latin_letter(text[1]) || text[1] == '(');
}

std::string_view cell_error(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> k_errors = {
        "#NAME?", "#BEZUG!", "#REF!", "#WERT!", "#VALUE!", "#NV", "#N/A", "#DIV/0!", "#ZAHL!", "####"};
    const std::size_t first = text.find('#');
    if (first == npos) return {};
    text.remove_prefix(first);
    const auto found =
        std::ranges::find_if(k_errors, [&](std::string_view error) { return text.find(error) != npos; });
    return found == k_errors.end() ? std::string_view() : *found;
}

// "3,81E+12"
bool is_rounded_number(std::string_view text)
{
    const std::size_t sign = text.find("E+");
    if (sign == npos || sign < 1 || sign + 2 >= text.size()) return false;
    const auto fits = [](char c) { return base::is_digit(c) || c == ',' || c == '.'; };
    return std::ranges::all_of(text.substr(0, sign), fits) &&
           std::ranges::all_of(text.substr(sign + 2), base::is_digit);
}

// "<b>", "</p>", "<br/>"
std::string_view html_tag(std::string_view text)
{
    for (std::size_t open = text.find('<'); open != npos; open = text.find('<', open + 1)) {
        std::size_t at = open + 1;
        if (at < text.size() && text[at] == '/') ++at;
        if (at >= text.size() || !base::is_latin_letter(text[at])) continue;
        const std::size_t close = text.find_first_of("<>", at);
        if (close != npos && text[close] == '>') return text.substr(open, close + 1 - open);
    }
    return {};
}

// "&nbsp;", "&#228;"
std::string_view html_letter(std::string_view text)
{
    for (std::size_t open = text.find('&'); open != npos; open = text.find('&', open + 1)) {
        std::size_t at = open + 1;
        while (at < text.size() &&
               (base::is_latin_letter(text[at]) || base::is_digit(text[at]) || text[at] == '#'))
            ++at;
        if (at > open + 2 && at < text.size() && text[at] == ';') return text.substr(open, at + 1 - open);
    }
    return {};
}

std::string_view link(std::string_view text)
{
    const std::size_t middle = text.find("](");
    if (middle == npos) return {};
    const std::size_t open = text.rfind('[', middle);
    const std::size_t close = text.find(')', middle);
    return open == npos || close == npos ? std::string_view() : text.substr(open, close + 1 - open);
}

// *important*, but neither **important** nor 2 * 3.
std::string_view single_stars(std::string_view text)
{
    const auto is_single = [&](std::size_t at) {
        return (at == 0 || text[at - 1] != '*') && (at + 1 >= text.size() || text[at + 1] != '*');
    };
    std::size_t open = npos;
    for (std::size_t at = text.find('*'); at != npos; at = text.find('*', at + 1)) {
        if (!is_single(at)) continue;
        const bool ends = at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n';
        if (open != npos && ends) return text.substr(open, at + 1 - open);
        const bool begins = at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '\n';
        open = begins ? at : npos;
    }
    return {};
}

// "1. " or "1) "
bool is_numbered(std::string_view line)
{
    const std::size_t end = line.find_first_not_of("0123456789");
    return end != npos && end > 0 && end <= 2 && (line[end] == '.' || line[end] == ')') &&
           end + 1 < line.size() && line[end + 1] == ' ';
}

// What a line of paragraphs begins with, if the terminal does not know it.
std::string_view sign_at_begin(std::string_view line)
{
    static constexpr std::array<std::string_view, 3> k_bullets = {"* ", "• ", "· "};
    const auto bullet = std::ranges::find_if(k_bullets, [&](auto sign) { return line.starts_with(sign); });
    if (bullet != k_bullets.end()) return "bullet";
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    if (hashes > 0 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ') return "heading";
    if (line.starts_with('|')) return "table";
    return {};
}

void check_lines(std::string_view text, Mark mark, Report& report)
{
    bool was_numbered = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        const bool numbered = is_numbered(line);
        const std::string_view sign = numbered && was_numbered ? "numbered" : sign_at_begin(line);
        if (!sign.empty()) {
            report.warning(mark, {"unknown-markup", std::string(sign), {std::string(line)}});
            return;  // one such line rarely stands alone
        }
        was_numbered = numbered;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

void check_pasted(std::string_view text, Mark mark, Report& report)
{
    const auto warn = [&](const char* detail, std::string_view found) {
        report.warning(mark, {"pasted", detail, {std::string(found)}});
    };
    if (is_in_typographic_quotes(text)) warn("quotes", text);
    else if (is_formula(text)) warn("formula", text);
    else if (is_rounded_number(text)) warn("rounded", text);
    if (const auto error = cell_error(text); !error.empty()) warn("cell-error", error);
    if (const auto tag = html_tag(text); !tag.empty()) warn("html", tag);
    else if (const auto letter = html_letter(text); !letter.empty()) warn("html", letter);
}

void check_markup(std::string_view text, content::Form form, Mark mark, Report& report)
{
    const auto warn = [&](const char* detail, std::string_view found) {
        report.warning(mark, {"unknown-markup", detail, {std::string(found)}});
    };
    if (form == content::Form::paragraphs) check_lines(text, mark, report);
    else if (const std::size_t stars = text.find("**"); stars != npos) warn("strong", text.substr(stars));
    if (const auto found = link(text); !found.empty()) warn("link", found);
    if (const auto found = single_stars(text); !found.empty()) warn("stars", found);
}

}  // namespace load
