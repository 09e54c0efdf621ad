#include <algorithm>

#include "kiosk/load/bytes.h"
#include "kiosk/load/load.h"
#include "kiosk/load/utf8.h"
#include "kiosk/load/written.h"

namespace load {
namespace {

using namespace std::string_view_literals;

// Which part of the bytes is zero tells without a mark: half of them in UTF-16, three quarters in UTF-32.
std::string encoding_by_zeros(std::string_view bytes)
{
    const auto zeros = std::ranges::count(bytes, '\0');
    if (bytes.size() < 4 || zeros * 4 <= std::ssize(bytes)) return "";
    return zeros * 8 > std::ssize(bytes) * 5 ? "utf-32" : "utf-16";
}

// Letters of the old Windows encoding stand alone: no byte of them begins or continues valid UTF-8.
bool is_one_byte_per_letter(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (static_cast<signed char>(bytes[at]) >= 0) continue;
        if (first_point(bytes.substr(at, 4)).bytes != 0) return false;
    }
    return true;
}

// Which of the rule's sentences names what was found; empty: UTF-8, as far as the beginning tells.
std::string other_encoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return "utf-32";
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "utf-16";
    return encoding_by_zeros(bytes);
}

void join_line_ends(std::string& text)
{
    std::size_t to = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
        text[to++] = text[at];
    }
    text.resize(to);
}

}  // namespace

std::optional<std::string> decoded(std::string_view bytes, Report& report)
{
    if (bytes.size() > k_longest_file_bytes) {
        report.error({}, {"too-large", "file", {std::to_string(k_longest_file_bytes / 1024)}});
        return std::nullopt;
    }
    if (const std::string encoding = other_encoding(bytes); !encoding.empty()) {
        report.error({}, {"not-utf8", encoding, {}});
        return std::nullopt;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (const std::size_t bad = first_bad_byte(bytes); bad != std::string_view::npos) {
        const std::string detail = is_one_byte_per_letter(bytes) ? "windows" : "damaged";
        report.error(mark_of(bytes, bad), {"not-utf8", detail, {}});
        return std::nullopt;
    }
    std::string text(bytes);
    if (text.find('\r') != std::string::npos) join_line_ends(text);
    return text;
}

}  // namespace load
