#pragma once

#include <gettext-po.h>

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "kiosk/base/result.h"

// libgettextpo with its things owned, and what it complains about as values. For po_reader.cpp and
// po_writer.cpp only.
namespace translate {

struct FreePo {
    void operator()(po_file* file) const { po_file_free(file); }
};
// The library has a function of the same name.
using PoIteratorHandle = std::remove_pointer_t<po_message_iterator_t>;
struct FreeIterator {
    void operator()(PoIteratorHandle* at) const { po_message_iterator_free(at); }
};
struct FreeString {
    void operator()(char* text) const { std::free(text); }
};
using PoFile = std::unique_ptr<po_file, FreePo>;
using PoIterator = std::unique_ptr<PoIteratorHandle, FreeIterator>;
using PoString = std::unique_ptr<char, FreeString>;

struct PoComplaint {
    std::optional<std::size_t> line;
    std::string text;  // the library's own words, in one line
};

// Null when the library gave up.
struct ReadPo {
    PoFile file;
    std::vector<PoComplaint> complaints;
};
ReadPo read_po(const std::string& file);

// Empty: it was written.
std::vector<PoComplaint> write_po(po_file* po, const std::string& file);

}  // namespace translate
