#include "kiosk/edit/changes.h"

#include <algorithm>

#include "kiosk/load/written.h"

namespace edit {
namespace {

using load::Node;

// How far a path leads: the last part of it that is there.
struct Reached {
    const Node* node = nullptr;
    const Place* place = nullptr;
    const Place* parent = nullptr;  // null: the whole file
    std::size_t index = 0;          // in the parent
    std::size_t steps = 0;
    bool in_brackets = false;  // itself, or what it stands in
};

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
    return letters(std::string_view(text).substr(begin, at - begin));
}

std::string old_as_written(const Document& document, const Reached& old)
{
    if (old.node->kind != Node::Kind::text) return {};
    const Span head = old.place->head;
    return document.text.substr(head.begin, head.end - head.begin);
}

Where where_instead(const Document& document, const Reached& old, const Putting& what)
{
    const bool has_lines = old.node->kind == Node::Kind::text && old.place->column > 0;
    Where where;
    where.in_brackets = old.in_brackets;
    where.safest = what.safest;
    where.letters_before = letters_before(document.text, old.place->head.begin);
    where.column = has_lines ? old.place->column : old.parent->column + 2;
    where.old = old_as_written(document, old);
    where.old_text = old.node->text;
    return where;
}

// Behind its colon or dash a value has a space in front, and two behind it when a comment follows.
Splice head_instead(const Document& document, const Reached& old, const std::string& head)
{
    const std::string& text = document.text;
    Splice splice{old.place->head, head};
    const bool has_sign = !old.parent->signs.empty();
    if (head.empty() && has_sign) splice.span.begin = old.parent->signs[old.index];
    if (!head.empty() && has_sign && old.parent->signs[old.index] == splice.span.begin)
        splice.text = " " + head;
    const std::string_view rest = std::string_view(text).substr(splice.span.end);
    if (old.place->head.empty() && rest.starts_with(" #")) splice.text += " ";
    return splice;
}

std::vector<Splice> instead(const Document& document, const Reached& old, const Written& written)
{
    std::vector<Splice> splices = {head_instead(document, old, written.head)};
    if (!old.in_brackets && (!old.place->body.empty() || !written.lines.empty()))
        splices.push_back({old.place->body, written.lines});
    return splices;
}

Node node_of(const Value& value)
{
    if (const auto* items = std::get_if<std::vector<std::string>>(&value)) return list_node(*items);
    return text_node(std::get<std::string>(value));
}

// What a path to a value says where nothing of it was.
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

// Keys where nothing stood behind a colon.
Written written_in_nothing(const KeyPath& path, const Reached& old, Where where, const Putting& what)
{
    const KeyPath missing(path.begin() + static_cast<std::ptrdiff_t>(old.steps), path.end());
    where.in_brackets = where.in_brackets || path[old.steps - 1] == "of";
    if (where.in_brackets) {
        where.letters_before += 2;
        return {"{" + written_path(missing, what.value, where).head + "}", {}};
    }
    where.letters_before = where.column;
    const Written below = written_path(missing, what.value, where);
    return {"", "\n" + std::string(where.column, ' ') + below.head + below.lines};
}

Change replacing(const Document& document, const KeyPath& path, const Reached& old, const Putting& what)
{
    const Where where = where_instead(document, old, what);
    const KeyPath missing(path.begin() + static_cast<std::ptrdiff_t>(old.steps), path.end());
    const Written written =
        missing.empty() ? written_instead(path, where, what) : written_in_nothing(path, old, where, what);
    Change change{instead(document, old, written), document.root};
    Node& changed = *find(change.result, {path.begin(), path.end() - std::ssize(missing)});
    Node result = node_of(missing, what.value);
    result.cut = changed.cut;
    changed = std::move(result);
    return change;
}

// Where a new key goes among those of a map: in front of the first that comes later in the usual order.
std::size_t place_in_order(const Node& map, const std::string& key, const std::vector<std::string>& order)
{
    const auto rank = std::ranges::find(order, key);
    if (rank == order.end()) return map.entries.size();
    const auto comes_later = [&](const load::Entry& entry) {
        return std::find(rank, order.end(), entry.key) != order.end();
    };
    return static_cast<std::size_t>(std::ranges::find_if(map.entries, comes_later) - map.entries.begin());
}

std::size_t begin_of_part(const Place& whole, std::size_t index)
{
    if (!whole.keys.empty()) return whole.keys[index].begin;
    return whole.in_brackets ? whole.parts[index].head.begin : whole.signs[index] - 1;
}

// Letters on the line where a part can be added behind the others, up to there.
std::size_t letters_before_part(const Document& document, const Place& whole, std::size_t index)
{
    if (!whole.in_brackets) return whole.column;
    const std::size_t end = index == 0 ? whole.head.begin + 1 : whole.parts[index - 1].end();
    return letters_before(document.text, end) + (index == 0 ? 0 : 2);
}

Splice adding_in_brackets(const Document& document, const Place& whole, std::size_t index,
                          const std::string& part)
{
    if (whole.parts.empty()) return {{whole.head.begin + 1, whole.head.begin + 1}, part};
    if (index == 0) return {{begin_of_part(whole, 0), begin_of_part(whole, 0)}, part + ", "};
    const std::size_t end = whole.parts[index - 1].end();
    const bool fits = letters_before_part(document, whole, index) + letters(part) + 1 <= k_widest;
    const std::size_t column = letters_before(document.text, whole.head.begin) + 1;
    return {{end, end}, (fits ? ", " : ",\n" + std::string(column, ' ')) + part};
}

Splice adding_in_lines(const Document& document, const Place& whole, std::size_t index,
                       const std::string& part)
{
    const std::string space(whole.column, ' ');
    if (whole.parts.empty()) {
        const std::size_t end = document.text.size();
        const bool is_at_line_end = end > 0 && document.text.back() != '\n';
        return {{end, end}, is_at_line_end ? "\n" + part : part + "\n"};
    }
    if (index == 0) {
        const std::size_t begin = begin_of_part(whole, 0);
        return {{begin, begin}, part + "\n" + space};
    }
    const std::size_t end = whole.parts[index - 1].body.end;
    return {{end, end}, "\n" + space + part};
}

Splice adding_part(const Document& document, const Place& whole, std::size_t index, const std::string& part)
{
    return whole.in_brackets ? adding_in_brackets(document, whole, index, part)
                             : adding_in_lines(document, whole, index, part);
}

Change adding_key(const Document& document, const KeyPath& path, const Reached& to, const Putting& what)
{
    const KeyPath missing(path.begin() + static_cast<std::ptrdiff_t>(to.steps), path.end());
    const bool is_top = to.steps == 0;
    const std::size_t index =
        is_top ? place_in_order(*to.node, missing.front(), what.order) : to.node->entries.size();
    Where where;
    where.in_brackets = to.in_brackets || to.place->in_brackets;
    where.safest = what.safest;
    where.letters_before = letters_before_part(document, *to.place, index);
    where.column = to.place->column;
    const Written written = written_path(missing, what.value, where);
    Change change{{adding_part(document, *to.place, index, written.head + written.lines)}, document.root};
    Node& map = *find(change.result, {path.begin(), path.end() - std::ssize(missing)});
    map.entries.insert(map.entries.begin() + static_cast<std::ptrdiff_t>(index),
                       {missing.front(), {}, node_of({missing.begin() + 1, missing.end()}, what.value)});
    return change;
}

// An item of keys is written as the one before it is.
std::string written_item(const KeyPath& inside, const Reached& list, Where where, const Putting& what)
{
    if (inside.empty()) {
        const Written written = written_instead({"item"}, where, what);
        return written.head + written.lines;
    }
    const bool like_brackets = list.place->parts.empty() || list.place->parts.back().in_brackets;
    where.in_brackets = where.in_brackets || like_brackets;
    const Written written = written_path(inside, what.value, where);
    return where.in_brackets ? "{" + written.head + "}" : written.head + written.lines;
}

Change adding_item_to(const Document& document, const KeyPath& path, const Reached& list, std::size_t index,
                      const Putting& what)
{
    const KeyPath inside(path.begin() + static_cast<std::ptrdiff_t>(list.steps) + 1, path.end());
    const bool in_brackets = list.in_brackets || list.place->in_brackets;
    Where where;
    where.in_brackets = in_brackets;
    where.safest = what.safest;
    where.letters_before = letters_before_part(document, *list.place, index) + (in_brackets ? 0 : 2);
    where.column = list.place->column + 2;
    const std::string item = (in_brackets ? "" : "- ") + written_item(inside, list, where, what);
    Change change{{adding_part(document, *list.place, index, item)}, document.root};
    Node& to = *find(change.result, {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(list.steps)});
    to.items.insert(to.items.begin() + static_cast<std::ptrdiff_t>(index), node_of(inside, what.value));
    return change;
}

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
