#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/edit/places.h"
#include "kiosk/edit/source.h"
#include "kiosk/edit/tree.h"
#include "kiosk/edit/written.h"
#include "kiosk/load/node.h"

// Changes YAML files in place, for staff who keep their comments and their order.
namespace edit {

// A content file as staff wrote it, changed in place: comments, order, blank lines, quotes and line ends of
// everything that is not changed stay byte for byte. Every change is read back before it counts: when
// anything but the meant value would differ, it is a trouble and changes nothing.
class YamlFile {
public:
    // A trouble when the file cannot be read or has mistakes that hide what stands in it.
    static base::Result<YamlFile> read(const std::filesystem::path& file);

    // The same from text, for a file that is not there yet.
    static base::Result<YamlFile> from(std::string text, std::filesystem::path file);

    // What the file says.
    const load::Node& root() const { return root_; }

    // Null when the path leads nowhere.
    const load::Node* find(const KeyPath& path) const;
    bool has(const KeyPath& path) const { return find(path) != nullptr; }

    // The usual order of the keys at the top: a missing one is added in front of the first that comes later.
    // Without this, and for other keys, it is added at the end.
    void keep_in_order(std::vector<std::string> keys) { order_ = std::move(keys); }

    // Puts a text where the path leads, written so that it is read back as it is, in normal form C. White
    // space around a text does not count; a text without anything else is a trouble. Missing keys are added
    // at the end of what they belong to; the number of a list's items adds one. A list keeps the items (and
    // their comments) that stay at its beginning and end.
    base::Result<void> put(const KeyPath& path, std::string_view text);
    base::Result<void> put(const KeyPath& path, const std::vector<std::string>& items);

    // Removes a key with its value, or an item; what holds nothing afterwards goes too.
    base::Result<void> remove(const KeyPath& path);

    // Gives a key another name; its value and its place stay. A trouble when there is one of that name.
    base::Result<void> rename(const KeyPath& path, const std::string& key);

    const std::filesystem::path& path() const { return file_; }
    const std::string& text() const { return source_.bytes(); }
    const std::string& saved_text() const { return saved_text_; }  // as it was read
    bool is_changed() const { return text() != saved_text_; }

    // Writes whole or not at all; nothing when nothing was changed. A trouble when the file on the disk is no
    // longer what was read.
    base::Result<void> save() const;

private:
    YamlFile() = default;

    base::Result<void> understand(Source source);
    base::Result<void> put_value(const KeyPath& path, const Value& value);
    base::Result<void> accept(const std::vector<Splice>& splices, load::Node expected, const KeyPath& meant);
    base::Result<void> put_items(const KeyPath& path, const std::vector<std::string>& items);
    base::Result<void> add_item(const KeyPath& list, std::size_t index, const std::string& item);
    base::Result<void> refused(const KeyPath& path, const std::string& why) const;

    std::filesystem::path file_;
    std::string saved_text_;
    Source source_;
    load::Node root_;
    Place place_;
    std::vector<std::string> order_;
};

}  // namespace edit
