#pragma once

#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/edit/places.h"
#include "kiosk/edit/source.h"
#include "kiosk/edit/tree.h"
#include "kiosk/edit/written.h"
#include "kiosk/load/node.h"

// What has to be written where so that a file says something else.
namespace edit {

struct Document {
    const std::string& text;
    const load::Node& root;
    const Place& place;
};

// What to write, and what the file will say then.
struct Change {
    std::vector<Splice> splices;
    load::Node result;
};

// How a value is to be put.
struct Putting {
    Value value;
    bool safest = false;               // in quotes, if that is less nice
    std::vector<std::string> order{};  // of the keys at the top
};

// A trouble, without a file's name, when the path cannot lead to a value: through a text, say.
base::Result<Change> putting(const Document& document, const KeyPath& path, const Putting& what);

// A new item in front of the one that has this number, or at the end.
Change adding_item(const Document& document, const KeyPath& list, std::size_t index, const Putting& what);

// The path is there.
Change removing(const Document& document, KeyPath path);
Change renaming(const Document& document, const KeyPath& path, const std::string& key);

}  // namespace edit
