#include "kiosk/edit/yaml_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/base/files.h"
#include "kiosk/edit/changes.h"
#include "kiosk/load/load.h"
#include "kiosk/load/utf8.h"

namespace edit {
namespace {

using load::Node;

constexpr const char* k_check = "`kioskctl check` says what is wrong with it; mend that first";

base::Result<void> unreadable(const std::filesystem::path& file, const base::Findings& findings)
{
    const int line = findings.empty() ? 1 : findings.front().spot.line;
    const std::string rule = findings.empty() ? "" : " [" + findings.front().rule + "]";
    return base::trouble(fmt::format("{}:{} cannot be understood{}", file.string(), line, rule), k_check);
}

std::string cleaned(std::string_view text)
{
    return load::composed(std::string(load::trimmed(text)));
}

// A # behind the old value need not be one behind the new.
void settle(Node& meant, const Node& read)
{
    if (!read.cut) meant.cut.reset();
    for (std::size_t at = 0; at < std::min(meant.items.size(), read.items.size()); ++at)
        settle(meant.items[at], read.items[at]);
}

bool has_comment(std::string_view text)
{
    return text.find('#') != std::string_view::npos;
}

}  // namespace

base::Result<YamlFile> YamlFile::read(const std::filesystem::path& path)
{
    auto bytes = base::read_file(path, load::k_longest_file_bytes);
    if (!bytes) return tl::unexpected(bytes.error());
    auto file = from(*bytes, path);
    if (file) file->saved_text_ = std::move(*bytes);
    return file;
}

base::Result<YamlFile> YamlFile::from(std::string text, std::filesystem::path path)
{
    YamlFile file;
    file.file_ = std::move(path);
    base::Findings findings;
    load::Report report(file.file_.string(), findings);
    auto source = Source::from(std::move(text), report);
    if (!source) return tl::unexpected(unreadable(file.file_, findings).error());
    if (auto understood = file.understand(std::move(*source)); !understood)
        return tl::unexpected(understood.error());
    return file;
}

base::Result<void> YamlFile::understand(Source source)
{
    base::Findings findings;
    load::Report report(file_.string(), findings);
    auto root = load::parse(source.bytes(), report);
    if (!root || base::has_errors(findings)) return unreadable(file_, findings);
    auto place = places_of(source.text(), *root);
    if (!place)
        return base::trouble(
            fmt::format("{} is written in a way that no program can change safely", file_.string()),
            "write it like the other files, or change it by hand");
    source_ = std::move(source);
    root_ = std::move(*root);
    place_ = std::move(*place);
    return {};
}

const Node* YamlFile::find(const KeyPath& path) const
{
    return edit::find(root_, path);
}

base::Result<void> YamlFile::refused(const KeyPath& path, const std::string& why) const
{
    return base::trouble(fmt::format("cannot change '{}' in {}: {}", to_text(path), file_.string(), why),
                         "change it by hand");
}

base::Result<void> YamlFile::accept(const std::vector<Splice>& splices, Node expected, const KeyPath& meant)
{
    YamlFile changed;
    changed.file_ = file_;
    base::Findings findings;
    load::Report report(file_.string(), findings);
    auto source = Source::from(source_.spliced(splices), report);
    if (!source || !changed.understand(std::move(*source)))
        return refused(meant, "it could not be read afterwards");
    Node* put = edit::find(expected, meant);
    const Node* read = changed.find(meant);
    if (put && read) settle(*put, *read);
    if (!same(expected, changed.root_)) return refused(meant, "it would say something else afterwards");
    source_ = std::move(changed.source_);
    root_ = std::move(changed.root_);
    place_ = std::move(changed.place_);
    return {};
}

base::Result<void> YamlFile::put_value(const KeyPath& path, const Value& value)
{
    if (path.empty()) return refused(path, "that is the whole file");
    base::Result<void> done;
    for (const bool safest : {false, true}) {
        auto change = putting({source_.text(), root_, place_}, path, {value, safest, order_});
        if (!change) return refused(path, change.error().what);
        done = accept(change->splices, std::move(change->result), path);
        if (done) break;
    }
    return done;
}

base::Result<void> YamlFile::put(const KeyPath& path, std::string_view text)
{
    std::string wanted = cleaned(text);
    if (wanted.empty()) return refused(path, "there is nothing to write");
    const Node* old = find(path);
    if (old && old->kind == Node::Kind::text && load::trimmed(old->text) == wanted) return {};
    return put_value(path, wanted);
}

base::Result<void> YamlFile::put(const KeyPath& path, const std::vector<std::string>& items)
{
    std::vector<std::string> wanted;
    for (const std::string& item : items) wanted.push_back(cleaned(item));
    if (wanted.empty() || std::ranges::count(wanted, "") > 0)
        return refused(path, "there is nothing to write");
    const Node* old = find(path);
    const bool is_list = old && old->kind == Node::Kind::list && !old->items.empty();
    const auto is_text = [](const Node& item) { return item.kind == Node::Kind::text; };
    if (is_list && std::ranges::all_of(old->items, is_text)) return put_items(path, wanted);
    return put_value(path, wanted);
}

// Item by item, so that what stands beside the others stays. A list that fills several lines within brackets
// is filled anew, unless it has comments.
base::Result<void> YamlFile::put_items(const KeyPath& path, const std::vector<std::string>& items)
{
    std::vector<std::string> old;
    for (const Node& item : find(path)->items) old.emplace_back(load::trimmed(item.text));
    if (old == items) return {};
    const Place* place = &place_;
    const Node* node = &root_;
    for (const std::string& step : path) {
        const std::size_t index = *part_index(*node, step);
        node = &part(*node, index);
        place = &place->parts[index];
    }
    const std::string written = source_.text().substr(place->head.begin, place->head.end - place->head.begin);
    if (place->in_brackets && written.find('\n') != std::string::npos && !has_comment(written))
        return put_value(path, items);

    const auto [old_end, new_end] = std::ranges::mismatch(old, items);
    const auto first = static_cast<std::size_t>(old_end - old.begin());
    std::size_t behind = 0;  // how many stay at the end
    while (behind < std::min(old.size(), items.size()) - first &&
           old[old.size() - 1 - behind] == items[items.size() - 1 - behind])
        ++behind;
    YamlFile changed = *this;
    const auto item_path = [&path](std::size_t index) {
        KeyPath item = path;
        item.push_back(std::to_string(index));
        return item;
    };
    std::size_t kept = old.size();
    for (; kept > items.size(); --kept) {
        if (const auto done = changed.remove(item_path(kept - 1 - behind)); !done) return done;
    }
    for (std::size_t at = first; at + behind < kept; ++at) {
        if (const auto done = changed.put(item_path(at), items[at]); !done) return done;
    }
    for (std::size_t at = kept - behind; kept < items.size(); ++at, ++kept) {
        if (const auto done = changed.add_item(path, at, items[at]); !done) return done;
    }
    *this = std::move(changed);
    return {};
}

base::Result<void> YamlFile::add_item(const KeyPath& list, std::size_t index, const std::string& item)
{
    base::Result<void> done;
    KeyPath path = list;
    path.push_back(std::to_string(index));
    for (const bool safest : {false, true}) {
        Change change = adding_item({source_.text(), root_, place_}, list, index, {item, safest});
        done = accept(change.splices, std::move(change.result), path);
        if (done) break;
    }
    return done;
}

base::Result<void> YamlFile::remove(const KeyPath& path)
{
    if (path.empty() || !has(path)) return refused(path, "it is not there");
    Change change = removing({source_.text(), root_, place_}, path);
    return accept(change.splices, std::move(change.result), {});
}

base::Result<void> YamlFile::rename(const KeyPath& path, const std::string& key)
{
    if (path.empty() || !has(path)) return refused(path, "it is not there");
    if (path.back() == key) return {};
    const KeyPath whole(path.begin(), path.end() - 1);
    if (find(whole)->kind != Node::Kind::map) return refused(path, "it has no name");
    KeyPath renamed = whole;
    renamed.push_back(key);
    if (has(renamed)) return refused(path, fmt::format("there is a '{}' already", key));
    Change change = renaming({source_.text(), root_, place_}, path, key);
    return accept(change.splices, std::move(change.result), {});
}

base::Result<void> YamlFile::save() const
{
    if (!is_changed()) return {};
    std::error_code trouble;
    const bool is_there = std::filesystem::exists(file_, trouble);
    if (is_there) {
        const auto now = base::read_file(file_, load::k_longest_file_bytes);
        if (!now) return tl::unexpected(now.error());
        if (*now != saved_text_)
            return base::trouble(fmt::format("{} was changed by somebody else meanwhile", file_.string()),
                                 "nothing was written; try again");
    }
    const auto real = is_there ? std::filesystem::canonical(file_, trouble) : file_;
    return base::write_file(trouble ? file_ : real, text());
}

}  // namespace edit
