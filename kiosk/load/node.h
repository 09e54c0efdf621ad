#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/load/report.h"

namespace load {

struct Entry;

// One value of a file as it is written: a text, a list, lines of `key: value`, or nothing at all. Texts are
// texts: `no`, `010` and `22:22` are what they look like.
struct Node {
    enum class Kind { nothing, text, list, map };
    Kind kind = Kind::nothing;
    Mark mark;                  // nothing: of its key
    std::string text;           // UTF-8, NFC; nothing: the word for it, if there is one
    std::optional<Mark> cut{};  // a # that ends the value and may have been meant as part of it
    std::vector<Node> items{};
    std::vector<Entry> entries;
    bool operator==(const Node&) const;
};

struct Entry {
    std::string key;
    Mark mark;
    Node value;
    bool operator==(const Entry&) const = default;
};

// Nothing, white space only, or a list or map without content: the same as not being there.
bool is_empty(const Node& node);

// The text without white space around it.
std::string_view trimmed(std::string_view text);

// Reads a file. Nothing when it cannot be understood as a whole; else everything that is in it, with what is
// not wanted (tags, repeated keys...) reported and left out. An empty file is an empty map.
// `language` is that of a words file.
std::optional<Node> parse(std::string_view bytes, Report& report,
                          const std::optional<base::LanguageTag>& language = {});

// The same by yaml-cpp alone, from what `parse` has found to be text of usual characters.
std::optional<Node> parse_any(std::string text, Report& report);

}  // namespace load
