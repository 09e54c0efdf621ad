#include "kiosk/edit/places.h"

#include <algorithm>

#include "kiosk/edit/ends.h"
#include "kiosk/load/written.h"

namespace edit {
namespace {

using load::Node;

constexpr std::size_t npos = std::string_view::npos;

// Ends the survey: the text is written in a way that is not known here.
struct Unknown {};

class Survey {
public:
    explicit Survey(std::string_view text) : text_(text)
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\n') line_begins_.push_back(at + 1);
        }
    }

    // `sign`: behind the colon or dash the value belongs to.
    Place value(const Node& node, std::size_t sign, const Surroundings& around)
    {
        switch (node.kind) {
            case Node::Kind::nothing: return nothing(node, sign);
            case Node::Kind::text: return text(at(node.mark), around);
            case Node::Kind::list:
            case Node::Kind::map: break;
        }
        const std::size_t begin = at(node.mark);
        const char bracket = node.kind == Node::Kind::list ? '[' : '{';
        if (letter(begin) == bracket) return in_brackets(node, begin);
        if (around.in_brackets) throw Unknown{};
        return in_lines(node, begin, sign);
    }

private:
    std::size_t at(const load::Mark& mark) const
    {
        const auto line = static_cast<std::size_t>(mark.line - 1);
        if (line >= line_begins_.size()) throw Unknown{};
        return line_begins_[line] + static_cast<std::size_t>(mark.column - 1);
    }

    char letter(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    std::size_t column(std::size_t at) const { return at - line_begin(text_, at); }

    Place with_head(Span head) const
    {
        const std::size_t end = line_end(text_, head.end);
        return {.head = head, .body = {end, end}};
    }

    Place nothing(const Node& node, std::size_t sign) const
    {
        if (node.text.empty()) return with_head({sign, sign});
        const std::size_t word = load::next_letter(text_, sign);
        if (word == npos || !text_.substr(word).starts_with(node.text)) throw Unknown{};
        return with_head({word, word + node.text.size()});
    }

    Place text(std::size_t begin, const Surroundings& around) const
    {
        const char first = letter(begin);
        if (first == '"' || first == '\'') return with_head({begin, end_of_quoted(begin)});
        if (around.in_brackets || (first != '|' && first != '>'))
            return with_head({begin, end_of_plain(text_, begin, around)});
        Place place;
        place.head = {begin, std::min(text_.find_first_of(" \n", begin), text_.size())};
        place.body = lines_of_block(text_, begin, around, place.column);
        return place;
    }

    std::size_t end_of_quoted(std::size_t begin) const
    {
        const std::size_t end = load::end_of_quoted(text_, begin);
        if (end == npos) throw Unknown{};
        return end;
    }

    Span key(const load::Mark& mark, const Surroundings& around) const
    {
        const std::size_t begin = at(mark);
        if (letter(begin) == '"' || letter(begin) == '\'') return {begin, end_of_quoted(begin)};
        return {begin, end_of_plain(text_, begin, around)};
    }

    std::size_t behind(char sign, std::size_t from) const
    {
        const std::size_t found = load::next_letter(text_, from);
        if (letter(found) != sign) throw Unknown{};
        return found + 1;
    }

    Place in_brackets(const Node& node, std::size_t begin)
    {
        const Surroundings around{-1, true};
        Place place;
        place.in_brackets = true;
        place.column = column(begin) + 1;
        std::size_t end = begin + 1;
        for (const load::Entry& entry : node.entries) end = add_entry(place, entry, around);
        for (const Node& item : node.items) {
            if (item.kind == Node::Kind::nothing) throw Unknown{};
            place.parts.push_back(value(item, end, around));
            end = place.parts.back().end();
        }
        std::size_t close = load::next_letter(text_, end);
        if (letter(close) == ',') close = load::next_letter(text_, close + 1);
        if (letter(close) != (node.kind == Node::Kind::list ? ']' : '}')) throw Unknown{};
        place.head = {begin, close + 1};
        place.body = with_head(place.head).body;
        return place;
    }

    // Gives the end of its value.
    std::size_t add_entry(Place& place, const load::Entry& entry, const Surroundings& around)
    {
        place.keys.push_back(key(entry.mark, around));
        place.signs.push_back(behind(':', place.keys.back().end));
        place.parts.push_back(value(entry.value, place.signs.back(), around));
        return place.parts.back().end();
    }

    Place in_lines(const Node& node, std::size_t begin, std::size_t sign)
    {
        Place place;
        place.column = column(begin);
        const Surroundings around{static_cast<int>(place.column), false};
        std::size_t end = begin;
        for (const load::Entry& entry : node.entries) end = add_entry(place, entry, around);
        for (const Node& item : node.items) {
            place.signs.push_back(behind('-', end));
            place.parts.push_back(value(item, place.signs.back(), around));
            end = place.parts.back().end();
        }
        if (line_end(text_, sign) == line_end(text_, begin)) {
            place.head = {begin, end};
            place.body = with_head(place.head).body;
        } else {
            place.head = {sign, sign};
            place.body = {line_end(text_, sign), line_end(text_, end)};
        }
        return place;
    }

    std::string_view text_;
    std::vector<std::size_t> line_begins_ = {0};
};

}  // namespace

std::optional<Place> places_of(std::string_view text, const Node& root)
{
    if (root.kind == Node::Kind::map && root.entries.empty() && load::next_letter(text, 0) == npos)
        return Place{.head = {text.size(), text.size()}, .body = {text.size(), text.size()}};
    try {
        return Survey(text).value(root, 0, {});
    } catch (const Unknown&) {
        return std::nullopt;
    }
}

std::size_t line_end(std::string_view text, std::size_t at)
{
    return std::min(text.find('\n', at), text.size());
}

std::size_t line_begin(std::string_view text, std::size_t at)
{
    return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
}

}  // namespace edit
