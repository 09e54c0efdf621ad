#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kiosk/edit/tree.h"

// How values are written into a YAML file so that they are read back as they are.
namespace edit {

using Value = std::variant<std::string, std::vector<std::string>>;

// A value as it will stand: behind its colon or dash, and in lines of its own below. `lines` begins with \n
// and does not end with one; empty for a value that needs none.
struct Written {
    std::string head;
    std::string lines;
};

// Where a value will stand.
struct Where {
    bool in_brackets = false;
    bool safest = false;             // in quotes, if that is less nice
    std::size_t letters_before = 0;  // on the line of the head
    std::size_t column = 0;          // of lines of its own
    std::string old{};               // the value it replaces as that was written, up to the end of its head
    std::string old_text{};          // and as it was read
};

// Longer lines are folded, where that makes no difference.
inline constexpr std::size_t k_widest = 105;

// True when a text needs no quotes. Programs other than ours take `no`, 010 and 22:22 for something else than
// text, so these do; a date does not.
bool is_plain(std::string_view text, bool in_brackets);

// On one line: as it is or, where it must be, in quotes.
std::string on_one_line(std::string_view text, bool in_brackets);

// In double quotes on one line, as nearly every text can be written.
std::string in_quotes(std::string_view text);

Written written_text(const std::string& text, const Where& where);
std::string list_in_brackets(const std::vector<std::string>& items, const Where& where);
Written list_in_lines(const std::vector<std::string>& items, const Where& where);

// What does not exist yet: the rest of a path to a value, from its first missing key on.
Written written_path(const KeyPath& missing, const Value& value, const Where& where);

// "steps" is written in lines, "topics" in brackets, as in every content file.
bool is_list_in_lines(const std::string& key);

}  // namespace edit
