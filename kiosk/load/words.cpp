#include <algorithm>

#include "kiosk/load/file.h"
#include "kiosk/load/load.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/nearest.h"
#include "kiosk/load/section.h"
#include "kiosk/load/traces.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

using content::WordField;

// The part of a path's pattern at a depth, and whether it is the last; "topics.*.title".
struct Part {
    std::string_view name;
    bool is_last = false;
};

std::optional<Part> part_at(std::string_view pattern, std::size_t depth)
{
    for (std::size_t passed = 0; passed < depth; ++passed) {
        const std::size_t dot = pattern.find('.');
        if (dot == std::string_view::npos) return std::nullopt;
        pattern.remove_prefix(dot + 1);
    }
    const std::size_t dot = pattern.find('.');
    return Part{pattern.substr(0, dot), dot == std::string_view::npos};
}

bool is_print(std::string_view text)
{
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 8 && std::ranges::all_of(text, is_hex);
}

Read<std::string> print(std::string_view text)
{
    if (!is_print(text)) return mistake("bad-value", "print", {std::string(text)});
    return std::string(text);
}

Read<std::string> paragraphs(std::string_view text)
{
    return std::string(text);
}

Read<bool> by_machine(std::string_view text)
{
    if (text == "machine" || text == "person") return text == "machine";
    return mistake("bad-value", "list", {std::string(text), "machine, person"});
}

// Reads one words file by the table of its kind.
class WordsReader {
public:
    WordsReader(content::Kind kind, content::Words& words, Report& report)
        : kind_(kind), words_(words), report_(report)
    {
    }

    void read(const Node& file)
    {
        std::vector<const WordField*> fields;
        for (const WordField& field : content::word_fields(kind_)) fields.push_back(&field);
        read_level(file, "", 0, fields);
    }

private:
    using Fields = std::vector<const WordField*>;

    // `fields` are those whose patterns fit so far.
    void read_level(const Node& node, const std::string& prefix, std::size_t depth, const Fields& fields)
    {
        for (const Entry& entry : node.entries) {
            if (depth == 0 && read_note(entry)) continue;
            Fields fitting;
            for (const WordField* field : fields) {
                const auto part = part_at(field->path, depth);
                if (part && (part->name == entry.key || part->name == "*")) fitting.push_back(field);
            }
            if (fitting.empty()) report_unknown(entry, prefix, depth, fields);
            else read_entry(entry, prefix, depth, fitting);
        }
    }

    // What was meant is there, if under another name.
    void report_unknown(const Entry& entry, const std::string& prefix, std::size_t depth,
                        const Fields& fields)
    {
        Mistake mistake = unknown_key(entry.key, depth, fields);
        if (mistake.detail == "nearly") words_.misread.push_back(prefix + mistake.arguments[1]);
        report_.error(entry.mark, std::move(mistake));
    }

    void read_entry(const Entry& entry, const std::string& prefix, std::size_t depth, const Fields& fields)
    {
        const Part part = *part_at(fields.front()->path, depth);
        if (part.name == "*" && !base::well_formed(entry.key)) {
            report_.error(entry.mark, well_formed_id(entry.key).error());
            return;  // under no path at all, so nothing is missing because of it
        }
        const std::string path = prefix + entry.key;
        if (part.is_last) {
            read_field(entry, path, *fields.front());
        } else if (is_empty(entry.value)) {
            report_empty(entry, std::ranges::any_of(fields, &WordField::required));
            words_.misread.push_back(path);
        } else if (entry.value.kind == Node::Kind::map) {
            read_level(entry.value, path + ".", depth + 1, fields);
        } else {
            report_.error(entry.value.mark, {"wrong-type", "section", {entry.key}});
            words_.misread.push_back(path);
        }
    }

    void read_field(const Entry& entry, const std::string& path, const WordField& field)
    {
        if (is_empty(entry.value)) {
            report_empty(entry, field.required);
            words_.misread.push_back(path);
            return;
        }
        content::Text text;
        text.spot = report_.spot(entry.value.mark);
        if (field.form == content::Form::list) text.items = list(entry);
        else if (auto item = item_of(entry.value, entry.key, field.form)) text.items = {std::move(*item)};
        if (text.items.empty()) words_.misread.push_back(path);
        else words_.fields.emplace(path, std::move(text));
    }

