#include "kiosk/i18n/cells.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace i18n {
namespace {

constexpr int k_tab_stop = 8;
constexpr UChar32 k_non_joiner = 0x200C;
constexpr UChar32 k_joiner = 0x200D;

struct Read {
    UChar32 letter = 0;  // negative: no UTF-8
    std::size_t bytes = 0;
};

Read first_letter(std::string_view text)
{
    UChar32 letter = 0;
    int32_t end = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // ICU's macro narrows
    U8_NEXT(text.data(), end, static_cast<int32_t>(text.size()), letter);
#pragma GCC diagnostic pop
    return {letter, static_cast<std::size_t>(end)};
}

bool is_joiner(UChar32 letter)
{
    return letter == k_non_joiner || letter == k_joiner;
}

bool must_be_spelled(UChar32 letter)
{
    switch (u_charType(letter)) {
        case U_CONTROL_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
        case U_PRIVATE_USE_CHAR:
        case U_SURROGATE:
        case U_UNASSIGNED: return true;
        case U_FORMAT_CHAR: return !is_joiner(letter);
        default: return false;
    }
}

bool belongs_to_the_letter_before(UChar32 letter)
{
    const auto type = u_charType(letter);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || is_joiner(letter);
}

int columns_of(UChar32 letter)
{
    const int width = u_getIntPropertyValue(letter, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool runs_from_right(UChar32 letter)
{
    const auto direction = u_charDirection(letter);
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

std::string spelled(UChar32 letter, std::string_view bytes)
{
    if (letter >= 0) return fmt::format("<U+{:04X}>", static_cast<unsigned>(letter));
    std::string codes;
    for (const char byte : bytes) codes += fmt::format("<{:02X}>", static_cast<unsigned char>(byte));
    return codes;
}

}  // namespace

std::vector<Cell> cells(std::string_view line)
{
    std::vector<Cell> all;
    int column = 0;
    for (std::size_t at = 0; at < line.size();) {
        const Read read = first_letter(line.substr(at));
        const std::string_view bytes = line.substr(at, read.bytes);
        Cell cell{at, std::string(bytes), 1, false};
        at += read.bytes;
        if (read.letter == '\t') {
            cell.columns = k_tab_stop - column % k_tab_stop;
            cell.shown.assign(static_cast<std::size_t>(cell.columns), ' ');
        } else if (read.letter < 0 || must_be_spelled(read.letter)) {
            cell.shown = spelled(read.letter, bytes);
            cell.columns = static_cast<int>(cell.shown.size());
        } else if (!all.empty() && belongs_to_the_letter_before(read.letter)) {
            all.back().shown += bytes;
            continue;
        } else {
            cell.columns = columns_of(read.letter);
            cell.runs_from_right = runs_from_right(read.letter);
        }
        column += cell.columns;
        all.push_back(std::move(cell));
    }
    return all;
}

}  // namespace i18n
