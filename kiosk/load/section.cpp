#include "kiosk/load/section.h"

#include <algorithm>
#include <cassert>

#include "kiosk/load/meant.h"
#include "kiosk/load/nearest.h"
#include "kiosk/load/traces.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

const Key* row_of(Keys keys, std::string_view name)
{
    const Key* found = std::ranges::find(keys.begin(), keys.end(), name, &Key::name);
    return found == keys.end() ? nullptr : found;
}

const Entry* entry_of(const Node& node, std::string_view key)
{
    const auto found = std::ranges::find(node.entries, key, &Entry::key);
    return found == node.entries.end() ? nullptr : &*found;
}

std::vector<std::string_view> names_of(Keys keys)
{
    std::vector<std::string_view> names;
    std::ranges::transform(keys.begin(), keys.end(), std::back_inserter(names), &Key::name);
    return names;
}

// Spaces that look like the usual one and are not, as word processors and web pages have them.
bool has_wide_space(std::string_view text)
{
    return std::ranges::any_of(std::array<std::string_view, 3>{"\u00A0", "\u202F", "\u3000"},
                               [&](std::string_view space) { return text.find(space) != text.npos; });
}

}  // namespace

Mistake empty_value(const Node& node, std::string_view key)
{
    if (node.kind == Node::Kind::nothing && !node.text.empty())
        return {"empty-value", "word", {std::string(key), node.text}};
    return {"empty-value", "", {std::string(key)}};
}

std::optional<std::string_view> text_of(const Node& node, std::string_view key, Report& report)
{
    if (is_empty(node)) {
        report.warning(node.mark, empty_value(node, key));
        return std::nullopt;
    }
    if (node.kind != Node::Kind::text) {
        report.error(node.mark, {"wrong-type", "text", {std::string(key)}});
        return std::nullopt;
    }
    return trimmed(node.text);
}

void check_cut(const Node& node, Report& report)
{
    if (node.cut) report.warning(*node.cut, {"cut-by-comment", "", {}});
}

std::optional<Section> section_of(const Node& node, std::string_view key, Keys keys, Report& report)
{
    if (node.kind == Node::Kind::map) return Section(node, keys, report);
    report.error(node.mark, {"wrong-type", "section", {std::string(key)}});
    return std::nullopt;
}

Section::Section(const Node& node, content::Kind kind, Report& report)
    : node_(node), keys_(facts_keys(kind)), report_(report)
{
    check_keys(kind);
    check_required();
}

void Section::check_keys(std::optional<content::Kind> kind) const
{
    for (const Entry& entry : node_.entries) {
        if (const Key* row = row_of(keys_, entry.key)) check_value(entry, *row);
        else if (has_wide_space(entry.key)) report_.error(entry.mark, {"bad-character", "space-in-key", {}});
        else report_.error(entry.mark, unknown_key(entry.key, kind));
    }
}

void Section::check_value(const Entry& entry, const Key& row) const
{
    if (!is_empty(entry.value)) return;
    check_cut(entry.value, report_);
    if (row.required) report_.error(entry.mark, {"missing-key", "empty", {entry.key}});
    else if (entry.value.kind != Node::Kind::list)
        report_.warning(entry.mark, empty_value(entry.value, entry.key));
}

Mistake Section::unknown_key(const std::string& key, std::optional<content::Kind> kind) const
{
    if (kind && content::word_field(*kind, key))
        return {"unknown-key", "words", {key, std::string(content::name_of(*kind)) + ".yaml"}};
    for (const Key& row : keys_) {
        if (row_of(row.inner, key)) return {"unknown-key", "inner", {key, std::string(row.name)}};
    }
    const std::vector<std::string_view> known = names_of(keys_);
    const std::string_view near = meant_by(key, known);
    if (!near.empty()) return {"unknown-key", "nearly", {key, std::string(near)}};
    for (const Key& row : keys_) {
        const std::string_view inner = meant_by(key, names_of(row.inner));
        if (!inner.empty())
            return {"unknown-key", "nearly-inner", {key, std::string(inner), std::string(row.name)}};
    }
    return {"unknown-key", "", {key, joined(known)}};
}

// True when an unknown key is likely to be this one: that has a finding already.
bool Section::is_there_misspelled(const Key& missing) const
{
    const std::vector<std::string_view> known = names_of(keys_);
    return std::ranges::any_of(node_.entries, [&](const Entry& entry) {
        return !row_of(keys_, entry.key) && meant_by(entry.key, known) == missing.name;
    });
}

void Section::check_required() const
{
    for (const Key& row : keys_) {
        if (row.required && !entry_of(node_, row.name) && !is_there_misspelled(row))
            report_.error(node_.mark, {"missing-key", "", {std::string(row.name)}});
    }
}

bool Section::has_row(std::string_view key) const
{
    return row_of(keys_, key) != nullptr;
}

const Key& Section::row(std::string_view key) const
{
    const Key* row = row_of(keys_, key);
    assert(row && "a reader asks for a key that is not in its table");
    return *row;
}

const Entry* Section::find(std::string_view key) const
{
    static_cast<void>(row(key));
    const Entry* entry = entry_of(node_, key);
    return entry && !is_empty(entry->value) ? entry : nullptr;
}

std::string Section::line(std::string_view key) const
{
    const Entry* entry = find(key);
    if (!entry) return {};
    check_cut(entry->value, report_);
    const auto text = value_of(entry->value, key, load::line, report_);
    if (text) check_pasted(*text, entry->value.mark, report_);
    return text.value_or("");
}

std::optional<int> Section::number(std::string_view key) const
{
    const Key& limits = row(key);
    return one(key, [&](std::string_view text) { return whole_number(text, limits.least, limits.most); });
}

Read<std::size_t> Section::choice_index(std::string_view key, std::string_view text) const
{
    const auto choices = row(key).choices;
    const auto found = std::ranges::find(choices, text);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    const std::string_view near = meant_by(text, choices);
    if (!near.empty()) return mistake("bad-value", "nearly", {std::string(text), std::string(near)});
    return mistake("bad-value", "list", {std::string(text), joined(choices)});
}

std::optional<Section> Section::inner(std::string_view key) const
{
    const Entry* entry = find(key);
    if (!entry) return std::nullopt;
    return section_of(entry->value, key, row(key).inner, report_);
}

std::vector<Section> Section::inner_list(std::string_view key) const
{
    std::vector<Section> sections;
    const Entry* entry = find(key);
    if (!entry) return sections;
    if (entry->value.kind != Node::Kind::list) {
        report_.error(entry->value.mark, {"wrong-type", "list", {std::string(key)}});
        return sections;
    }
    for (const Node& item : entry->value.items) {
        if (auto section = section_of(item, key, row(key).inner, report_)) sections.push_back(*section);
    }
    return sections;
}

}  // namespace load
