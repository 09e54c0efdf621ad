#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/check/names.h"

namespace check {

// "topics.*.title" with every id that may stand for each `*`; a path without `*` is itself.
std::vector<std::string> paths_of(std::string_view pattern, const Names& names);

// A part of a path that stands for an id.
struct PathId {
    std::string under;  // "topics"
    std::string id;
};

// "topics.work.title" after the pattern "topics.*.title": "work" under "topics".
std::vector<PathId> ids_in(std::string_view path, std::string_view pattern);

}  // namespace check
