#include "kiosk/shell/typing.h"

namespace shell {
namespace {

// As GLFW numbers them.
constexpr int k_escape = 256;
constexpr int k_enter = 257;
constexpr int k_backspace = 259;
constexpr int k_enter_of_keypad = 335;

std::string utf8(char32_t letter)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto tail = [&](int shift) { return byte(0x80 | (letter >> shift & 0x3F)); };
    if (letter < 0x80) return {byte(letter)};
    if (letter < 0x800) return {byte(0xC0 | letter >> 6), tail(0)};
    if (letter < 0x10000) return {byte(0xE0 | letter >> 12), tail(6), tail(0)};
    return {byte(0xF0 | letter >> 18), tail(12), tail(6), tail(0)};
}

}  // namespace

std::optional<session::Event> event_of(const stage::Typed& typed)
{
    const char32_t letter = typed.letter;
    const bool is_control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
    const bool is_surrogate = letter >= 0xD800 && letter < 0xE000;
    const bool turns_around =
        (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    if (is_control || is_surrogate || turns_around || letter > 0x10FFFF) return {};
    return session::Typed{utf8(letter)};
}

std::optional<session::Event> event_of(const stage::KeyPressed& key)
{
    if (key.key == k_backspace) return session::Erased{};
    if (key.key == k_escape) return session::ClearedText{};
    return {};
}

bool is_enter(const stage::KeyPressed& key)
{
    return key.key == k_enter || key.key == k_enter_of_keypad;
}

}  // namespace shell
