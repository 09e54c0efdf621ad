#include "kiosk/edit/changes.h"

#include <algorithm>

#include "kiosk/edit/reached.h"
#include "kiosk/load/written.h"

namespace edit {
namespace {

using load::Node;

bool stands_alone_on_its_lines(const std::string& text, std::size_t begin)
{
    return text.find_first_not_of(' ', line_begin(text, begin)) == begin;
}

Span span_in_brackets(const std::string& text, const Place& whole, std::size_t index)
{
    const std::size_t begin = begin_of_part(whole, index), end = whole.parts[index].end();
    if (index + 1 < whole.parts.size()) return {begin, begin_of_part(whole, index + 1)};
    if (index > 0) return {whole.parts[index - 1].end(), end};
    const std::size_t comma = load::next_letter(text, end);
    return {begin, text[comma] == ',' ? comma + 1 : end};
}

Span span_in_lines(const std::string& text, const Place& whole, std::size_t index)
{
    const std::size_t begin = begin_of_part(whole, index);
    const std::size_t end = whole.parts[index].body.end;
    if (stands_alone_on_its_lines(text, begin))
        return {line_begin(text, begin), std::min(end + 1, text.size())};
    return {begin, index + 1 < whole.parts.size() ? begin_of_part(whole, index + 1) : end};
}

}  // namespace

base::Result<Change> putting(const Document& document, const KeyPath& path, const Putting& what)
{
    const Reached reached = reach(document, path);
    if (reached.steps == path.size() || reached.node->kind == Node::Kind::nothing)
        return replacing(document, path, reached, what);
    if (reached.node->kind == Node::Kind::map) return adding_key(document, path, reached, what);
    const std::size_t count = part_count(*reached.node);
    if (reached.node->kind == Node::Kind::list && path[reached.steps] == std::to_string(count))
        return adding_item_to(document, path, reached, count, what);
    const KeyPath so_far(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(reached.steps));
    return base::trouble("'" + to_text(so_far) + "' has no '" + path[reached.steps] + "' and can have none");
}

Change adding_item(const Document& document, const KeyPath& list, std::size_t index, const Putting& what)
{
    KeyPath path = list;
    path.push_back(std::to_string(index));
    return adding_item_to(document, path, reach(document, list), index, what);
}

Change removing(const Document& document, KeyPath path)
{
    while (path.size() > 1) {
        const Reached whole = reach(document, {path.begin(), path.end() - 1});
        if (part_count(*whole.node) > 1) break;
        path.pop_back();
    }
    const Reached gone = reach(document, path);
    const Span span = gone.parent->in_brackets ? span_in_brackets(document.text, *gone.parent, gone.index)
                                               : span_in_lines(document.text, *gone.parent, gone.index);
    Change change{{{span, ""}}, document.root};
    Node& whole = *find(change.result, {path.begin(), path.end() - 1});
    const auto index = static_cast<std::ptrdiff_t>(gone.index);
    if (whole.kind == Node::Kind::list) whole.items.erase(whole.items.begin() + index);
    else whole.entries.erase(whole.entries.begin() + index);
    return change;
}

Change renaming(const Document& document, const KeyPath& path, const std::string& key)
{
    const Reached named = reach(document, path);
    const std::string written = on_one_line(key, named.in_brackets);
    Change change{{{named.parent->keys[named.index], written}}, document.root};
    find(change.result, {path.begin(), path.end() - 1})->entries[named.index].key = key;
    return change;
}

}  // namespace edit
