#include "kiosk/text/isolates.h"

#include <glib.h>

#include <utility>

#include "kiosk/text/values.h"

namespace text {
namespace {

constexpr gunichar k_lri = 0x2066;
constexpr gunichar k_rli = 0x2067;
constexpr gunichar k_fsi = 0x2068;
constexpr gunichar k_pdi = 0x2069;
constexpr const char* k_lrm = "\u200E";
constexpr const char* k_rlm = "\u200F";
constexpr const char* k_from_left_marked = "\u2066\u200E";
constexpr const char* k_end = "\u2069";
constexpr const char* k_replacement = "\uFFFD";

bool opens(gunichar letter)
{
    return letter == k_lri || letter == k_rli || letter == k_fsi;
}

// By the first letter inside, not counting isolates within (rule P2 of the bidirectional algorithm).
bool begins_from_the_right(const char* inside)
{
    int depth = 0;
    for (; *inside != 0; inside = g_utf8_next_char(inside)) {
        const gunichar letter = g_utf8_get_char(inside);
        if (letter == k_pdi && depth-- == 0) return false;
        if (opens(letter)) ++depth;
        if (depth > 0 || !g_unichar_isalpha(letter)) continue;
        return runs_from_the_right(letter);
    }
    return false;
}

const char* mark_for(gunichar isolate, const char* inside)
{
    if (isolate == k_fsi) return begins_from_the_right(inside) ? k_rlm : k_lrm;
    return isolate == k_rli ? k_rlm : k_lrm;
}

// Copies a text, noting where its bytes come to stand.
class Copying {
public:
    explicit Copying(DrawnText& drawn) : drawn_(drawn) {}

    void letter(const char* from, const char* to)
    {
        for (const char* byte = from; byte < to; ++byte)
            drawn_.at.push_back(drawn_.text.size() + offset(from, byte));
        drawn_.text.append(from, to);
    }
    void invalid_byte()
    {
        drawn_.at.push_back(drawn_.text.size());
        drawn_.text += k_replacement;
    }
    void sign(const char* inserted) { drawn_.text += inserted; }
    void end() { drawn_.at.push_back(drawn_.text.size()); }

private:
    static std::size_t offset(const char* from, const char* to)
    {
        return static_cast<std::size_t>(to - from);
    }

    DrawnText& drawn_;
};

// The text asked for, made valid; `at` for each of its bytes.
DrawnText made_valid(const std::string& asked)
{
    DrawnText valid;
    Copying copy(valid);
    const char* const end = asked.data() + asked.size();
    for (const char* at = asked.data(); at < end;) {
        const gunichar letter = g_utf8_get_char_validated(at, end - at);
        const bool is_valid = letter != 0 && letter < 0x110000;
        const char* next = is_valid ? g_utf8_next_char(at) : at + 1;
        if (is_valid) copy.letter(at, next);
        else copy.invalid_byte();
        at = next;
    }
    copy.end();
    return valid;
}

// With an isolate around each value, and a mark at the beginning of every isolate.
DrawnText with_isolates(const std::string& valid, const std::vector<Bytes>& values)
{
    DrawnText drawn;
    Copying copy(drawn);
    auto value = values.begin();
    const char* const begin = valid.c_str();
    for (const char* at = begin; *at != 0;) {
        const auto byte = static_cast<std::size_t>(at - begin);
        if (value != values.end() && byte == value->begin) copy.sign(k_from_left_marked);
        const char* next = g_utf8_next_char(at);
        copy.letter(at, next);
        const gunichar letter = g_utf8_get_char(at);
        if (opens(letter)) copy.sign(mark_for(letter, next));
        at = next;
        if (value != values.end() && static_cast<std::size_t>(at - begin) == value->end) {
            copy.sign(k_end);
            ++value;
        }
    }
    copy.end();
    return drawn;
}

}  // namespace

DrawnText drawn_text(const std::string& asked, bool paragraph_runs_from_the_right)
{
    const DrawnText valid = made_valid(asked);
    const auto values = paragraph_runs_from_the_right ? torn_values(valid.text) : std::vector<Bytes>{};
    DrawnText drawn = with_isolates(valid.text, values);
    std::vector<std::size_t> at;
    at.reserve(valid.at.size());
    for (const std::size_t byte : valid.at) at.push_back(drawn.at[byte]);
    return {std::move(drawn.text), std::move(at)};
}

std::string valid_utf8(const std::string& text)
{
    if (g_utf8_validate_len(text.data(), text.size(), nullptr)) return text;
    return made_valid(text).text;
}

bool runs_from_the_right(char32_t letter)
{
    return (letter >= 0x590 && letter <= 0x8ff) || (letter >= 0xfb1d && letter <= 0xfdff) ||
           (letter >= 0xfe70 && letter <= 0xfefc) || (letter >= 0x10800 && letter <= 0x10fff) ||
           (letter >= 0x1e800 && letter <= 0x1efff);
}

}  // namespace text
