#pragma once

#include "kiosk/edit/changes.h"

// What changes of files are made of.
namespace edit {

// How far a path leads: the last part of it that is there.
struct Reached {
    const load::Node* node = nullptr;
    const Place* place = nullptr;
    const Place* parent = nullptr;  // null: the whole file
    std::size_t index = 0;          // in the parent
    std::size_t steps = 0;
    bool in_brackets = false;  // itself, or what it stands in
};

Reached reach(const Document& document, const KeyPath& path);

// Code points on the line up to there.
std::size_t letters_before(const std::string& text, std::size_t at);

// Where the part of a list or map begins, with its key or dash.
std::size_t begin_of_part(const Place& whole, std::size_t index);

// What a path to a value says where nothing of it was; an empty path: the value.
load::Node node_of(const KeyPath& missing, const Value& value);

// The value at the end of a path that is there.
Written written_instead(const KeyPath& path, const Where& where, const Putting& what);

// What adding and replacing come to.
Change replacing(const Document& document, const KeyPath& path, const Reached& old, const Putting& what);
Change adding_key(const Document& document, const KeyPath& path, const Reached& to, const Putting& what);
Change adding_item_to(const Document& document, const KeyPath& path, const Reached& list, std::size_t index,
                      const Putting& what);

}  // namespace edit
