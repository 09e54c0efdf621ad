#include "kiosk/load/builder.h"

#include <yaml-cpp/mark.h>

#include <algorithm>
#include <set>

#include "kiosk/load/load.h"
#include "kiosk/load/utf8.h"
#include "kiosk/load/written.h"

namespace load {
namespace {

constexpr int k_most_values = 50'000;
constexpr int k_most_forbidden = 20;
constexpr std::size_t npos = std::string_view::npos;

Mark from_yaml(const YAML::Mark& mark)
{
    return {mark.line + 1, mark.column + 1};
}

std::size_t position(const YAML::Mark& mark)
{
    return static_cast<std::size_t>(mark.pos);
}

// What YAML takes for nothing, if the text begins with it.
std::string null_word(std::string_view text)
{
    const std::string_view word = text.substr(0, text.find_first_of(" \n,]}"));
    for (const std::string_view null : {"~", "null", "Null", "NULL"}) {
        if (word == null) return std::string(word);
    }
    return {};
}

// Repeated keys are reported; the first stays.
void drop_repeated_keys(std::vector<Entry>& entries, Report& report)
{
    std::vector<const Entry*> by_key;
    for (const Entry& entry : entries) by_key.push_back(&entry);
    std::ranges::stable_sort(by_key, {}, &Entry::key);
    std::set<const Entry*> repeated;
    const Entry* first = nullptr;
    for (const Entry* entry : by_key) {
        if (first && first->key == entry->key) {
            report.error(entry->mark, {"repeated-key", "", {entry->key, std::to_string(first->mark.line)}});
            repeated.insert(entry);
        } else {
            first = entry;
        }
    }
    if (repeated.empty()) return;
    std::vector<Entry> kept;
    for (Entry& entry : entries) {
        if (!repeated.contains(&entry)) kept.push_back(std::move(entry));
    }
    entries = std::move(kept);
}

}  // namespace

Node Builder::root()
{
    if (root_.kind == Node::Kind::nothing) root_.kind = Node::Kind::map;
    return std::move(root_);
}

Progress Builder::progress() const
{
    Progress progress = progress_;
    if (!open_.empty() && open_.back().in_brackets) progress.open_bracket = open_.back().begin;
    return progress;
}

void Builder::OnDocumentStart(const YAML::Mark& mark)
{
    if (has_document_) {
        const bool is_marked =
            text_.substr(position(mark)).starts_with("---") || text_.find("\n...") < position(mark);
        if (is_marked) report_.error(from_yaml(mark), {"second-document", "", {}});
        else report_.error(from_yaml(mark), {"broken-yaml", "mixed", {}});
        throw Stop{};
    }
    has_document_ = true;
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t)
{
    const bool has_key = !open_.empty() && open_.back().key;
    std::string word = null_word(text_.substr(position(mark)));
    Node nothing;
    if (has_key) nothing = nothing_for_key(open_.back());
    else if (open_.empty() || !word.empty()) nothing.mark = from_yaml(mark);
    else nothing.mark = empty_place(position(mark));
    nothing.text = std::move(word);
    add(std::move(nothing));
}

// Where an item of the open list is empty. yaml-cpp gives the place of what comes `next`, perhaps lines away.
Mark Builder::empty_place(std::size_t next)
{
    const std::size_t from = std::max(progress_.end_of_last, open_.back().begin);
    const std::size_t sign = std::min(next_letter(text_, from), next);
    progress_.end_of_last = sign + 1;
    return lines_.mark_of(sign);
}

Node Builder::nothing_for_key(const Open& map)
{
    Node nothing;
    nothing.mark = map.key->mark;
    if (!map.key_end) return nothing;
    check_colon_behind_key(map);
    nothing.cut = doubtful_comment_mark(next_letter(text_, *map.key_end) + 1);
    return nothing;
}

// Without a colon yaml-cpp makes a key without a value: of `a:b`, or of a line that is not far enough in.
void Builder::check_colon_behind_key(const Open& map)
{
    const std::size_t next = next_letter(text_, *map.key_end);
    if (next != npos && text_[next] == ':') return;
    report_.error(map.key->mark, {"broken-yaml", map.in_brackets ? "comma" : "colon", {map.key->key}});
    throw Stop{};
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t)
{
    const bool is_merge = !open_.empty() && open_.back().key && open_.back().key->key == "<<";
    forbid(mark, {"alias-or-anchor", is_merge ? "merge" : "alias", {}});
    Node nothing;
    nothing.mark = from_yaml(mark);
    if (!open_.empty()) open_.back().drops_next = true;
    add(std::move(nothing));
}

void Builder::OnAnchor(const YAML::Mark& mark, const std::string& name)
{
    const bool is_used = text_.find("*" + name) != npos;
    if (is_used) forbid(mark, {"alias-or-anchor", "anchor", {name}});
    else forbid(mark, {"alias-or-anchor", "text", {"&"}});
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       const std::string& value)
{
    Node node;
    node.kind = Node::Kind::text;
    node.mark = from_yaml(mark);
    node.text = composed(value);
    knows_end_ = !has_tag(mark, tag) && text_[position(mark)] != '&';
    if (knows_end_) find_end(node, position(mark), value);
    add(std::move(node));
}

// yaml-cpp gives "?" for no tag, and "!" for a quoted text and for a lone ! alike.
bool Builder::has_tag(const YAML::Mark& mark, const std::string& tag)
{
    const char first = text_[std::min(position(mark), text_.size() - 1)];
    if (tag.empty() || tag == "?" || (tag == "!" && first != '!')) return false;
    static constexpr std::string_view k_standard = "tag:yaml.org,2002:";  // what yaml-cpp makes of !!
    if (tag.starts_with(k_standard)) forbid(mark, {"tag", "tag", {"!!" + tag.substr(k_standard.size())}});
    else if (tag.starts_with("tag:")) forbid(mark, {"tag", "tag", {"!<" + tag + ">"}});
    else forbid(mark, {"tag", "text", {"!"}});
    return true;
}

// A file with very many of these is no mistake of an editor's.
void Builder::forbid(const YAML::Mark& mark, Mistake mistake)
{
    report_.error(from_yaml(mark), std::move(mistake));
    if (++forbidden_ >= k_most_forbidden) throw Stop{};
}

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                              YAML::EmitterStyle::value style)
{
    open(mark, tag, style, Node::Kind::list);
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value style)
{
    open(mark, tag, style, Node::Kind::map);
}

