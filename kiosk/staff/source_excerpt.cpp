#include "kiosk/staff/source_excerpt.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "kiosk/base/letters.h"
#include "kiosk/i18n/cells.h"
#include "kiosk/i18n/fill.h"

namespace staff {
namespace {

using i18n::Cell;

constexpr int k_most_bytes_of_a_column = 12;  // a letter with marks; what is longer is cut
constexpr int k_columns_of_words = 24;

int columns_of(std::span<const Cell> cells)
{
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int sum, const Cell& cell) { return sum + cell.columns; });
}

std::string shown(std::span<const Cell> cells)
{
    std::string text;
    for (const Cell& cell : cells) text += cell.shown;
    return text;
}

// A part of a line around a byte, so that the length of a line does not matter.
struct Part {
    std::string_view text;
    std::size_t at = 0;  // the byte within the part
    bool begins_later = false;
    bool ends_earlier = false;
};

Part part_around(std::string_view line, std::size_t at, int columns)
{
    const auto reach = static_cast<std::size_t>(columns * k_most_bytes_of_a_column);
    std::size_t begin = at > reach ? at - reach : 0;
    while (begin < at && !base::begins_letter(line[begin])) ++begin;
    std::size_t end = std::min(line.size(), at + reach);
    while (end < line.size() && !base::begins_letter(line[end])) ++end;
    return {line.substr(begin, end - begin), at - begin, begin > 0, end < line.size()};
}

std::size_t cell_at(const std::vector<Cell>& cells, std::size_t byte)
{
    const auto behind = std::ranges::upper_bound(cells, byte, {}, &Cell::byte);
    return behind == cells.begin() ? 0 : static_cast<std::size_t>(behind - cells.begin()) - 1;
}

// The cells [first, last) that fit beside an ellipsis on either side, with more behind `middle` than before.
struct Window {
    std::size_t first = 0;
    std::size_t last = 0;
};

Window window(const std::vector<Cell>& cells, std::size_t middle, int columns)
{
    if (columns_of(cells) <= columns) return {0, cells.size()};
    Window window{middle, middle};
    int before = (columns - 2) / 3;
    int room = columns - 2;
    while (window.first > 0 && cells[window.first - 1].columns <= before) {
        before -= cells[--window.first].columns;
        room -= cells[window.first].columns;
    }
    while (window.last < cells.size() && cells[window.last].columns <= room)
        room -= cells[window.last++].columns;
    while (window.last == cells.size() && window.first > 0 && cells[window.first - 1].columns <= room)
        room -= cells[--window.first].columns;
    return window;
}

// The finding's column; where it is that of a whole text, the part of it that the finding names. A finding
// may also name the key in front of the text.
std::size_t place_in(std::string_view line, const base::Finding& finding)
{
    constexpr std::size_t npos = std::string_view::npos;
    const std::size_t column =
        std::min(static_cast<std::size_t>(std::max(finding.spot.column, 1) - 1), line.size());
    if (finding.arguments.empty() || finding.arguments.front().empty()) return column;
    const std::string& named = finding.arguments.front();
    const std::size_t found = line.find(named, column);
    const bool is_in_quotes = found == column + 1 && (line[column] == '"' || line[column] == '\'');
    return found == npos || is_in_quotes || line.substr(0, column).find(named) != npos ? column : found;
}

// How many columns of the text at the place are what the finding calls wrong; at least one.
int columns_meant(std::string_view line, std::size_t at, const base::Finding& finding)
{
    if (finding.arguments.empty() || at >= line.size()) return 1;
    std::string_view rest = line.substr(at);
    const bool is_quoted = rest.front() == '"' || rest.front() == '\'';
    if (is_quoted) rest.remove_prefix(1);
    const std::string& written = finding.arguments.front();
    if (written.empty() || !rest.starts_with(written)) return 1;
    const std::vector<Cell> cells = i18n::cells(written);
    return std::max(1, columns_of(cells) + (is_quoted ? 2 : 0));
}

std::string words_at(std::span<const Cell> cells, const i18n::Words& staff, const base::LanguageTag& language)
{
    std::string words;
    int columns = 0;
    std::size_t taken = 0;
    for (; taken < cells.size() && columns < k_columns_of_words; ++taken) {
        words += cells[taken].shown;
        columns += cells[taken].columns;
    }
    if (taken < cells.size()) words += "…";
    return i18n::filled(staff.say("finding.here", {language}).text, [&](std::string_view name) {
        return name == "1" ? std::optional(words) : std::nullopt;
    });
}

}  // namespace

Excerpt excerpt(std::string_view line, const base::Finding& finding, int columns, const i18n::Words& staff,
                const base::LanguageTag& language)
{
    const std::size_t byte = place_in(line, finding);
    const Part part = part_around(line, byte, columns);
    const std::vector<Cell> cells = i18n::cells(part.text);
    const std::size_t place = part.at >= part.text.size() ? cells.size() : cell_at(cells, part.at);
    const Window seen = window(cells, std::min(place, cells.empty() ? 0 : cells.size() - 1), columns);
    const std::span all(cells);
    const auto before = all.subspan(seen.first, place - seen.first);
    const auto from_place = all.subspan(place);

    Excerpt excerpt;
    const bool cut_before = part.begins_later || seen.first > 0;
    excerpt.line = (cut_before ? "…" : "") + shown(all.subspan(seen.first, seen.last - seen.first));
    if (part.ends_earlier || seen.last < cells.size()) excerpt.line += "…";

    const auto turns = [](const Cell& cell) { return cell.runs_from_right; };
    const bool is_before_clear = std::ranges::none_of(before, turns);
    const int indent = columns_of(before) + (cut_before ? 1 : 0);
    excerpt.mark_begins = is_before_clear ? static_cast<std::size_t>(indent) : 0;
    excerpt.mark.assign(excerpt.mark_begins, ' ');
    if (is_before_clear && (from_place.empty() || !turns(from_place.front()))) {
        const int wide = std::min(columns_meant(line, byte, finding), std::max(1, columns - indent));
        excerpt.mark += "^" + std::string(static_cast<std::size_t>(wide - 1), '~');
    } else {
        excerpt.mark += (is_before_clear ? "^ " : "") + words_at(from_place, staff, language);
    }
    return excerpt;
}

}  // namespace staff
