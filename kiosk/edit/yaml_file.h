#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/result.h"

namespace edit {

// The way to a value: its keys from the outside in, e.g. {"questions", "situation", "ask"}.
using KeyPath = std::vector<std::string>;

// A content file as staff wrote it, changed in place: comments, order, blank lines, quotes and line ends of
// everything that is not changed stay byte for byte. Every change either keeps the file readable by `load` or
// is a trouble and changes nothing.
class YamlFile {
public:
    // A trouble when the file cannot be read or understood.
    static base::Result<YamlFile> read(const std::filesystem::path& file);

    // The same from text, for a file that is not there yet.
    static base::Result<YamlFile> from(std::string text, std::filesystem::path file);

    bool has(const KeyPath& path) const;

    // Puts a text where the path leads, written so that it is read back as it is. Missing keys are added at
    // the end of what they belong to.
    base::Result<void> put(const KeyPath& path, std::string_view text);
    base::Result<void> put(const KeyPath& path, const std::vector<std::string>& items);

    // Removes a key with its value; a key that holds nothing afterwards goes too.
    base::Result<void> remove(const KeyPath& path);

    const std::string& text() const { return text_; }

    // Writes whole or not at all; nothing when nothing was changed.
    base::Result<void> save() const;

private:
    std::filesystem::path file_;
    std::string text_;
    std::string saved_text_;
};

}  // namespace edit
