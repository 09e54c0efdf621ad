#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "kiosk/load/report.h"

// How a value stands in the text of its file. Positions are bytes from the beginning of the text; npos:
// nowhere.
namespace load {

// Behind the quote that ends what begins at `begin` with ' or ". npos: it is never closed.
std::size_t end_of_quoted(std::string_view text, std::size_t begin);

// Behind the last letter of an unquoted value: `value` is what it was read as, with line ends folded.
std::size_t end_of_plain(std::string_view text, std::size_t begin, std::string_view value);

// Behind a text that begins with | or > at `begin`: the lines that are further in than its own.
std::size_t end_of_block(std::string_view text, std::size_t begin);

// A line behind the first of an unquoted value [begin, text.size()) that begins with "- ".
std::size_t list_within(std::string_view text, std::size_t begin);

// A # behind a value that may have been meant as part of it. A comment has two spaces before its # and one
// behind.
std::size_t doubtful_comment(std::string_view text, std::size_t end_of_value);

// The first letter that is no space and no comment, from `at` on.
std::size_t next_letter(std::string_view text, std::size_t at);

// The line around a position, without its end.
std::string_view line_around(std::string_view text, std::size_t at);

Mark mark_of(std::string_view text, std::size_t at);

// The same for many positions of one text.
class Lines {
public:
    explicit Lines(std::string_view text);
    Mark mark_of(std::size_t at) const;

private:
    std::vector<std::size_t> begins_;
};

}  // namespace load
