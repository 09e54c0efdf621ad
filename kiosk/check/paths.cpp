#include "kiosk/check/paths.h"

#include <utility>

namespace check {
namespace {

void add_paths(std::vector<std::string>& paths, std::string begin, std::string_view rest, const Names& names)
{
    const std::size_t star = rest.find('*');
    if (star == std::string_view::npos) {
        paths.push_back(begin.append(rest));
        return;
    }
    begin.append(rest.substr(0, star));
    const Known* known = names.under(std::string_view(begin).substr(0, begin.size() - 1));
    if (!known) return;
    for (const std::string& id : known->ids) add_paths(paths, begin + id, rest.substr(star + 1), names);
}

// The part up to the next dot, which is taken off with it.
std::string_view take_part(std::string_view& path)
{
    const std::size_t dot = path.find('.');
    const std::string_view part = path.substr(0, dot);
    path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    return part;
}

}  // namespace

std::vector<std::string> paths_of(std::string_view pattern, const Names& names)
{
    std::vector<std::string> paths;
    add_paths(paths, {}, pattern, names);
    return paths;
}

std::vector<PathId> ids_in(std::string_view path, std::string_view pattern)
{
    std::vector<PathId> ids;
    std::string before;
    while (!path.empty() && !pattern.empty()) {
        const std::string_view part = take_part(path);
        if (take_part(pattern) == "*") ids.push_back({before, std::string(part)});
        if (!before.empty()) before += '.';
        before += part;
    }
    return ids;
}

}  // namespace check