    // What every language needs is needed in German first.
    void report_empty(const Entry& entry, bool is_required)
    {
        const bool is_needed = is_required && words_.language == base::k_source_language;
        Mistake mistake = empty_value(entry.value, entry.key);
        if (entry.value.cut) mistake = {"cut-by-comment", "", {}};
        else if (is_needed && mistake.detail.empty()) mistake = {"missing-key", "empty", {entry.key}};
        const Mark mark = entry.value.cut.value_or(entry.mark);
        if (is_needed) report_.error(mark, std::move(mistake));
        else report_.warning(mark, std::move(mistake));
    }

    std::optional<std::string> item_of(const Node& node, const std::string& key, content::Form form)
    {
        check_cut(node, report_);
        auto text = form == content::Form::paragraphs ? value_of(node, key, paragraphs, report_)
                                                      : value_of(node, key, line, report_);
        if (!text) return std::nullopt;
        check_pasted(*text, node.mark, report_);
        check_markup(*text, form, node.mark, report_);
        return text;
    }

    std::vector<std::string> list(const Entry& entry)
    {
        std::vector<std::string> items;
        if (entry.value.kind != Node::Kind::list)
            report_.error(entry.value.mark, {"wrong-type", "text-list", {entry.key}});
        for (const Node& node : entry.value.items) {
            if (auto item = item_of(node, entry.key, content::Form::line)) items.push_back(std::move(*item));
        }
        return items;
    }

    // `by` and `of`: what is said about the words themselves.
    bool read_note(const Entry& entry)
    {
        if (entry.key == "by") {
            words_.by_machine = value_of(entry.value, entry.key, by_machine, report_).value_or(false);
            return true;
        }
        if (entry.key != "of") return false;
        if (is_empty(entry.value)) return true;
        if (entry.value.kind == Node::Kind::map) read_prints(entry.value);
        else report_.error(entry.value.mark, {"wrong-type", "prints", {}});
        return true;
    }

    void read_prints(const Node& node)
    {
        for (const Entry& entry : node.entries) {
            const WordField* field = content::word_field(kind_, entry.key);
            if (!field || field->for_search) {
                report_.error(entry.mark, {"unknown-key", "print", {entry.key}});
                continue;
            }
            if (auto written = value_of(entry.value, entry.key, print, report_))
                words_.made_of.emplace(entry.key, std::move(*written));
        }
    }

    Mistake unknown_key(const std::string& key, std::size_t depth, const Fields& fields) const
    {
        std::vector<std::string_view> known;
        for (const WordField* field : fields) {
            const auto part = part_at(field->path, depth);
            if (part && std::ranges::find(known, part->name) == known.end()) known.push_back(part->name);
        }
        if (depth == 0) {
            const Keys facts = facts_keys(kind_);
            if (std::ranges::find(facts, std::string_view(key), &Key::name) != facts.end())
                return {"unknown-key", "facts", {key, std::string(content::name_of(kind_)) + ".yaml"}};
            known.insert(known.end(), {"by", "of"});
        }
        const std::string_view near = meant_by(key, known);
        if (!near.empty()) return {"unknown-key", "nearly", {key, std::string(near)}};
        return {"unknown-key", "", {key, joined(known)}};
    }

    content::Kind kind_;
    content::Words& words_;
    Report& report_;
};

}  // namespace

base::Loaded<content::Words> words_from(const std::string& path, const content::Thing& thing,
                                        const base::LanguageTag& language, std::string_view yaml)
{
    base::Loaded<content::Words> loaded;
    Report report(path, loaded.findings);
    loaded.value.language = language;
    loaded.value.spot = report.spot({});
    const auto file = parse(yaml, report, language);
    if (file && file->kind != Node::Kind::map) report.error(file->mark, {"wrong-type", "file", {}});
    else if (file) WordsReader(thing.kind, loaded.value, report).read(*file);
    return loaded;
}

}  // namespace load
