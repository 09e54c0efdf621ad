#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

#include "kiosk/i18n/words.h"

namespace i18n {
namespace {

constexpr std::string_view k_from_left = "\u2066";   // LRI
constexpr std::string_view k_from_right = "\u2067";  // RLI
constexpr std::string_view k_own = "\u2068";         // FSI
constexpr std::string_view k_end = "\u2069";         // PDI

bool opens(std::string_view text)
{
    return text.starts_with(k_from_left) || text.starts_with(k_from_right) || text.starts_with(k_own);
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

// By the first letter of all, inside isolates or not.
bool begins_from_the_right(std::string_view text)
{
    const auto letters =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    for (std::int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
        if (u_isalpha(letters.char32At(at)) == 0) continue;
        const UCharDirection direction = u_charDirection(letters.char32At(at));
        return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
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
    // FSI looks past the isolates inside: two Arabic dates with a dash between them would have no direction
    // of their own and run from the left, the later one first.
    return wrapped(opens(text) && begins_from_the_right(text) ? k_from_right : k_own, text);
}

std::string isolated_from_left(std::string_view text)
{
    return wrapped(k_from_left, text);
}

}  // namespace i18n
