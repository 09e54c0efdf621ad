#include "kiosk/load/names.h"

#include <algorithm>
#include <array>

#include "kiosk/load/nearest.h"
#include "kiosk/load/utf8.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

bool is_within(char32_t code, char32_t first, char32_t last)
{
    return first <= code && code <= last;
}

// Neither obeyed by a terminal nor hidden in it: no control characters, line ends, changes of direction or
// invisible signs that no language needs.
bool is_shown(char32_t code)
{
    if (code < 0x20 || is_within(code, 0x7F, 0x9F)) return false;
    if (code < 0x600) return true;
    return code != 0x61C && !is_within(code, 0x200E, 0x200F) && !is_within(code, 0x2028, 0x202E) &&
           !is_within(code, 0x2060, 0x206F) && code != 0xFEFF && !is_within(code, 0xFFF9, 0xFFFB) &&
           !is_within(code, 0xE0000, 0xE007F);
}

}  // namespace

bool is_beside_the_content(std::string_view name)
{
    static constexpr std::array<std::string_view, 2> k_left_behind = {"Thumbs.db", "desktop.ini"};
    static constexpr std::array<std::string_view, 7> k_endings = {"~",    ".swp",  ".swo", ".bak",
                                                                  ".tmp", ".orig", ".md"};
    const auto ends = [name](std::string_view ending) { return name.ends_with(ending); };
    const bool is_locked_copy = name.starts_with('#') && name.ends_with('#');
    return name.starts_with('.') || is_locked_copy || std::ranges::any_of(k_endings, ends) ||
           std::ranges::find(k_left_behind, name) != k_left_behind.end();
}

std::string showable(std::string_view name)
{
    std::string shown;
    while (!name.empty()) {
        const Point point = first_point(name.substr(0, 4));
        const std::size_t bytes = point.bytes == 0 ? 1 : static_cast<std::size_t>(point.bytes);
        if (point.bytes != 0 && is_shown(point.code)) shown += name.substr(0, bytes);
        else shown += '?';
        name.remove_prefix(bytes);
    }
    return shown;
}

Mistake bad_folder_name(std::string_view name)
{
    const std::string shown = showable(name);
    const std::string better = id_from(shown);
    if (better.empty()) return {"bad-id", "", {shown}};
    return {"bad-id", "folder", {shown, better}};
}

Mistake misnamed_file(std::string_view name, const std::string& facts)
{
    const std::string shown = showable(name);
    const std::string stem = shown.substr(0, shown.rfind('.'));
    const std::array<std::string_view, 1> known = {facts};
    if (shown.ends_with(".yml")) return {"misplaced-file", "ending", {shown, stem + ".yaml"}};
    if (!shown.ends_with(".yaml")) return {"misplaced-file", "no-yaml", {shown}};
    if (!nearest(shown, known).empty()) return {"misplaced-file", "name-nearly", {shown, facts}};
    return {"bad-language", "file", {shown, facts}};
}

}  // namespace load
