#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/edit/source.h"
#include "kiosk/load/node.h"

namespace edit {

// Where a value stands in its text, comments aside.
struct Place {
    // The value, as far as it begins on the line of its key or dash; behind | or > only that sign. Empty,
    // behind the colon or dash, for what begins on a later line and for nothing at all.
    Span head;
    // From the end of the line on which the head ends to the end of the value's last line.
    Span body;
    bool in_brackets = false;          // a list in [ ] or a map in { }
    std::size_t column = 0;            // bytes before its keys or dashes; of a text: before its body's lines
    std::vector<Span> keys{};          // of a map, with their quotes
    std::vector<std::size_t> signs{};  // behind each key's colon, or each item's dash
    std::vector<Place> parts{};        // of items or entries, in the order of the tree

    std::size_t end() const { return body.empty() ? head.end : body.end; }
};

// Where everything of a tree that was read from this text stands. Nothing for ways of writing that this does
// not know; whoever changes a text reads it again to be sure.
std::optional<Place> places_of(std::string_view text, const load::Node& root);

// The place of the \n that ends the line, or the end of the text.
std::size_t line_end(std::string_view text, std::size_t at);
std::size_t line_begin(std::string_view text, std::size_t at);

}  // namespace edit
