#include <string>
#include <string_view>

#include "kiosk/i18n/words.h"

namespace i18n {
namespace {

constexpr std::string_view k_from_left = "\u2066";  // LRI
constexpr std::string_view k_own = "\u2068";        // FSI
constexpr std::string_view k_end = "\u2069";        // PDI

bool opens(std::string_view text)
{
    return text.starts_with(k_from_left) || text.starts_with("\u2067") || text.starts_with(k_own);
}

// True when the isolate at the beginning is closed by the last character and not before: two isolates with a
// dash between them are not one.
bool is_one_isolate(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        if (opens(rest)) ++depth;
        if (rest.starts_with(k_end)) --depth;
        if (depth == 0) return rest == k_end;
    }
    return false;
}

std::string wrapped(std::string_view opening, std::string_view text)
{
    if (text.empty() || is_one_isolate(text)) return std::string(text);
    std::string result(opening);
    result += text;
    result += k_end;
    return result;
}

}  // namespace

std::string isolated(std::string_view text)
{
    return wrapped(k_own, text);
}

std::string isolated_from_left(std::string_view text)
{
    return wrapped(k_from_left, text);
}

}  // namespace i18n