void Builder::open(const YAML::Mark& mark, const std::string& tag, YAML::EmitterStyle::value style,
                   Node::Kind kind)
{
    has_tag(mark, tag);
    if (std::ssize(open_) >= k_deepest) {
        report_.error(from_yaml(mark), {"too-deep", "", {std::to_string(k_deepest)}});
        throw Stop{};
    }
    Open begun;
    begun.node.kind = kind;
    begun.node.mark = from_yaml(mark);
    begun.begin = position(mark);
    begun.in_brackets = style == YAML::EmitterStyle::Flow;
    open_.push_back(std::move(begun));
}

void Builder::close()
{
    Node node = std::move(open_.back().node);
    open_.pop_back();
    drop_repeated_keys(node.entries, report_);
    add(std::move(node));
}

void Builder::add(Node node)
{
    if (++values_ > k_most_values) {
        report_.error(node.mark, {"too-many", "values", {std::to_string(k_most_values)}});
        throw Stop{};
    }
    if (open_.empty()) {
        root_ = std::move(node);
        return;
    }
    Open& to = open_.back();
    if (to.node.kind == Node::Kind::list) {
        to.node.items.push_back(std::move(node));
    } else if (to.key) {
        to.key->value = std::move(node);
        Entry entry = std::move(*to.key);
        to.key.reset();
        add_entry(to, std::move(entry));
    } else {
        add_key(std::move(node));
    }
}

void Builder::add_key(Node node)
{
    Open& to = open_.back();
    if (node.kind != Node::Kind::text && !to.drops_next) {
        report_.error(node.mark, {"wrong-type", "key", {}});
        to.drops_next = true;
    }
    to.key_end.reset();
    if (node.kind == Node::Kind::text && knows_end_) to.key_end = progress_.end_of_last;
    to.key = Entry{std::move(node.text), node.mark, {}};
}

void Builder::add_entry(Open& to, Entry entry)
{
    if (to.drops_next) {
        to.drops_next = false;
    } else if (entry.key == "<<") {
        report_.error(entry.mark, {"alias-or-anchor", "merge", {}});
    } else {
        to.node.entries.push_back(std::move(entry));
    }
}

}  // namespace load
