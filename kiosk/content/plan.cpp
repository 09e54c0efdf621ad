#include "kiosk/content/plan.h"

#include <algorithm>

#include "kiosk/base/letters.h"

namespace content {
namespace {

constexpr std::string_view k_begin = "floor-";
constexpr std::string_view k_end = ".svg";

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || base::is_digit(c);
}

}  // namespace

std::string name_on_plans(std::string_view written)
{
    std::string name;
    for (const char c : written) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (is_plain(small)) name += small;
        else if (base::begins_letter(c)) name += '-';
    }
    return name;
}

std::string room_element(std::string_view room)
{
    return "room-" + name_on_plans(room);
}

std::string plan_file(std::string_view floor)
{
    return std::string(k_begin) + name_on_plans(floor) + std::string(k_end);
}

std::string_view floor_of_plan(std::string_view file)
{
    if (!file.starts_with(k_begin) || !file.ends_with(k_end)) return {};
    file.remove_prefix(k_begin.size());
    if (file.size() < k_end.size()) return {};
    file.remove_suffix(k_end.size());
    const bool is_plain_name = std::ranges::all_of(file, [](char c) { return is_plain(c) || c == '-'; });
    return is_plain_name ? file : std::string_view();
}

}  // namespace content
