#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/content/facts.h"

// What editors need to complete and check content while it is typed: JSON Schemas (draft 07), made from the
// tables that `load` reads by. What a schema refuses, `load` refuses or warns of; much that is wrong only
// `check` can see.
namespace schema {

struct File {
    std::string name;
    std::string text;
};

// Looks up what staff read about a key; nothing when there is no such sentence.
using Sentence = std::function<std::optional<std::string>(std::string_view key)>;

// One schema per kind and role, the same for every content folder.
std::vector<File> shapes(const Sentence& sentence);

// The ids of a content folder, which the shapes refer to. Editors offer them; others are not refused, so that
// a file which has become old does no harm.
File ids(const content::Facts& facts);

// Writes files to the content folder's own folder of schemas, each whole or not at all.
base::Result<void> write(const std::filesystem::path& content, const std::vector<File>& files);

// Writes the ids anew, if the content folder has schemas. For whoever adds, renames or removes an id.
base::Result<void> renew_ids(const std::filesystem::path& content);

}  // namespace schema
