#include "kiosk/load/node.h"

namespace load {

// Written out: clang 16 cannot compile the default one, as a node is part of its own entries.
bool Node::operator==(const Node& other) const
{
    return kind == other.kind && mark == other.mark && text == other.text && cut == other.cut &&
           items == other.items && entries == other.entries;
}

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view k_space = " \t\n\r";
    static constexpr std::string_view k_wide_space = "\u00A0";
    while (true) {
        if (!text.empty() && k_space.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
        else if (!text.empty() && k_space.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
        else if (text.starts_with(k_wide_space)) text.remove_prefix(k_wide_space.size());
        else if (text.ends_with(k_wide_space)) text.remove_suffix(k_wide_space.size());
        else return text;
    }
}

bool is_empty(const Node& node)
{
    switch (node.kind) {
        case Node::Kind::nothing: return true;
        case Node::Kind::text: return trimmed(node.text).empty();
        case Node::Kind::list: return node.items.empty();
        case Node::Kind::map: return node.entries.empty();
    }
    return true;
}

}  // namespace load
