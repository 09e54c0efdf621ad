#include "kiosk/edit/source.h"

#include <algorithm>

#include "kiosk/load/bytes.h"

namespace edit {
namespace {

std::string with_line_ends(const std::string& text, const char* line_end)
{
    std::string converted;
    for (const char c : text) {
        if (c == '\n') converted += line_end;
        else converted += c;
    }
    return converted;
}

}  // namespace

std::optional<Source> Source::from(std::string bytes, load::Report& report)
{
    auto text = load::decoded(bytes, report);
    if (!text) return std::nullopt;
    Source source;
    source.bytes_ = std::move(bytes);
    source.text_ = std::move(*text);
    source.mark_bytes_ = source.bytes_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::size_t in_bytes = source.mark_bytes_;
    for (std::size_t at = 0; at < source.text_.size(); ++at, ++in_bytes) {
        if (source.text_[at] == '\n' && source.bytes_[in_bytes] == '\r') {
            source.longer_ends_.push_back(at);
            ++in_bytes;
        }
    }
    return source;
}

std::size_t Source::in_bytes(std::size_t at) const
{
    const auto before = std::ranges::lower_bound(longer_ends_, at) - longer_ends_.begin();
    return mark_bytes_ + at + static_cast<std::size_t>(before);
}

std::string Source::spliced(const std::vector<Splice>& splices) const
{
    const auto lines = std::ranges::count(text_, '\n');
    const char* line_end = std::ssize(longer_ends_) * 2 > lines ? "\r\n" : "\n";
    std::string result;
    std::size_t done = 0;
    for (const Splice& splice : splices) {
        result.append(bytes_, done, in_bytes(splice.span.begin) - done);
        result += with_line_ends(splice.text, line_end);
        done = in_bytes(splice.span.end);
    }
    return result.append(bytes_, done);
}

}  // namespace edit
