#include "kiosk/edit/reached.h"

namespace edit {
namespace {

using load::Node;

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

}  // namespace

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

}  // namespace edit
