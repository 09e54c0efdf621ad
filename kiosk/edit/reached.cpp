#include "kiosk/edit/reached.h"

#include "kiosk/base/letters.h"

namespace edit {
namespace {

using load::Node;

Node node_of(const Value& value)
{
    if (const auto* items = std::get_if<std::vector<std::string>>(&value)) return list_node(*items);
    return text_node(std::get<std::string>(value));
}

}  // namespace

Reached reach(const Document& document, const KeyPath& path)
{
    Reached reached{.node = &document.root, .place = &document.place};
    for (const std::string& step : path) {
        const auto index = part_index(*reached.node, step);
        if (!index) break;
        reached.in_brackets = reached.in_brackets || reached.place->in_brackets;
        reached.parent = reached.place;
        reached.index = *index;
        reached.node = &part(*reached.node, *index);
        reached.place = &reached.place->parts[*index];
        ++reached.steps;
    }
    return reached;
}

std::size_t letters_before(const std::string& text, std::size_t at)
{
    const std::size_t begin = line_begin(text, at);
    return base::count_letters(std::string_view(text).substr(begin, at - begin));
}

std::size_t begin_of_part(const Place& whole, std::size_t index)
{
    if (!whole.keys.empty()) return whole.keys[index].begin;
    return whole.in_brackets ? whole.parts[index].head.begin : whole.signs[index] - 1;
}

Node node_of(const KeyPath& missing, const Value& value)
{
    if (missing.empty()) return node_of(value);
    Node node;
    node.kind = Node::Kind::map;
    node.entries.push_back({missing.front(), {}, node_of({missing.begin() + 1, missing.end()}, value)});
    return node;
}

Written written_instead(const KeyPath& path, const Where& where, const Putting& what)
{
    if (const auto* items = std::get_if<std::vector<std::string>>(&what.value)) {
        const bool in_lines = !where.in_brackets && is_list_in_lines(path.back());
        return in_lines ? list_in_lines(*items, where) : Written{list_in_brackets(*items, where), {}};
    }
    return written_text(std::get<std::string>(what.value), where);
}

}  // namespace edit
