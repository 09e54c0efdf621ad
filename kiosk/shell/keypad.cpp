#include "kiosk/shell/keypad.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace shell {
namespace {

template <class Value>
struct Named {
    std::string_view name;
    Value value;
};

// As GLFW numbers them.
constexpr std::array k_keys = {
    Named<int>{"space", 32},         Named<int>{"escape", 256},    Named<int>{"enter", 257},
    Named<int>{"tab", 258},          Named<int>{"backspace", 259}, Named<int>{"insert", 260},
    Named<int>{"delete", 261},       Named<int>{"right", 262},     Named<int>{"left", 263},
    Named<int>{"down", 264},         Named<int>{"up", 265},        Named<int>{"page-up", 266},
    Named<int>{"page-down", 267},    Named<int>{"home", 268},      Named<int>{"end", 269},
    Named<int>{"keypad-enter", 335},
};
constexpr int k_f1 = 290;
constexpr int k_last_f = 25;

constexpr std::array k_acts = {
    Named<Act>{"next", Act::next}, Named<Act>{"previous", Act::previous}, Named<Act>{"select", Act::select},
    Named<Act>{"back", Act::back}, Named<Act>{"louder", Act::louder},     Named<Act>{"softer", Act::softer},
};

constexpr std::string_view k_scancode = "scancode:";

template <class Table>
auto value_of(const Table& table, std::string_view name) -> std::optional<decltype(table.front().value)>
{
    const auto found = std::ranges::find(table, name, [](const auto& one) { return one.name; });
    if (found == table.end()) return {};
    return found->value;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return {};
    return value;
}

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

// "F13", "up", "a", "7".
std::optional<int> key_named(std::string_view name)
{
    if (const auto key = value_of(k_keys, name)) return key;
    if (name.size() > 1 && upper(name.front()) == 'F') {
        const auto which = number(name.substr(1));
        return which && *which >= 1 && *which <= k_last_f ? std::optional(k_f1 + *which - 1) : std::nullopt;
    }
    const char only = name.size() == 1 ? upper(name.front()) : '\0';
    const bool is_known = (only >= 'A' && only <= 'Z') || (only >= '0' && only <= '9');
    return is_known ? std::optional(static_cast<int>(only)) : std::nullopt;
}

// Those of every keyboard. Shift turns Tab round.
std::optional<Act> usual_act(const stage::KeyPressed& key)
{
    constexpr int k_tab = 258;
    if (key.key == k_tab) return key.shift ? Act::previous : Act::next;
    switch (key.key) {
        case 262:  // right and down
        case 264: return Act::next;
        case 263:  // left and up
        case 265: return Act::previous;
        case 257:  // enter, that of the number block, the space bar
        case 335:
        case 32: return Act::select;
        case 256: return Act::back;  // escape
        default: return {};
    }
}

}  // namespace

Keypad::Keypad(const std::map<std::string, std::string>& mapping)
{
    for (const auto& [name, act_name] : mapping) {
        const auto act = value_of(k_acts, act_name);
        const bool is_scancode = name.starts_with(k_scancode);
        const auto key =
            is_scancode ? number(std::string_view(name).substr(k_scancode.size())) : key_named(name);
        if (act && key) {
            (is_scancode ? by_scancode_ : by_key_)[*key] = *act;
            continue;
        }
        troubles_.push_back(
            {fmt::format("the device file maps a key '{}' that is not known", name),
             "write F1 to F25, up, down, left, right, enter, tab, space, escape, a letter, a digit, "
             "or scancode:202"});
    }
}

std::optional<Act> Keypad::act_of(const stage::KeyPressed& key) const
{
    if (const auto found = by_scancode_.find(key.scancode); found != by_scancode_.end()) return found->second;
    if (const auto found = by_key_.find(key.key); found != by_key_.end()) return found->second;
    return usual_act(key);
}

}  // namespace shell
