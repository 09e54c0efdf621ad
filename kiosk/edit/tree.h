#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/load/node.h"

namespace edit {

// The way to a value: its keys from the outside in, e.g. {"questions", "situation", "ask"}. In a list a step
// is a number, counted from 0: {"languages", "2", "tag"}.
using KeyPath = std::vector<std::string>;

// "languages.2.tag"
std::string to_text(const KeyPath& path);

// Which part of a map or list a step means; nothing when there is none.
std::optional<std::size_t> part_index(const load::Node& node, const std::string& step);

const load::Node& part(const load::Node& node, std::size_t index);
std::size_t part_count(const load::Node& node);

// Null when the path leads nowhere.
const load::Node* find(const load::Node& root, const KeyPath& path);
load::Node* find(load::Node& root, const KeyPath& path);

// The same kinds, keys and texts in the same order, wherever they stand. White space around a text does not
// count: whoever reads content takes it off.
bool same(const load::Node& one, const load::Node& other);

load::Node text_node(std::string text);
load::Node list_node(const std::vector<std::string>& items);

}  // namespace edit
