#include "kiosk/text/isolates.h"

#include <glib.h>

namespace text {
namespace {

constexpr gunichar k_lri = 0x2066;
constexpr gunichar k_rli = 0x2067;
constexpr gunichar k_fsi = 0x2068;
constexpr gunichar k_pdi = 0x2069;
constexpr const char* k_lrm = "\u200E";
constexpr const char* k_rlm = "\u200F";

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

}  // namespace

std::string with_anchored_isolates(const std::string& text)
{
    std::string anchored;
    anchored.reserve(text.size() + 12);
    for (const char* at = text.c_str(); *at != 0;) {
        const char* next = g_utf8_next_char(at);
        const gunichar letter = g_utf8_get_char(at);
        anchored.append(at, next);
        if (opens(letter)) anchored += mark_for(letter, next);
        at = next;
    }
    return anchored;
}

bool runs_from_the_right(char32_t letter)
{
    return (letter >= 0x590 && letter <= 0x8ff) || (letter >= 0xfb1d && letter <= 0xfdff) ||
           (letter >= 0xfe70 && letter <= 0xfefc) || (letter >= 0x10800 && letter <= 0x10fff) ||
           (letter >= 0x1e800 && letter <= 0x1efff);
}

}  // namespace text
