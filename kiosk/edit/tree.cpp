#include "kiosk/edit/tree.h"

#include <algorithm>
#include <charconv>

namespace edit {
namespace {

using load::Node;

std::optional<std::size_t> number_from(const std::string& step)
{
    std::size_t number = 0;
    const auto [end, trouble] = std::from_chars(step.data(), step.data() + step.size(), number);
    if (trouble != std::errc() || end != step.data() + step.size()) return std::nullopt;
    return number;
}

}  // namespace

std::string to_text(const KeyPath& path)
{
    std::string text;
    for (const std::string& step : path) text += (text.empty() ? "" : ".") + step;
    return text;
}

std::optional<std::size_t> part_index(const Node& node, const std::string& step)
{
    if (node.kind == Node::Kind::list) {
        const auto number = number_from(step);
        return number && *number < node.items.size() ? number : std::nullopt;
    }
    const auto found = std::ranges::find(node.entries, step, &load::Entry::key);
    if (found == node.entries.end()) return std::nullopt;
    return static_cast<std::size_t>(found - node.entries.begin());
}

const Node& part(const Node& node, std::size_t index)
{
    return node.kind == Node::Kind::list ? node.items[index] : node.entries[index].value;
}

std::size_t part_count(const Node& node)
{
    return node.items.size() + node.entries.size();
}

const Node* find(const Node& root, const KeyPath& path)
{
    const Node* node = &root;
    for (const std::string& step : path) {
        const auto index = part_index(*node, step);
        if (!index) return nullptr;
        node = &part(*node, *index);
    }
    return node;
}

Node* find(Node& root, const KeyPath& path)
{
    Node* node = &root;
    for (const std::string& step : path) {
        const auto index = part_index(*node, step);
        if (!index) return nullptr;
        node = node->kind == Node::Kind::list ? &node->items[*index] : &node->entries[*index].value;
    }
    return node;
}

bool same(const Node& one, const Node& other)
{
    const auto same_entry = [](const load::Entry& a, const load::Entry& b) {
        return a.key == b.key && same(a.value, b.value);
    };
    return one.kind == other.kind && load::trimmed(one.text) == load::trimmed(other.text) &&
           one.cut.has_value() == other.cut.has_value() && std::ranges::equal(one.items, other.items, same) &&
           std::ranges::equal(one.entries, other.entries, same_entry);
}

Node text_node(std::string text)
{
    Node node;
    node.kind = Node::Kind::text;
    node.text = std::move(text);
    return node;
}

Node list_node(const std::vector<std::string>& items)
{
    Node node;
    node.kind = Node::Kind::list;
    for (const std::string& item : items) node.items.push_back(text_node(item));
    return node;
}

}  // namespace edit
