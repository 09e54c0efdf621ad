#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/load/report.h"

namespace edit {

// A stretch of a text, in bytes from its beginning; empty where begin is end.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool empty() const { return begin == end; }
};

// What stands instead of a stretch.
struct Splice {
    Span span;
    std::string text;
};

// A file's bytes, and the text that YAML sees of them: without byte order mark, lines ending in \n.
class Source {
public:
    Source() = default;

    // Nothing, with findings, when the bytes are no text.
    static std::optional<Source> from(std::string bytes, load::Report& report);

    const std::string& bytes() const { return bytes_; }
    const std::string& text() const { return text_; }

    // The bytes with splices of the text put in, new lines ending as most of the others do. Splices are
    // sorted and do not overlap.
    std::string spliced(const std::vector<Splice>& splices) const;

private:
    std::size_t in_bytes(std::size_t at) const;

    std::string bytes_;
    std::string text_;
    std::size_t mark_bytes_ = 0;            // of the byte order mark
    std::vector<std::size_t> longer_ends_;  // places in the text whose \n is \r\n in the bytes
};

}  // namespace edit
