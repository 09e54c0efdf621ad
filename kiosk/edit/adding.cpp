#include <algorithm>

#include "kiosk/edit/reached.h"

#include "kiosk/base/letters.h"

namespace edit {
namespace {

using load::Node;

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
    const bool fits = letters_before_part(document, whole, index) + base::count_letters(part) + 1 <= k_widest;
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

}  // namespace

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

}  // namespace edit
